#pragma once

#include "core/Result.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What was deleted of one kind, last deleted first, until it is restored or erased for good.
class BinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True once the store has answered: a count of 0 then means that there is nothing.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Days that something stays here.
    Q_PROPERTY(int days READ days CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Roles as BinCard's: entryId, title, preview, when.
    struct Row
    {
        qint64 entry = 0; ///< By which restore() and erase() know it.
        QString title{};
        QString preview{};
        QString when{}; ///< May be empty, as the others.
    };

    /// Reads the bin again.
    Q_INVOKABLE virtual void load() = 0;
    Q_INVOKABLE virtual void restore(qint64 entry) = 0;
    /// For good. The row goes when that is done.
    Q_INVOKABLE virtual void erase(qint64 entry) = 0;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] static int days();
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    using QAbstractListModel::QAbstractListModel;

    /// The store's answer to load().
    void show(const Result<QList<Row>> &rows);
    /// The same, each of \a things made a row by \a toRow.
    template<typename Thing, typename ToRow>
    void show(const Result<QList<Thing>> &things, const ToRow &toRow)
    {
        show(things.transform([&toRow](const QList<Thing> &list) {
            QList<Row> rows;
            rows.reserve(list.size());
            for (const Thing &thing : list)
                rows += toRow(thing);
            return rows;
        }));
    }
    /// Something was restored or erased, or not. Reads the bin again if it was.
    void note(const Result<void> &done);

private:
    enum Role { EntryIdRole = Qt::UserRole, TitleRole, PreviewRole, WhenRole };

    QList<Row> m_rows;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
