#include "icalendar/RawEvent.h"

#include "icalendar/CalendarText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

bool isText(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 4> names{"UID", "SUMMARY", "LOCATION", "DESCRIPTION"};
    return std::ranges::contains(names, name);
}

bool isTimeOrStatus(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 5> names{"DTSTART", "DTEND", "EXDATE", "RECURRENCE-ID", "STATUS"};
    return std::ranges::contains(names, name);
}

// A day is a day, also where a time stands behind it: libical believes the time, and forgets what was said.
QByteArray withDaysAlone(const QByteArray &line)
{
    static const QRegularExpression saysDay(u";VALUE=DATE(?=[:;])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(u"(?<=\\d{8})T\\d{6}Z?"_s);
    const QString text = QString::fromLatin1(line);
    return text.contains(saysDay) ? QString(text).remove(time).toLatin1() : line;
}

QString bounded(QString text, int longest, CalendarRemarks &remarks)
{
    if (text.size() > longest) {
        text.truncate(text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
        remarks |= CalendarRemark::Shortened;
    }
    return text;
}

QString textOf(const icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    return icalvalue_isa(value) == ICAL_TEXT_VALUE
               ? calendartext::toPlain(QString::fromUtf8(icalvalue_get_text(value)))
               : QString();
}

void takeText(CalendarEvent &event, const icalproperty *property, icalproperty_kind kind)
{
    const QString text = textOf(property);
    if (kind == ICAL_UID_PROPERTY)
        event.uid = text.simplified().left(CalendarEvent::kLongestUid);
    else if (kind == ICAL_SUMMARY_PROPERTY)
        event.summary = bounded(text.simplified(), CalendarEvent::kLongestSummary, event.remarks);
    else if (kind == ICAL_LOCATION_PROPERTY)
        event.location = bounded(text, CalendarEvent::kLongestLocation, event.remarks);
    else if (kind == ICAL_DESCRIPTION_PROPERTY)
        event.description = bounded(text, CalendarEvent::kLongestDescription, event.remarks);
}

void take(RawEvent &raw, icalproperty *property)
{
    const icalproperty_kind kind = icalproperty_isa(property);
    switch (kind) {
    case ICAL_DTSTART_PROPERTY: raw.start = toNamedTime(property); break;
    case ICAL_DTEND_PROPERTY: raw.end = toNamedTime(property); break;
    case ICAL_RECURRENCEID_PROPERTY: raw.instead = toNamedTime(property); break;
    case ICAL_EXDATE_PROPERTY:
        if (const auto time = toNamedTime(property); time && raw.left.size() < RawEventReader::kMostLeft)
            raw.left += *time;
        break;
    case ICAL_STATUS_PROPERTY:
        raw.cancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
        break;
    default: takeText(raw.event, property, kind);
    }
}

} // namespace

void RawEventReader::take(const CalendarLine &line)
{
    if (line.name == "RRULE")
        m_raw.rule = QString::fromUtf8(line.value());
    else if (line.name == "DURATION")
        m_raw.duration = QString::fromUtf8(line.value());
    else if (isText(line.name) && ++m_lines <= kMostLines)
        m_parser.add(calendartext::withKnownEscapes(line.withoutParameters()));
    else if (isTimeOrStatus(line.name) && line.text.first(line.head).count(';') <= kMostParameters
             && ++m_lines <= kMostLines)
        m_parser.add(withDaysAlone(line.text));
}

RawEvent RawEventReader::finish()
{
    if (const libical::Component event = m_parser.finish()) {
        for (icalproperty *property = icalcomponent_get_first_property(event.get(), ICAL_ANY_PROPERTY);
             property != nullptr; property = icalcomponent_get_next_property(event.get(), ICAL_ANY_PROPERTY))
            alongside::take(m_raw, property);
    }
    return std::move(m_raw);
}

} // namespace alongside
