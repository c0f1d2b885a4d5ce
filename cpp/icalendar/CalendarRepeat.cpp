#include "icalendar/CalendarRepeat.h"

#include "icalendar/LibIcal.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kLastYear = 2200; // as of any time in a calendar file

// Of the lists in a rule, each ends with a number that is none.
template<std::size_t Size>
std::span<const short> listOf(const short (&list)[Size]) // NOLINT(*-avoid-c-arrays): libical has no other
{
    const std::span<const short> all(list);
    return all.first(std::size_t(std::ranges::find(all, short(ICAL_RECURRENCE_ARRAY_MAX)) - all.begin()));
}

bool isNumbered(short weekday)
{
    return icalrecurrencetype_day_position(weekday) != 0;
}

// What is more than some days a round, or counts days through a year, no appointment needs.
bool isOfDays(const icalrecurrencetype &rule)
{
    return rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE
           && listOf(rule.by_second).empty() && listOf(rule.by_minute).empty() && listOf(rule.by_hour).empty()
           && listOf(rule.by_year_day).empty() && listOf(rule.by_week_no).empty()
           && std::ranges::all_of(listOf(rule.by_month),
                                  [](short month) { return month >= 1 && month <= 12; });
}

// The nth weekdays of a month, or the nth of all those in it. Each month has four of each; a fifth comes too.
bool areWeekdaysOfMonth(const icalrecurrencetype &rule)
{
    const auto weekdays = listOf(rule.by_day);
    const auto positions = listOf(rule.by_set_pos);
    constexpr int fifth = 5;
    constexpr int fourth = 4;
    return listOf(rule.by_month_day).empty()
           && (positions.empty() || std::ranges::none_of(weekdays, isNumbered))
           && std::ranges::all_of(positions, [](short nth) { return std::abs(nth) <= fourth; })
           && std::ranges::all_of(weekdays, [](short weekday) {
                  return std::abs(icalrecurrencetype_day_position(weekday)) <= fifth;
              });
}

// Whether one of the days of the month comes in one of the months: where none does, libical looks for it
// until the year 20,000.
bool comes(const icalrecurrencetype &rule, QDate first)
{
    const short ownDay = short(first.day());
    const short ownMonth = short(first.month());
    const auto givenDays = listOf(rule.by_month_day);
    const auto givenMonths = listOf(rule.by_month);
    const auto days = givenDays.empty() ? std::span(&ownDay, 1) : givenDays;
    const auto months = givenMonths.empty() ? std::span(&ownMonth, 1) : givenMonths;
    constexpr int leapYear = 2000;
    return std::ranges::any_of(months, [&days](short month) {
        const int longest = QDate(leapYear, month, 1).daysInMonth();
        return std::ranges::any_of(days, [longest](short day) { return std::abs(day) <= longest; });
    });
}

bool isUnderstood(const icalrecurrencetype &rule, QDate first)
{
    constexpr int year = 12; // months
    const auto weekdays = listOf(rule.by_day);
    const bool hasPositions = !listOf(rule.by_set_pos).empty();
    if (!isOfDays(rule) || (hasPositions && weekdays.empty()))
        return false;
    switch (rule.freq) {
    case ICAL_MONTHLY_RECURRENCE:
        if (!listOf(rule.by_month).empty())
            return false;
        // In rounds of whole years it is the same month each time.
        return !weekdays.empty() ? areWeekdaysOfMonth(rule) : rule.interval % year != 0 || comes(rule, first);
    case ICAL_YEARLY_RECURRENCE:
        return !weekdays.empty() ? !listOf(rule.by_month).empty() && areWeekdaysOfMonth(rule)
                                 : comes(rule, first);
    default:
        return !hasPositions && listOf(rule.by_month_day).empty()
               && std::ranges::none_of(weekdays, isNumbered);
    }
}

QDateTime toWall(const icaltimetype &time)
{
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second),
            QTimeZone::UTC};
}

// An end in UTC is one on the clock where the event is. \returns false if it is none.
bool placeUntil(icalrecurrencetype &rule, const QTimeZone &zone)
{
    QDateTime until(QDate(kLastYear, 12, 31), QTime(23, 59, 59), QTimeZone::UTC);
    if (icaltime_is_null_time(rule.until) == 0) {
        const auto named = toNamedTime(rule.until);
        if (!named)
            return false;
        const CalendarTime said = toCalendarTime(*named, CalendarZones(zone));
        until = said.hasTime() ? said.wall() : QDateTime(said.day, QTime(23, 59, 59), QTimeZone::UTC);
    }
    rule.until = libical::timeOf(until);
    return true;
}

// libical cuts off what is larger.
bool hasRoomFor(const QByteArray &rule)
{
    static const QRegularExpression number(u"(INTERVAL|COUNT)=\\D?(\\d+)"_s);
    constexpr qint64 longestRound = 9'999;
    constexpr qint64 mostTimes = std::numeric_limits<int>::max();
    for (const QRegularExpressionMatch &found : number.globalMatch(QString::fromLatin1(rule))) {
        bool isNumber = false;
        const qint64 value = found.capturedView(2).toLongLong(&isNumber);
        if (!isNumber || value > (found.capturedView(1) == u"COUNT" ? mostTimes : longestRound))
            return false;
    }
    return true;
}

