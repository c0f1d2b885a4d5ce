#pragma once

#include "models/MeasureModel.h"
#include "services/BinService.h"
#include "services/CheckInService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Deleted check-ins, last deleted first, until they are put back or erased for good.
class CheckInBinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Days a check-in stays here.
    Q_PROPERTY(int days READ days CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Borrows all; they must outlive the model. Roles as BinCard's: entryId, title, preview, when.
    CheckInBinModel(CheckInService &checkIns, const MeasureModel &measures, const Clock &clock,
                    QObject *parent = nullptr);

    /// Reads the bin again.
    Q_INVOKABLE void load();
    /// Ends in restored(), or in `problem`.
    Q_INVOKABLE void restore(qint64 id);
    /// For good. The row goes when that is done.
    Q_INVOKABLE void erase(qint64 id);

    [[nodiscard]] int count() const { return int(m_checkIns.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] static int days() { return int(kBinTime.count()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void loadedChanged();
    void problemChanged();
    void restored(qint64 id);

private:
    enum Role { EntryIdRole = Qt::UserRole, TitleRole, PreviewRole, WhenRole };

    void remove(CheckInId id);
    void setProblem(const QString &problem);

    CheckInService &m_service;
    const MeasureModel &m_measures;
    const Clock &m_clock;
    QList<CheckIn> m_checkIns;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
