#include "models/GroupText.h"

#include "domain/PhoneText.h"
#include "models/DateText.h"
#include "models/NameText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("GroupText", text, comment);
}

bool inMiles(DistanceUnit unit)
{
    if (unit != DistanceUnit::AsUsual)
        return unit == DistanceUnit::Miles;
    return QLocale().measurementSystem() != QLocale::MetricSystem;
}

QString spanText(QTime from, QTime until)
{
    return tr("%1 to %2", "Times, as 10:15 to 12:15").arg(timeText(from), timeText(until));
}

QString nearDayText(QDate day, QDate today)
{
    if (day == today)
        return tr("Today");
    if (day == today.addDays(1))
        return tr("Tomorrow");
    return longDayText(day);
}

QString dateTextOf(const SourceDate &date)
{
    if (date.day > 0)
        return dateText(QDate(date.year, date.month, date.day));
    if (date.month > 0)
        return monthText(QDate(date.year, date.month, 1));
    return QString::number(date.year);
}

/// The same for readers of any language: "2025-09-08", "2025-09" or "2025".
QString plainDate(const SourceDate &date)
{
    QString plain = QString::number(date.year);
    for (const int part : {date.month, date.month > 0 ? date.day : 0}) {
        if (part > 0)
            plain += u"-%1"_s.arg(part, 2, 10, QChar(u'0'));
    }
    return plain;
}

/// In English.
const char *cautionOf(const SupportGroup &group)
{
    if (!group.sourceDate)
        return QT_TRANSLATE_NOOP("GroupText", "May have changed. Call or write first.");
    if (group.sourceDateIsRough)
        return QT_TRANSLATE_NOOP("GroupText", "May have changed. Call or write first. Source: about %1.");
    return QT_TRANSLATE_NOOP("GroupText", "May have changed. Call or write first. Source: %1.");
}

QString monthlyText(int ofMonth)
{
    switch (ofMonth) {
    case 1: return tr("First %1 of the month", "%1 is a day of the week");
    case 2: return tr("Second %1 of the month", "%1 is a day of the week");
    case 3: return tr("Third %1 of the month", "%1 is a day of the week");
    case 4: return tr("Fourth %1 of the month", "%1 is a day of the week");
    case 5: return tr("Fifth %1 of the month, where there is one", "%1 is a day of the week");
    case Meeting::kLastOfMonth: return tr("Last %1 of the month", "%1 is a day of the week");
    default: return tr("Every %1", "%1 is a day of the week");
    }
}

} // namespace

QString groupKindText(GroupKind kind)
{
    switch (kind) {
    case GroupKind::InPerson: return tr("In person");
    case GroupKind::Online: return tr("Online");
    case GroupKind::Hybrid: return tr("In person and online");
    case GroupKind::Phone: return tr("By phone");
    case GroupKind::Forum: return tr("In writing, online");
    }
    return {};
}

QString groupAudienceText(GroupAudience audience)
{
    switch (audience) {
    case GroupAudience::Metastatic: return tr("People with metastatic breast cancer");
    case GroupAudience::Partner: return tr("Partners, family and friends");
    case GroupAudience::BreastCancer: return tr("People with any breast cancer");
    case GroupAudience::AnyCancer: return tr("People with any cancer");
    case GroupAudience::Young: return tr("Younger people");
    case GroupAudience::Men: return tr("Men");
    case GroupAudience::Lgbtq: return tr("LGBTQ+ people");
    case GroupAudience::Faith: return tr("People of a faith");
    case GroupAudience::Children: return tr("Children of people with cancer");
    }
    return {};
}

QString groupLeaderText(GroupLeader leader)
{
    switch (leader) {
    case GroupLeader::Professional: return tr("Led by a professional");
    case GroupLeader::Peer: return tr("Led by people in the same place");
    case GroupLeader::Unknown: break;
    }
    return {};
}

QString languagesText(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names += languageName(code);
    return names.join(u", "_s);
}

QString countryText(const QString &code)
{
    return countryName(code);
}

QString placeText(const Place &place)
{
    QStringList parts{place.name, place.region, countryText(place.country)};
    parts.removeAll(QString());
    const QString town = parts.join(u", "_s);
    //: %1 is a ZIP code, %2 the town it belongs to.
    return place.zip.isEmpty() ? town : tr("%1 %2").arg(place.zip, town);
}

QString distanceText(double kilometres, DistanceUnit unit)
{
    const double far = inMiles(unit) ? kilometres / kKilometresInAMile : kilometres;
    if (far < 1)
        return tr("in the same town");
    const int whole = qRound(far);
    if (inMiles(unit))
        return QCoreApplication::translate("GroupText", "about %n miles", nullptr, whole);
    return tr("about %1 km").arg(QLocale().toString(whole));
}

QString meetingText(const Meeting &meeting)
{
    QString day = monthlyText(meeting.ofMonth).arg(QLocale().standaloneDayName(meeting.day));
    if (!meeting.hasTimes())
        return day;
    return tr("%1, %2", "A day, and times").arg(day, spanText(meeting.from, meeting.until));
}

