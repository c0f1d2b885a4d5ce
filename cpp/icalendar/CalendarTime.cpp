#include "icalendar/CalendarTime.h"

#include "icalendar/LibIcal.h"

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

// A day is a day, also where a time stands behind it.
std::optional<NamedTime> momentIn(QByteArrayView text, bool isDay)
{
    constexpr qsizetype dayLetters = 8;
    constexpr qsizetype letters = 16;
    if (text.size() > letters || text.size() < dayLetters)
        return std::nullopt;
    return toNamedTime(
        icaltime_from_string((isDay ? text.first(dayLetters) : text).toByteArray().constData()));
}

} // namespace

QString toZoneName(QByteArrayView name)
{
    constexpr qsizetype longest = 250;
    return QString::fromUtf8(name.first(std::min(name.size(), longest)));
}

void CalendarZones::note(const CalendarZone &zone)
{
    if (!zone.name.isEmpty() && m_explained.size() < kMostZones)
        m_explained.insert(zone.name, zone);
    m_found.clear();
}

std::optional<QTimeZone> CalendarZones::find(const QString &name) const
{
    if (name.isEmpty())
        return m_here;
    if (const auto found = m_found.constFind(name); found != m_found.cend())
        return *found;
    const auto zone = lookUp(name);
    if (m_found.size() < kMostZones)
        m_found.insert(name, zone);
    return zone;
}

std::optional<QTimeZone> CalendarZones::lookUp(const QString &name) const
{
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

std::optional<NamedTime> toNamedTime(const icaltimetype &moment)
{
    NamedTime named{.day = QDate(moment.year, moment.month, moment.day)};
    if (!named.day.isValid() || moment.year < kFirstYear || moment.year > kLastYear)
        return std::nullopt;
    if (moment.is_date != 0)
        return named;
    named.time = QTime(moment.hour, moment.minute, std::min(moment.second, 59)); // 60 is a leap second
    named.utc = moment.zone != nullptr; // libical knows of no other one where it reads a moment
    return named.time.isValid() ? std::optional(named) : std::nullopt;
}

QList<NamedTime> toNamedTimes(const CalendarLine &line, qsizetype most)
{
    const QString zone = toZoneName(line.parameter("TZID"));
    const bool isDay = line.parameter("VALUE").compare("DATE", Qt::CaseInsensitive) == 0;
    QList<NamedTime> times;
    for (qsizetype at = 0; at <= line.value.size() && times.size() < most;) {
        const qsizetype comma = line.value.indexOf(',', at);
        const qsizetype end = comma < 0 ? line.value.size() : comma;
        if (auto named = momentIn(QByteArrayView(line.value).sliced(at, end - at).trimmed(), isDay)) {
            named->zone = zone;
            times += *std::move(named);
        }
        at = end + 1;
    }
    return times;
}

std::optional<NamedTime> toNamedTime(const CalendarLine &line)
{
    const QList<NamedTime> times = toNamedTimes(line, 1);
    return times.isEmpty() ? std::nullopt : std::optional(times.first());
}

CalendarTime toCalendarTime(const NamedTime &named, const CalendarZones &zones)
{
    if (named.utc && named.time.isValid()) {
        const QDateTime here = QDateTime(named.day, named.time, QTimeZone::UTC).toTimeZone(zones.here());
        return {.day = here.date(), .time = here.time(), .zone = zones.here()};
    }
    const auto zone = zones.find(named.zone);
    return {.day = named.day, .time = named.time, .zone = zone.value_or(zones.here()), .oddZone = !zone};
}

std::optional<qint64> toSeconds(const QString &duration)
{
    constexpr qsizetype longest = 40;
    // More digits than libical has room for.
    static const QRegularExpression tooMany(u"\\d{10}"_s);
    const QByteArray text = duration.trimmed().toUpper().toLatin1();
    if (text.isEmpty() || text.size() > longest || duration.contains(tooMany))
        return std::nullopt;
    const icaldurationtype found = icaldurationtype_from_string(text.constData());
    if (icaldurationtype_is_bad_duration(found) != 0 || found.is_neg != 0)
        return std::nullopt;
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    return qint64(found.weeks) * 7 * day + qint64(found.days) * day + qint64(found.hours) * hour
           + qint64(found.minutes) * minute + qint64(found.seconds);
}

} // namespace alongside
