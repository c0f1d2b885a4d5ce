#include "models/AskListModel.h"

#include "models/AskText.h"

#include <algorithm>
#include <utility>

namespace alongside {

AskListModel::AskListModel(AskKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_today(keeper.today())
{
    connect(&m_keeper, &AskKeeper::changed, this, &AskListModel::show);
    connect(&m_keeper, &AskKeeper::movedToBin, this, [this](AskId id) { Q_EMIT movedToBin(qint64(id)); });
    connect(&m_keeper, &AskKeeper::restored, this, &AskListModel::restored);
    connect(&m_keeper, &AskKeeper::moved, this,
            [this](AskId id, AskStage from, AskStage to) { Q_EMIT moved(qint64(id), int(from), int(to)); });
}

void AskListModel::show()
{
    QList<Ask> asks = m_keeper.book().asks;
    std::ranges::stable_sort(asks, {}, &Ask::stage);
    const QDate today = m_keeper.today();
    if (asks != m_asks || today != m_today) {
        beginResetModel();
        m_asks = std::move(asks);
        m_today = today;
        endResetModel();
    }
    Q_EMIT changed();
}

void AskListModel::advance(qint64 id)
{
    const Ask *ask = m_keeper.find(AskId(id));
    const auto next = ask ? ask::after(ask->stage) : std::nullopt;
    if (next)
        m_keeper.moveTo(AskId(id), *next);
}

void AskListModel::moveTo(qint64 id, int stage)
{
    if (const auto known = ask::stageOf(stage))
        m_keeper.moveTo(AskId(id), *known);
}

int AskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ask &ask = m_asks[index.row()];
    switch (role) {
    case AskIdRole: return qint64(ask.id);
    case WhatRole: return ask.what;
    case LineRole: return askLineText(ask, m_today);
    case GroupRole: return askStageText(ask.stage);
    case NextRole: return askNextText(ask.stage);
    default: return {};
    }
}

QHash<int, QByteArray> AskListModel::roleNames() const
{
    return {{AskIdRole, "askId"},
            {WhatRole, "what"},
            {LineRole, "line"},
            {GroupRole, "group"},
            {NextRole, "next"}};
}

} // namespace alongside
