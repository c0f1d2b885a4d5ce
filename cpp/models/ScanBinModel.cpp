#include "models/ScanBinModel.h"

#include "models/ErrorText.h"
#include "models/ScanText.h"
#include "services/WhenReady.h"

namespace alongside {

ScanBinModel::ScanBinModel(ScanKeeper &keeper, QObject *parent) : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ScanKeeper::restored, this, &ScanBinModel::load);
}

void ScanBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<QList<Scan>> &scans) {
        m_problem = scans ? QString() : toSentence(scans.error(), Deed::Reading);
        if (scans) {
            beginResetModel();
            m_scans = *scans;
            endResetModel();
            m_loaded = true;
        }
        Q_EMIT changed();
    });
}

void ScanBinModel::erase(qint64 id)
{
    whenReady(m_keeper.service().erase(ScanId(id)), this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        load();
    });
}

int ScanBinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScanBinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Scan &scan = m_scans[index.row()];
    switch (role) {
    case EntryIdRole: return qint64(scan.id);
    case TitleRole: return scanTitle(scan);
    case PreviewRole: return scan.place;
    case WhenRole: return scanWhenText(scan, m_keeper.today(), m_keeper.clock().zone());
    default: return {};
    }
}

QHash<int, QByteArray> ScanBinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
