#include "models/ScanListModel.h"

#include "models/ScanText.h"

namespace alongside {

ScanListModel::ScanListModel(ScanKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ScanKeeper::changed, this, &ScanListModel::show);
    connect(&m_keeper, &ScanKeeper::movedToBin, this, [this](ScanId id) { Q_EMIT movedToBin(qint64(id)); });
    connect(&m_keeper, &ScanKeeper::restored, this, &ScanListModel::restored);
}

void ScanListModel::show()
{
    beginResetModel();
    const QList<Scan> &scans = m_keeper.book().scans;
    m_scans = QList<Scan>(scans.rbegin(), scans.rend());
    endResetModel();
    Q_EMIT changed();
}

QString ScanListModel::standingOf(const Scan &scan) const
{
    if (scan.cancelled)
        return tr("Cancelled");
    if (scan.outcome)
        return *scan.outcome == ScanOutcome::Unsaid ? QString() : scanOutcomeText(*scan.outcome);
    const QDate today = m_keeper.today();
    if (today < scan.day())
        return tr("To come");
    const ScanSeason season = m_keeper.book().seasonOf(scan);
    return season.asksOn(today) ? scanPhaseText(season.standingOn(today)) : QString();
}

int ScanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Scan &scan = m_scans[index.row()];
    switch (role) {
    case ScanIdRole: return qint64(scan.id);
    case TitleRole: return scanTitle(scan);
    case WhenRole: return scanWhenText(scan, m_keeper.today(), m_keeper.clock().zone());
    case StandingRole: return standingOf(scan);
    default: return {};
    }
}

QHash<int, QByteArray> ScanListModel::roleNames() const
{
    return {{ScanIdRole, "scanId"}, {TitleRole, "title"}, {WhenRole, "when"}, {StandingRole, "standing"}};
}

} // namespace alongside
