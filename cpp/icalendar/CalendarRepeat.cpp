#include "icalendar/CalendarRepeat.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

enum class Frequency { Daily, Weekly, Monthly, Yearly };

struct Weekday
{
    int day = 1; ///< 1 is Monday.
    int nth = 0; ///< Of the month; negative from its end; 0: each.
};

struct Rule
{
    Frequency frequency = Frequency::Daily;
    int interval = 1;
    int count = std::numeric_limits<int>::max();
    QDateTime until{}; ///< As a wall clock; invalid: without end.
    QList<Weekday> weekdays{};
};

constexpr int kMostInterval = 1'000;

std::optional<Frequency> toFrequency(const QString &text)
{
    constexpr std::array names{
        std::pair("DAILY"_L1, Frequency::Daily), std::pair("WEEKLY"_L1, Frequency::Weekly),
        std::pair("MONTHLY"_L1, Frequency::Monthly), std::pair("YEARLY"_L1, Frequency::Yearly)};
    const auto found = std::ranges::find(names, text, [](const auto &name) { return name.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Weekday> toWeekday(const QString &text)
{
    constexpr std::array names{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
    const auto found = std::ranges::find(names, text.last(std::min(text.size(), qsizetype(2))));
    const QString nth = text.chopped(std::min(text.size(), qsizetype(2)));
    bool isNumber = true;
    const int number = nth.isEmpty() ? 0 : nth.toInt(&isNumber);
    if (found == names.end() || !isNumber || number < -5 || number > 5)
        return std::nullopt;
    return Weekday{int(found - names.begin()) + 1, number};
}

std::optional<QList<Weekday>> toWeekdays(const QString &text)
{
    QList<Weekday> weekdays;
    for (const QString &part : text.split(u',')) {
        const auto weekday = toWeekday(part.trimmed());
        if (!weekday || weekdays.size() >= 7)
            return std::nullopt;
        weekdays += *weekday;
    }
    return weekdays;
}

std::optional<int> toCount(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 ? std::optional(std::min(number, most)) : std::nullopt;
}

// An end in UTC is one on the clock where the event is.
QDateTime toUntil(const QString &text, const CalendarTime &start)
{
    const CalendarLine line{.name = "UNTIL", .parameters = {}, .value = text};
    const auto until = toCalendarTime(line, CalendarZones(start.zone));
    if (!until)
        return {};
    return until->hasTime() ? until->wall() : QDateTime(until->day, QTime(23, 59, 59), QTimeZone::UTC);
}

// Takes one part of a rule. \returns false if it is not understood.
bool take(Rule &rule, const QString &name, const QString &value, const CalendarTime &start)
{
    if (name == "FREQ"_L1) {
        const auto frequency = toFrequency(value);
        rule.frequency = frequency.value_or(Frequency::Daily);
        return frequency.has_value();
    }
    if (name == "INTERVAL"_L1 || name == "COUNT"_L1) {
        const bool isCount = name == "COUNT"_L1;
        const auto number = toCount(value, isCount ? std::numeric_limits<int>::max() : kMostInterval);
        (isCount ? rule.count : rule.interval) = number.value_or(1);
        return number.has_value();
    }
    if (name == "UNTIL"_L1) {
        rule.until = toUntil(value, start);
        return rule.until.isValid();
    }
    if (name == "BYDAY"_L1) {
        const auto weekdays = toWeekdays(value);
        rule.weekdays = weekdays.value_or(QList<Weekday>());
        return weekdays.has_value();
    }
    return name == "WKST"_L1;
}

bool fits(const Rule &rule)
{
    const bool numbered =
        std::ranges::any_of(rule.weekdays, [](const Weekday &weekday) { return weekday.nth != 0; });
    switch (rule.frequency) {
    case Frequency::Daily: return rule.weekdays.isEmpty();
    case Frequency::Weekly: return !numbered;
    case Frequency::Monthly: return rule.weekdays.isEmpty() || (rule.weekdays.size() == 1 && numbered);
    case Frequency::Yearly: return rule.weekdays.isEmpty();
    }
    return false;
}

std::optional<Rule> toRule(const QString &text, const CalendarTime &start)
{
    Rule rule;
    bool hasFrequency = false;
    for (const QString &part : text.toUpper().split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        hasFrequency = hasFrequency || name == "FREQ"_L1;
        if (!take(rule, name, part.section(u'=', 1).trimmed(), start))
            return std::nullopt;
    }
    return hasFrequency && fits(rule) ? std::optional(rule) : std::nullopt;
}

// Of the month of \a day; invalid if it has none.
QDate nthWeekday(QDate day, const Weekday &weekday)
{
    const QDate first(day.year(), day.month(), 1);
    const QDate last(day.year(), day.month(), day.daysInMonth());
    const QDate found =
        weekday.nth > 0 ? first.addDays((weekday.day - first.dayOfWeek() + 7) % 7 + (weekday.nth - 1) * 7)
                        : last.addDays(-((last.dayOfWeek() - weekday.day + 7) % 7) + (weekday.nth + 1) * 7);
    return found.month() == day.month() ? found : QDate();
}

// The days of the round \a round of \a rule, the event being on \a first. Days that there are not are none.
QList<QDate> daysOf(const Rule &rule, QDate first, int round)
{
    const int by = round * rule.interval;
    switch (rule.frequency) {
    case Frequency::Daily: return {first.addDays(by)};
    case Frequency::Weekly: {
        QList<QDate> days;
        const QDate monday = first.addDays(1 - first.dayOfWeek() + qint64(by) * 7);
        for (const Weekday &weekday : rule.weekdays)
            days += monday.addDays(weekday.day - 1);
        std::ranges::sort(days);
        return rule.weekdays.isEmpty() ? QList{first.addDays(qint64(by) * 7)} : days;
    }
    case Frequency::Monthly: {
        const QDate month = QDate(first.year(), first.month(), 1).addMonths(by);
        if (!rule.weekdays.isEmpty())
            return {nthWeekday(month, rule.weekdays.first())};
        return {QDate(month.year(), month.month(), first.day())};
    }
    case Frequency::Yearly: return {QDate(first.year() + by, first.month(), first.day())};
    }
    return {};
}

/// Takes the times one after the other, as long as more are wanted.
class Collector
{
public:
    Collector(QDate from, int most) : m_from(from), m_most(most) {}

    /// \returns false once there are enough.
    bool take(const QDateTime &wall)
    {
        QList<QDateTime> &walls = wall.date() < m_from ? m_before : m_walls;
        if (walls.size() < m_most)
            walls += wall;
        else
            m_goesOn = wall.date() >= m_from;
        return !m_goesOn;
    }
    /// Those that are to come; if none is, those that were.
    [[nodiscard]] CalendarRepeats answer() const
    {
        return {.walls = m_walls.isEmpty() ? m_before : m_walls, .goesOn = m_goesOn};
    }

private:
    QDate m_from;
    int m_most;
    QList<QDateTime> m_before;
    QList<QDateTime> m_walls;
    bool m_goesOn = false;
};

bool isBeyond(const Rule &rule, const QDateTime &wall)
{
    constexpr int lastYear = 2200; // as of any time in a calendar file
    return wall.date().year() > lastYear || (rule.until.isValid() && wall > rule.until);
}

// \returns false if counting took too long.
bool collect(const Rule &rule, const QDateTime &first, Collector &collector, RepeatBudget &budget)
{
    int counted = 0;
    for (int round = 0; counted < rule.count; ++round) {
        for (const QDate day : daysOf(rule, first.date(), round)) {
            if (--budget.steps < 0)
                return false;
            const QDateTime wall(day, first.time(), QTimeZone::UTC);
            if (!day.isValid() || wall < first || counted == rule.count)
                continue;
            ++counted;
            if (isBeyond(rule, wall) || !collector.take(wall))
                return true;
        }
    }
    return true;
}

} // namespace

CalendarRepeats repeatsOf(const CalendarTime &start, const QString &rule, const RepeatWindow &window,
                          RepeatBudget &budget)
{
    const auto parsed = toRule(rule, start);
    if (!parsed)
        return {.walls = {start.wall()}, .odd = true};
    Collector collector(window.from, window.most);
    if (!collect(*parsed, start.wall(), collector, budget))
        return {.walls = {start.wall()}, .goesOn = true};
    const CalendarRepeats repeats = collector.answer();
    return repeats.walls.isEmpty() ? CalendarRepeats{.walls = {start.wall()}} : repeats;
}

} // namespace alongside
