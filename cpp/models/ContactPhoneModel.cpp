#include "models/ContactPhoneModel.h"

#include "models/ContactText.h"
#include "models/DateText.h"

namespace alongside {

void ContactPhoneModel::show(const QList<ContactPhone> &phones)
{
    beginResetModel();
    m_typed.clear();
    for (const ContactPhone &phone : phones)
        m_typed += {phone.number.text(), phone.label, phone.hours, phone.takesTexts, phone.onLockCard};
    endResetModel();
    Q_EMIT changed();
}

ContactPhone ContactPhoneModel::phoneOf(const Typed &typed, const PhoneNumber &number)
{
    return {.number = number,
            .label = typed.label.simplified(),
            .hours = typed.hours,
            .takesTexts = typed.takesTexts,
            .onLockCard = typed.onLockCard};
}

Result<QList<ContactPhone>> ContactPhoneModel::phones() const
{
    QList<ContactPhone> phones;
    for (const Typed &typed : m_typed) {
        if (typed.number.trimmed().isEmpty())
            continue;
        const auto number = PhoneNumber::fromTyped(typed.number);
        if (!number)
            return std::unexpected(number.error());
        phones += phoneOf(typed, *number);
    }
    return phones;
}

QList<ContactPhone> ContactPhoneModel::phones(QStringList &rest) const
{
    QList<ContactPhone> phones;
    for (const Typed &typed : m_typed) {
        if (const auto number = PhoneNumber::fromTyped(typed.number))
            phones += phoneOf(typed, *number);
        else if (!typed.number.trimmed().isEmpty())
            rest += typed.number.trimmed();
    }
    return phones;
}

void ContactPhoneModel::add()
{
    if (!hasRoom())
        return;
    beginInsertRows({}, count(), count());
    m_typed += Typed{};
    endInsertRows();
    Q_EMIT changed();
}

void ContactPhoneModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_typed.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

template<typename Value>
void ContactPhoneModel::change(int row, Value Typed::*field, const Value &value)
{
    if (row < 0 || row >= count() || m_typed[row].*field == value)
        return;
    m_typed[row].*field = value;
    note(row);
}

void ContactPhoneModel::note(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void ContactPhoneModel::setNumber(int row, const QString &number)
{
    change(row, &Typed::number, number);
}

void ContactPhoneModel::setLabel(int row, const QString &label)
{
    change(row, &Typed::label, label);
}

void ContactPhoneModel::setTakesTexts(int row, bool takesTexts)
{
    change(row, &Typed::takesTexts, takesTexts);
}

void ContactPhoneModel::setTime(int row, int time)
{
    const auto when = callhours::timeOf(time);
    if (!when || row < 0 || row >= count() || m_typed[row].hours.when == *when)
        return;
    change(row, &Typed::hours, CallHours::usual(*when));
}

void ContactPhoneModel::turnFrom(int row, int turns)
{
    turn(row, &CallHours::from, turns);
}

void ContactPhoneModel::turnUntil(int row, int turns)
{
    turn(row, &CallHours::until, turns);
}

// Round the clock; the two never meet, for that would be no time at all.
void ContactPhoneModel::turn(int row, QTime CallHours::*time, int turns)
{
    constexpr int secondsPerMinute = 60;
    if (row < 0 || row >= count() || !m_typed[row].hours.hasTimes())
        return;
    CallHours hours = m_typed[row].hours;
    do
        hours.*time = (hours.*time).addSecs(turns * kMinutesPerTurn * secondsPerMinute);
    while (hours.from == hours.until);
    change(row, &Typed::hours, hours);
}

QStringList ContactPhoneModel::times()
{
    return callTimeTexts();
}

int ContactPhoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ContactPhoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Typed &typed = m_typed[index.row()];
    const bool isNone = !typed.number.trimmed().isEmpty() && !PhoneNumber::fromTyped(typed.number);
    switch (role) {
    case NumberRole: return typed.number;
    case ProblemRole:
        return isNone ? tr("A phone cannot dial this. Use digits, and put an extension or a name below.")
                      : QString();
    case LabelRole: return typed.label;
    case TimeRole: return int(typed.hours.when);
    case HasTimesRole: return typed.hours.hasTimes();
    case FromRole: return timeText(typed.hours.from);
    case UntilRole: return timeText(typed.hours.until);
    case TakesTextsRole: return typed.takesTexts;
    default: return {};
    }
}

QHash<int, QByteArray> ContactPhoneModel::roleNames() const
{
    return {{NumberRole, "number"}, {ProblemRole, "problem"},      {LabelRole, "label"},
            {TimeRole, "time"},     {HasTimesRole, "hasTimes"},    {FromRole, "from"},
            {UntilRole, "until"},   {TakesTextsRole, "takesTexts"}};
}

} // namespace alongside
