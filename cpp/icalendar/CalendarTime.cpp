#include "icalendar/CalendarTime.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kMostZones = 500;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

// "GRC-1" could be a rule of POSIX, an hour ahead of UTC. Nobody who gives a zone such a name means that.
bool looksLikeRule(const QString &id)
{
    constexpr std::array names{"EST5EDT"_L1, "CST6CDT"_L1, "MST7MDT"_L1, "PST8PDT"_L1,
                               "GMT0"_L1,    "GMT+0"_L1,   "GMT-0"_L1};
    if (id.contains(u','))
        return true;
    return !id.contains(u'/') && !id.startsWith("UTC"_L1) && !std::ranges::contains(names, id)
           && std::ranges::any_of(id, [](QChar letter) { return letter.isDigit(); });
}

QTimeZone zoneOf(const QString &id)
{
    constexpr qsizetype longest = 100;
    return id.isEmpty() || id.size() > longest || looksLikeRule(id) ? QTimeZone() : QTimeZone(id.toLatin1());
}

// "/freeassociation.sourceforge.net/Europe/Berlin" and the like: the name is what it ends with.
QTimeZone zoneAtEndOf(const QString &name)
{
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = std::min(parts.size(), qsizetype(3)); count > 1; --count) {
        if (QTimeZone zone = zoneOf(parts.last(count).join(u'/')); zone.isValid())
            return zone;
    }
    return {};
}

// Where clocks never change, as "+1100" has it.
QTimeZone zoneAhead(const QStringList &offsets)
{
    static const QRegularExpression pattern(uR"(\A([+-])(\d\d)([0-5]\d)(?:00)?\z)"_s);
    if (offsets.isEmpty() || std::ranges::count(offsets, offsets.first()) != offsets.size())
        return {};
    const QRegularExpressionMatch found = pattern.match(offsets.first());
    if (!found.hasMatch())
        return {};
    constexpr int minute = 60;
    const int seconds = (found.capturedView(2).toInt() * minute + found.capturedView(3).toInt()) * minute;
    constexpr int most = 14 * minute * minute; // as far as clocks are anywhere
    if (seconds > most)
        return {};
    return QTimeZone(found.capturedView(1) == u'-' ? -seconds : seconds);
}

std::optional<int> toNumber(QStringView digits)
{
    if (!std::ranges::all_of(digits, [](QChar letter) { return letter >= u'0' && letter <= u'9'; }))
        return std::nullopt;
    return digits.toInt();
}

QDate toDay(QStringView text)
{
    if (text.size() != 8)
        return {};
    const auto year = toNumber(text.first(4));
    const auto month = toNumber(text.sliced(4, 2));
    const auto day = toNumber(text.sliced(6, 2));
    if (!year || !month || !day || *year < kFirstYear || *year > kLastYear)
        return {};
    return {*year, *month, *day};
}

QTime toTime(QStringView text)
{
    if (text.size() != 6)
        return {};
    const auto hour = toNumber(text.first(2));
    const auto minute = toNumber(text.sliced(2, 2));
    const auto second = toNumber(text.sliced(4, 2));
    if (!hour || !minute || !second)
        return {};
    return {*hour, *minute, std::min(*second, 59)}; // 60 is a leap second
}

} // namespace

void CalendarZones::note(const CalendarZone &zone)
{
    if (!zone.name.isEmpty() && m_explained.size() < kMostZones)
        m_explained.insert(zone.name, zone);
}

std::optional<QTimeZone> CalendarZones::find(const QString &name) const
{
    if (name.isEmpty())
        return m_here;
    const CalendarZone explained = m_explained.value(name);
    for (const QString &known : {name, explained.location}) {
        if (QTimeZone zone = zoneOf(known); zone.isValid())
            return zone;
        if (QTimeZone zone = zoneAtEndOf(known); zone.isValid())
            return zone;
    }
    // As the calendars of Windows name it.
    QTimeZone zone = zoneOf(QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.toLatin1())));
    if (zone.isValid())
        return zone;
    QTimeZone ahead = zoneAhead(explained.offsets);
    return ahead.isValid() ? std::optional(ahead) : std::nullopt;
}

std::optional<CalendarTime> toCalendarTime(const CalendarLine &line, const CalendarZones &zones)
{
    const QString text = line.value.trimmed();
    const auto zone = zones.find(line.parameter("TZID"));
    CalendarTime moment{
        .day = toDay(QStringView(text).first(std::min(text.size(), qsizetype(8)))),
        .zone = zone.value_or(zones.here()),
        .oddZone = !zone,
    };
    if (!moment.day.isValid())
        return std::nullopt;
    // A day is a day, also where a time stands behind it.
    if (text.size() == 8 || line.parameter("VALUE").compare(u"DATE", Qt::CaseInsensitive) == 0)
        return moment;
    const bool utc = text.endsWith(u'Z');
    if (text[8] != u'T')
        return std::nullopt;
    moment.time = toTime(QStringView(text).sliced(9, text.size() - 9 - (utc ? 1 : 0)));
    if (!moment.time.isValid())
        return std::nullopt;
    if (!utc)
        return moment;
    const QDateTime here = QDateTime(moment.day, moment.time, QTimeZone::UTC).toTimeZone(zones.here());
    return CalendarTime{.day = here.date(), .time = here.time(), .zone = zones.here()};
}

std::optional<qint64> toSeconds(const QString &duration)
{
    static const QRegularExpression pattern(
        uR"(\A\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = pattern.match(duration.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    const auto part = [&found](int group, qint64 seconds) {
        return found.capturedView(group).toLongLong() * seconds;
    };
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    return part(1, 7 * day) + part(2, day) + part(3, hour) + part(4, minute) + part(5, 1);
}

} // namespace alongside