QString occurrenceText(const Meeting::Occurrence &meeting, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    if (!meeting.begins.isValid())
        return nearDayText(meeting.day, today);
    const QDateTime begins = meeting.begins.toTimeZone(zone);
    const QDateTime ends = meeting.ends.toTimeZone(zone);
    if (begins <= now)
        return tr("Now, until %1").arg(timeText(ends.time()));
    return tr("%1, %2", "A day, and times")
        .arg(nearDayText(begins.date(), today), spanText(begins.time(), ends.time()));
}

QString groupTownText(const SupportGroup &group)
{
    QStringList parts{group.town, group.region};
    parts.removeAll(QString());
    if (parts.isEmpty() && !group.serves.isEmpty())
        return group.serves;
    if (!group.isForTheWholeWorld() && !group.countries.isEmpty())
        parts += countryText(group.countries.first());
    return parts.join(u", "_s);
}

QString groupEvidenceText(const SupportGroup &group)
{
    if (group.teller)
        return groupTellerText(group) + u". "_s
               + (isPassedOn(*group.teller)
                      ? tr("Whoever passed it on says so. Nobody has looked at it for us.")
                      : tr("Whoever gave it out says so. Nobody has looked at it for us."));
    switch (group.evidence) {
    case GroupEvidence::Own:
        return tr("A page of their own was read. Nobody has called or gone there for us.");
    case GroupEvidence::News:
        return tr("A report about it was read. Nobody has called or gone there for us.");
    case GroupEvidence::Listed:
        return tr("A list of somebody else was read. Nobody has called or gone there for us.");
    case GroupEvidence::Named: return tr("It is known by name only. No page of theirs was read.");
    }
    return {};
}

QString groupTellerText(const SupportGroup &group)
{
    if (!group.teller)
        return {};
    if (isPassedOn(*group.teller))
        return tr("Passed on from the directory of Alongside, not signed");
    //: %1 is what somebody calls the groups they give out.
    return group.teller->isSigned ? tr("From “%1”, signed").arg(group.teller->name)
                                  : tr("From “%1”, not signed").arg(group.teller->name);
}

QString groupCheckedText(const SupportGroup &group)
{
    const QString day = dateText(group.checkedOn);
    if (!group.teller)
        //: %1 is a day.
        return tr("Compared with its sources on %1.").arg(day);
    if (isPassedOn(*group.teller))
        //: %1 is a day.
        return tr("Passed on as true on %1.").arg(day);
    //: %1 is a day.
    return tr("Given out as true on %1.").arg(day);
}

QString groupSourceText(const SupportGroup &group)
{
    if (group.teller)
        return tr("It was added from a card or file, not by Alongside.");
    if (!group.sourceDate)
        return tr("The source has no date.");
    const QString date = dateTextOf(*group.sourceDate);
    //: %1 is a year, a month or a day.
    return group.sourceDateIsRough ? tr("Source from about %1.").arg(date) : tr("Source from %1.").arg(date);
}

QString groupLabelText(const SupportGroup &group)
{
    if (!group.callFirst)
        return {};
    //: %1 is a sentence: how old the source is.
    return tr("May have changed. %1").arg(groupSourceText(group));
}

WordsByLanguage groupCautionWords(const SupportGroup &group)
{
    if (!group.callFirst)
        return {};
    const char *english = cautionOf(group);
    const auto filled = [&group](const QString &sentence) {
        return group.sourceDate ? sentence.arg(plainDate(*group.sourceDate)) : sentence;
    };
    WordsByLanguage caution{{u"en"_s, filled(QString::fromUtf8(english))}};
    caution.insert(QLocale::languageToCode(QLocale().language()), filled(tr(english)));
    return caution;
}

QString groupStaleText(const SupportGroup &group, QDate today)
{
    if (!group.isStaleOn(today))
        return {};
    return tr("Not checked since %1. It may be different now.").arg(dateText(group.checkedOn));
}

QString groupShareText(const SupportGroup &group)
{
    QStringList lines{group.name,  group.organisation, groupKindText(group.kind),
                      group.where, group.address,      groupTownText(group)};
    for (const Meeting &meeting : group.meetings)
        lines += meetingText(meeting);
    lines += group.when;
    for (const HelplinePhone &phone : group.phones)
        lines += phone.number.text();
    lines += {group.email,
              group.web.toString(QUrl::FullyEncoded),
              groupLabelText(group),
              groupTellerText(group),
              groupCheckedText(group),
              tr("Please ask before you go.")};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QStringList groupLines(const SupportGroup &group)
{
    QStringList lines{group.organisation, groupKindText(group.kind)};
    if (group.metastaticOnly)
        lines += tr("For metastatic disease only");
    for (const GroupAudience audience : group.audiences)
        lines += groupAudienceText(audience);
    lines += {groupTownText(group), group.where, group.address};
    for (const Meeting &meeting : group.meetings)
        lines += meetingText(meeting);
    lines += group.when;
    for (const HelplinePhone &phone : group.phones) {
        const QString number = numberBeside(phone.number, phone.label);
        lines += phone.label.isEmpty() ? number : number + u" · "_s + phone.label;
    }
    lines += {group.email,
              group.web.toString(),
              groupLeaderText(group.leader),
              group.isFree ? tr("Costs nothing") : QString(),
              languagesText(group.languages),
              group.note};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace alongside
