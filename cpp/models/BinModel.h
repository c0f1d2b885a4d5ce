#pragma once

#include "core/Result.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <limits>

namespace alongside {

/// What was deleted of one kind, last deleted first, until it is restored or erased for good. Reads on as
/// one scrolls.
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

    /// Rows that are read at first, and that come each time one has scrolled to the last of them.
    static constexpr int kPage = 200;

    /// Reads the bin again, as far as it was read.
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
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed();

protected:
    using QAbstractListModel::QAbstractListModel;

    /// How many rows a bin that is read in parts is to ask for.
    [[nodiscard]] int wanted() const { return m_wanted; }
    /// The store's answer to load(), which asked for \a most rows.
    void show(const Result<QList<Row>> &rows, int most = kAll);
    /// The same, each of \a things made a row by \a toRow.
    template<typename Thing, typename ToRow>
    void show(const Result<QList<Thing>> &things, const ToRow &toRow, int most = kAll)
    {
        const auto toRows = [&toRow](const QList<Thing> &list) {
            QList<Row> rows;
            rows.reserve(list.size());
            for (const Thing &thing : list)
                rows += toRow(thing);
            return rows;
        };
        show(things.transform(toRows), most);
    }
    /// Something was restored or erased, or not. Reads the bin again if it was.
    void note(const Result<void> &done);

private:
    static constexpr int kAll = std::numeric_limits<int>::max();

    enum Role { EntryIdRole = Qt::UserRole, TitleRole, PreviewRole, WhenRole };

    void replace(const QList<Row> &rows);

    QList<Row> m_rows;
    QString m_problem;
    int m_wanted = kPage;
    bool m_loaded = false;
    bool m_complete = true;
    bool m_asking = false; ///< For more.
};

} // namespace alongside
