#pragma once

#include "models/ScanKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The look back after a result: which of my things I used while I waited, and how much each helped.
/// A row for each of the app's tools and of a person's own; a tap is kept at once.
class LookBackModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// "Not at all", "A little", "Some", "A lot".
    Q_PROPERTY(QStringList levels READ levels CONSTANT FINAL)
    Q_PROPERTY(int longestName READ longestName CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit LookBackModel(ScanKeeper &keeper, QObject *parent = nullptr);

    /// Reads what helped around the scan \a id.
    Q_INVOKABLE void open(qint64 id);
    /// Keeps how much the row's helped, 0 to 3; the same again takes it away: it was not used.
    Q_INVOKABLE void set(int row, int helped);
    /// Adds one of a person's own. Ends in added(), or in `problem`.
    Q_INVOKABLE void add(const QString &name);
    /// Offers the row's, one of a person's own, no more.
    Q_INVOKABLE void hide(int row);

    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] static QStringList levels();
    [[nodiscard]] static int longestName() { return comfort::kLongestName; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void added();

private:
    enum Role {
        NameRole = Qt::UserRole,
        HelpedRole, ///< int, 0 to 3; -1: not used.
        OwnRole,    ///< bool: a person's own.
    };

    void show();
    void noteSaved(const Result<void> &saved);

    ScanKeeper &m_keeper;
    ScanId m_scan{};
    QList<Comfort> m_items;
    QMap<ComfortId, int> m_helped;
    QString m_problem;
    bool m_ready = false;
};

} // namespace alongside