std::optional<icalrecurrencetype> toRule(const QString &text, const CalendarTime &start)
{
    // Shorter than a list that libical would write on from.
    constexpr qsizetype longest = 200;
    QByteArray plain = text.toUpper().toLatin1();
    plain.removeIf([](char letter) { return letter == '+' || (letter >= 0 && letter <= ' '); });
    if (plain.size() > longest || !hasRoomFor(plain))
        return std::nullopt;
    icalrecurrencetype rule = icalrecurrencetype_from_string(plain.constData());
    const bool otherCalendar = rule.rscale != nullptr;
    icalmemory_free_buffer(std::exchange(rule.rscale, nullptr)); // the caller's
    if (otherCalendar || !isUnderstood(rule, start.day) || !placeUntil(rule, start.zone))
        return std::nullopt;
    return rule;
}

/// Takes the times one after the other, as long as more are wanted.
class Collector
{
public:
    explicit Collector(const RepeatWindow &window) : m_window(window) {}

    /// \returns false once there are enough.
    bool take(const QDateTime &wall)
    {
        const bool isToCome = wall.date() >= m_window.from;
        QList<QDateTime> &walls = isToCome ? m_walls : m_before;
        if (walls.size() < m_window.most)
            walls += wall;
        else
            m_goesOn = isToCome;
        return !m_goesOn;
    }
    [[nodiscard]] bool isEmpty() const { return m_walls.isEmpty() && m_before.isEmpty(); }
    /// Those that are to come; if none is, those that were.
    [[nodiscard]] CalendarRepeats answer() const
    {
        return {.walls = m_walls.isEmpty() ? m_before : m_walls, .goesOn = m_goesOn};
    }

private:
    RepeatWindow m_window;
    QList<QDateTime> m_before;
    QList<QDateTime> m_walls;
    bool m_goesOn = false;
};

/// Counts the times of a rule, and what that takes.
class Counter
{
public:
    Counter(const icalrecurrencetype &rule, const QDateTime &first, RepeatBudget &budget)
        : m_rule(rule), m_first(first), m_budget(budget)
    {}

    /// From the first time on that is not before \a from, if it is not said how many there are. \returns
    /// false if counting took too long.
    bool collect(QDate from, Collector &collector);

private:
    bool begin(QDate from);
    bool pay(QDate to);

    const icalrecurrencetype &m_rule;
    QDateTime m_first;
    RepeatBudget &m_budget;
    QDate m_reached;
    libical::Iterator m_iterator;
};

bool Counter::begin(QDate from)
{
    constexpr int costOfBeginning = 20;
    constexpr int costOfNone = 20'000; // until the year 20,000
    m_budget.steps -= costOfBeginning;
    m_reached = m_first.date();
    m_iterator.reset(icalrecur_iterator_new(m_rule, libical::timeOf(m_first)));
    if (m_iterator && from > m_reached && m_rule.count == 0) {
        m_reached = from;
        icalerror_clear_errno(); // it takes an earlier error for its own
        if (icalrecur_iterator_set_start(m_iterator.get(), libical::timeOf(from.startOfDay(QTimeZone::UTC)))
            == 0)
            m_iterator.reset();
    }
    if (!m_iterator)
        m_budget.steps -= costOfNone;
    return m_iterator != nullptr;
}

// What libical looked through from the day that it had reached.
bool Counter::pay(QDate to)
{
    constexpr int daysOfWeek = 7;
    constexpr int daysOfMonth = 28;
    constexpr int daysOfYear = 365;
    const qint64 days = std::max(qint64(0), m_reached.daysTo(to));
    m_reached = to;
    const int round = m_rule.freq == ICAL_DAILY_RECURRENCE     ? 1
                      : m_rule.freq == ICAL_WEEKLY_RECURRENCE  ? daysOfWeek
                      : m_rule.freq == ICAL_MONTHLY_RECURRENCE ? daysOfMonth
                                                               : daysOfYear;
    m_budget.steps -= int(1 + days / round);
    return m_budget.steps >= 0;
}

bool Counter::collect(QDate from, Collector &collector)
{
    if (m_budget.steps < 0)
        return false;
    if (!begin(from))
        return m_budget.steps >= 0;
    const QDate last(m_rule.until.year, m_rule.until.month, m_rule.until.day);
    for (int counted = 0; m_rule.count == 0 || counted < m_rule.count; ++counted) {
        const icaltimetype next = icalrecur_iterator_next(m_iterator.get());
        const QDateTime wall = toWall(next);
        if (!pay(wall.isValid() ? wall.date() : last))
            return false;
        if (!wall.isValid() || !collector.take(wall))
            return true;
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
    Counter counter(*parsed, start.wall(), budget);
    Collector collector(window);
    // Of a series that is over, what has been.
    const bool counted = counter.collect(window.from, collector)
                         && (!collector.isEmpty() || counter.collect(start.day, collector));
    if (!counted)
        return {.walls = {start.wall()}, .goesOn = true};
    const CalendarRepeats repeats = collector.answer();
    return repeats.walls.isEmpty() ? CalendarRepeats{.walls = {start.wall()}} : repeats;
}

} // namespace alongside
