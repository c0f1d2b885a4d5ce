#include "models/GroupFilterModel.h"

#include "models/GroupText.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype kDaysOfAWeek = 7;

// The days on which a person in here comes to the group: by its own clock to a place, by theirs from home.
QList<Qt::DayOfWeek> daysOf(const SupportGroup &group, const QTimeZone &here, QDate today)
{
    QList<Qt::DayOfWeek> days;
    for (const Meeting &meeting : group.meetings) {
        if (group.meetsInPerson())
            days += meeting.day;
        if (group.meetsOnline() || group.isByPhone())
            days += dayElsewhere(meeting, here, today);
    }
    return days;
}

template<typename Value>
void addNew(QList<Value> &list, const QList<Value> &values)
{
    for (const Value &value : values) {
        if (!list.contains(value))
            list += value;
    }
}

} // namespace

GroupFilterModel::GroupFilterModel(GroupKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &GroupKeeper::changed, this, [this] {
        gather();
        Q_EMIT changed();
    });
}

// Anew each time: groups come in and go. What is chosen stays among them, or nobody saw what leaves all out.
void GroupFilterModel::gather()
{
    m_audiences.clear();
    for (const GroupAudience audience :
         {GroupAudience::Partner, GroupAudience::Young, GroupAudience::Men, GroupAudience::Lgbtq,
          GroupAudience::Faith, GroupAudience::Children}) {
        const auto isForThem = [audience](const SupportGroup &group) {
            return group.isFor(audience);
        };
        if (m_query.audiences.contains(audience) || std::ranges::any_of(m_keeper.groups(), isForThem))
            m_audiences += audience;
    }
    m_days = m_query.day ? QList{*m_query.day} : QList<Qt::DayOfWeek>();
    m_languages = m_query.language.isEmpty() ? QStringList() : QStringList{m_query.language};
    const QTimeZone here = m_keeper.clock().zone();
    const QDate today = m_keeper.clock().now().toTimeZone(here).date();
    for (const SupportGroup &group : m_keeper.groups()) {
        if (m_days.size() < kDaysOfAWeek)
            addNew(m_days, daysOf(group, here, today));
        addNew(m_languages, group.languages);
    }
    std::ranges::sort(m_days);
    std::ranges::sort(m_languages, {}, [](const QString &code) { return languagesText({code}); });
}

GroupQuery GroupFilterModel::query() const
{
    GroupQuery query = m_query;
    const QLocale locale;
    query.spoken = QLocale::languageToCode(locale.language());
    query.country = QLocale::territoryToCode(locale.territory());
    if (query.day) { // or the list would be another one at midnight, and lose its place
        query.here = m_keeper.clock().zone();
        query.today = m_keeper.clock().now().toTimeZone(query.here).date();
    }
    if (const auto &place = m_keeper.place()) {
        query.origin = place->point;
        query.country = place->country;
    }
    return query;
}

void GroupFilterModel::setWay(int way)
{
    if (way >= int(GroupWay::InPerson) && way <= int(GroupWay::Phone))
        change(m_query.way, GroupWay(way));
}

void GroupFilterModel::turnAudience(int index)
{
    if (index < 0 || index >= m_audiences.size())
        return;
    const GroupAudience audience = m_audiences[index];
    if (m_query.audiences.removeAll(audience) == 0)
        m_query.audiences += audience;
    Q_EMIT changed();
}

void GroupFilterModel::clear()
{
    change(m_query, GroupQuery{.way = m_query.way, .order = m_query.order});
}

QStringList GroupFilterModel::audiences() const
{
    QStringList names;
    for (const GroupAudience audience : m_audiences)
        names += groupAudienceText(audience);
    return names;
}

QList<int> GroupFilterModel::chosenAudiences() const
{
    QList<int> chosen;
    for (const GroupAudience audience : m_query.audiences)
        chosen += int(m_audiences.indexOf(audience));
    return chosen;
}

QStringList GroupFilterModel::leaders()
{
    return {tr("Anybody"), tr("A professional"), tr("People in the same place")};
}

void GroupFilterModel::setLeader(int leader)
{
    if (leader >= int(GroupLeader::Unknown) && leader <= int(GroupLeader::Peer))
        change(m_query.leader, GroupLeader(leader));
}

QStringList GroupFilterModel::days() const
{
    QStringList names{tr("Any day")};
    for (const Qt::DayOfWeek day : m_days)
        names += QLocale().standaloneDayName(day);
    return names;
}

int GroupFilterModel::day() const
{
    return m_query.day ? int(m_days.indexOf(*m_query.day)) + 1 : 0;
}

void GroupFilterModel::setDay(int day)
{
    if (day >= 0 && day <= m_days.size())
        change(m_query.day, day == 0 ? std::nullopt : std::optional(m_days[day - 1]));
}

QStringList GroupFilterModel::languages() const
{
    QStringList names{tr("Any language")};
    for (const QString &language : m_languages)
        names += languagesText({language});
    return names;
}

int GroupFilterModel::language() const
{
    return m_query.language.isEmpty() ? 0 : int(m_languages.indexOf(m_query.language)) + 1;
}

void GroupFilterModel::setLanguage(int language)
{
    if (language >= 0 && language <= m_languages.size())
        change(m_query.language, language == 0 ? QString() : m_languages[language - 1]);
}

QStringList GroupFilterModel::units()
{
    return {tr("As usual here"), tr("Kilometres"), tr("Miles")};
}

void GroupFilterModel::setUnit(int unit)
{
    if (unit >= int(DistanceUnit::AsUsual) && unit <= int(DistanceUnit::Miles) && unit != this->unit())
        m_keeper.useUnit(DistanceUnit(unit));
}

int GroupFilterModel::count() const
{
    return int(m_query.metastaticOnly) + int(!m_query.audiences.isEmpty())
           + int(m_query.leader != GroupLeader::Unknown) + int(!m_query.language.isEmpty())
           + int(m_query.day.has_value()) + int(m_query.freeOnly);
}

} // namespace alongside
