#include "models/AskBinModel.h"

#include "models/AskText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

AskBinModel::AskBinModel(AskKeeper &keeper, QObject *parent) : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &AskKeeper::restored, this, &AskBinModel::load);
}

void AskBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<QList<Ask>> &asks) {
        m_problem = asks ? QString() : toSentence(asks.error(), Deed::Reading);
        if (asks) {
            beginResetModel();
            m_asks = *asks;
            endResetModel();
            m_loaded = true;
        }
        Q_EMIT changed();
    });
}

void AskBinModel::erase(qint64 id)
{
    whenReady(m_keeper.service().erase(AskId(id)), this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        load();
    });
}

int AskBinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AskBinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ask &ask = m_asks[index.row()];
    switch (role) {
    case EntryIdRole: return qint64(ask.id);
    case TitleRole: return ask.what;
    case PreviewRole: return askLineText(ask, m_keeper.today());
    case WhenRole: return askStageText(ask.stage);
    default: return {};
    }
}

QHash<int, QByteArray> AskBinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
