#include "models/GroupCardListModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

GroupCardListModel::GroupCardListModel(GroupCardService &service, GroupCardForm &form, const Clock &clock,
                                       QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_form(form), m_clock(clock)
{
    connect(&m_form, &GroupCardForm::kept, this, &GroupCardListModel::load);
}

void GroupCardListModel::load()
{
    whenReady(m_service.cards(), this, [this](const Result<QList<OwnCard>> &cards) {
        if (!cards) {
            m_problem = toSentence(cards.error(), Deed::Reading);
            Q_EMIT changed();
            return;
        }
        beginResetModel();
        m_cards = *cards;
        endResetModel();
        m_loaded = true;
        m_problem.clear();
        Q_EMIT changed();
    });
}

// Most of it is as on the card before.
GroupCard GroupCardListModel::newCard() const
{
    GroupCard card;
    if (QLocale().language() != QLocale::C)
        card.languages = {QLocale::languageToCode(QLocale().language())};
    card.country = QLocale::territoryToCode(QLocale().territory());
    card.zoneId = m_clock.zone().id();
    if (!m_cards.isEmpty()) {
        card.from = m_cards.first().card.from;
        card.organisation = m_cards.first().card.organisation;
    }
    return card;
}

void GroupCardListModel::add()
{
    const GroupCard card = newCard();
    whenReady(m_service.add(card), this, [this, card](const Result<QString> &id) {
        if (!id) {
            note(id.error());
            return;
        }
        load();
        m_form.open({.id = *id, .card = card});
    });
}

void GroupCardListModel::open(int row)
{
    if (row >= 0 && row < count())
        m_form.open(m_cards[row]);
}

void GroupCardListModel::share(int row)
{
    if (row >= 0 && row < count() && m_cards[row].version > 0)
        Q_EMIT shareWanted(m_cards[row]);
}

void GroupCardListModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    whenReady(m_service.remove(m_cards[row].id), this, [this](const Result<StoredCard> &card) {
        if (!card) {
            note(card.error());
            return;
        }
        m_removed = *card;
        load();
        Q_EMIT removed();
    });
}

void GroupCardListModel::putBack()
{
    if (m_removed.id.isEmpty())
        return;
    whenReady(m_service.putBack(std::exchange(m_removed, {})), this, [this](const Result<void> &back) {
        if (back)
            load();
        else
            note(back.error());
    });
}

void GroupCardListModel::note(const Error &error)
{
    m_problem = toSentence(error, Deed::Changing);
    Q_EMIT changed();
}

QString GroupCardListModel::detailOf(const OwnCard &card)
{
    if (card.version == 0)
        return tr("Not given out yet");
    //: %1 is a number.
    const QString version = tr("Version %1 is given out").arg(QLocale().toString(card.version));
    return card.isChanged ? version + u". "_s + tr("Changed since") : version;
}

int GroupCardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GroupCardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnCard &card = m_cards[index.row()];
    switch (role) {
    case NameRole:
        return card.card.name.trimmed().isEmpty() ? tr("A group without a name yet") : card.card.name;
    case DetailRole: return detailOf(card);
    case GivenRole: return card.version > 0;
    default: return {};
    }
}

QHash<int, QByteArray> GroupCardListModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {GivenRole, "given"}};
}

} // namespace alongside
