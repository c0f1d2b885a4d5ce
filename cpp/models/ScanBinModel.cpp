#include "models/ScanBinModel.h"

#include "models/ScanText.h"
#include "services/WhenReady.h"

namespace alongside {

ScanBinModel::ScanBinModel(ScanKeeper &keeper, QObject *parent) : BinModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ScanKeeper::restored, this, &ScanBinModel::load);
}

void ScanBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<QList<Scan>> &scans) {
        show(scans, [this](const Scan &scan) {
            return Row{.entry = qint64(scan.id),
                       .title = scanTitle(scan),
                       .preview = scan.place,
                       .when = scanWhenText(scan, m_keeper.today(), m_keeper.clock().zone())};
        });
    });
}

void ScanBinModel::erase(qint64 entry)
{
    whenReady(m_keeper.service().erase(ScanId(entry)), this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        note(erased);
    });
}

} // namespace alongside
