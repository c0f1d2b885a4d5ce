#include "models/LockCardModel.h"

#include "domain/LockCard.h"
#include "domain/PhoneText.h"
#include "services/WhenReady.h"

#include <algorithm>

namespace alongside {

LockCardModel::LockCardModel(ContactKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_preview(keeper.clock())
{
    connect(&m_keeper, &ContactKeeper::changed, this, &LockCardModel::show);
}

void LockCardModel::show()
{
    QList<Choice> choices;
    for (const CallLine &line : callline::ofAll(m_keeper.team().heads)) {
        const bool sameContact = !choices.isEmpty() && choices.last().line.contact == line.contact;
        choices += {line, sameContact ? choices.last().position + 1 : 0};
    }
    const auto isSameNumber = [](const Choice &one, const Choice &other) {
        return one.line.contact == other.line.contact && one.line.name == other.line.name
               && one.line.phone.number == other.line.phone.number;
    };
    // A switch that is being pressed stays the one it was.
    const bool same = std::ranges::equal(choices, m_choices, isSameNumber);
    if (!same)
        beginResetModel();
    m_choices = std::move(choices);
    if (!same)
        endResetModel();
    else if (!m_choices.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    const LockCard card = LockCard::chosenFrom(callline::ofAll(m_keeper.team().heads), m_keeper.team().notes);
    m_preview.show(card.lines, card.notes);
    m_preview.setHoliday(m_keeper.team().holiday);
    Q_EMIT changed();
}

void LockCardModel::setShown(bool shown)
{
    whenReady(m_keeper.service().setShowsLockCard(shown), this,
              [this](const Result<void> &kept) { m_keeper.note(kept); });
}

void LockCardModel::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= count())
        return;
    const Choice &choice = m_choices[row];
    whenReady(m_keeper.service().setOnLockCard(choice.line.contact, choice.position, chosen), this,
              [this](const Result<void> &kept) { m_keeper.note(kept); });
}

int LockCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LockCardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallLine &line = m_choices[index.row()].line;
    const QString number = numberBeside(line.phone.number, line.phone.label);
    switch (role) {
    case NameRole: return line.name;
    case NumberRole:
        //: A telephone number, and what it is.
        return line.phone.label.isEmpty() ? number : tr("%1, %2").arg(number, line.phone.label);
    case ChosenRole: return line.phone.onLockCard;
    default: return {};
    }
}

QHash<int, QByteArray> LockCardModel::roleNames() const
{
    return {{NameRole, "name"}, {NumberRole, "number"}, {ChosenRole, "chosen"}};
}

} // namespace alongside
