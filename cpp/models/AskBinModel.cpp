#include "models/AskBinModel.h"

#include "models/AskText.h"
#include "services/WhenReady.h"

namespace alongside {

AskBinModel::AskBinModel(AskKeeper &keeper, QObject *parent) : BinModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &AskKeeper::restored, this, &AskBinModel::load);
}

void AskBinModel::load()
{
    const auto toRow = [this](const Ask &ask) {
        return Row{.entry = qint64(ask.id),
                   .title = ask.what,
                   .preview = askLineText(ask, m_keeper.today()),
                   .when = askStageText(ask.stage)};
    };
    whenReady(m_keeper.service().bin(wanted()), this,
              [this, toRow, most = wanted()](const Result<QList<Ask>> &asks) { show(asks, toRow, most); });
}

void AskBinModel::erase(qint64 entry)
{
    whenReady(m_keeper.service().erase(AskId(entry)), this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        note(erased);
    });
}

} // namespace alongside
