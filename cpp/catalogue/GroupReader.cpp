#include "catalogue/GroupReader.h"

#include "catalogue/BundledFile.h"
#include "catalogue/ContentWords.h"
#include "catalogue/GroupWords.h"
#include "catalogue/JsonEntry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <limits>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

QList<GroupAudience> audiencesOf(JsonEntry &entry)
{
    QList<GroupAudience> audiences;
    for (const QString &word : entry.list(u"for"_s))
        audiences += entry.oneOf<GroupAudience>(word, groupwords::kAudiences, u"for"_s);
    if (audiences.isEmpty())
        entry.blame(u"it is for nobody"_s);
    return audiences;
}

std::optional<GroupArea> areaOf(JsonEntry &entry)
{
    if (!entry.has(u"point"_s))
        return std::nullopt;
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    const QJsonObject point = entry.value(u"point"_s).toObject();
    const GeoPoint middle{point.value(u"latitude"_s).toDouble(nowhere),
                          point.value(u"longitude"_s).toDouble(nowhere)};
    if (!middle.isOnGlobe())
        entry.blame(u"its point is not on the globe"_s);
    return GroupArea{middle, entry.oneOf<GroupArea::Precision>(entry.text(point, u"precision"_s),
                                                               groupwords::kPrecisions, u"precision"_s)};
}

QTime timeOf(JsonEntry &entry, const QJsonObject &meeting, const QString &key)
{
    const QString written = entry.text(meeting, key);
    if (written.isEmpty())
        return {};
    const QTime time = QTime::fromString(written, u"HH:mm"_s);
    if (!time.isValid())
        entry.blame(u"no clock shows \"%1\""_s.arg(written));
    return time;
}

QDate sinceOf(JsonEntry &entry, const QJsonObject &meeting)
{
    const QString written = entry.text(meeting, u"since"_s);
    if (written.isEmpty())
        return {};
    const QDate since = QDate::fromString(written, Qt::ISODate);
    if (!since.isValid() || since.year() < 1990 || since.year() > 2100)
        entry.blame(u"no day of ours is \"%1\""_s.arg(written));
    return since;
}

int ofMonthIn(JsonEntry &entry, const QJsonObject &meeting)
{
    const QString every = entry.text(meeting, u"every"_s);
    const int which = meeting.value(u"which"_s).toInt();
    const bool everyWeek = every == "week"_L1 && !meeting.contains(u"which"_s);
    const bool onceAMonth =
        every == "month"_L1 && ((which >= 1 && which <= 5) || which == Meeting::kLastOfMonth);
    if (!everyWeek && !onceAMonth)
        entry.blame(u"it meets neither every week nor once a month"_s);
    return which;
}

QList<Meeting> meetingsOf(JsonEntry &entry)
{
    QList<Meeting> meetings;
    for (const QJsonObject &object : entry.objects(u"meetings"_s)) {
        const Meeting meeting{
            .day = entry.oneOf<Qt::DayOfWeek>(entry.text(object, u"day"_s), groupwords::kDays, u"day"_s),
            .ofMonth = ofMonthIn(entry, object),
            .from = timeOf(entry, object, u"from"_s),
            .until = timeOf(entry, object, u"until"_s),
            .zoneId = entry.text(object, u"zone"_s).toLatin1(),
            .since = sinceOf(entry, object)};
        if (meeting.from.isValid() != meeting.until.isValid())
            entry.blame(u"a meeting has a beginning or an end only"_s);
        if (!meeting.zoneId.contains('/')) // an abbreviation has no rules, and means several zones
            entry.blame(u"a meeting is in no zone"_s);
        meetings += meeting;
    }
    return meetings;
}

QUrl webOf(JsonEntry &entry)
{
    const QString written = entry.text(u"web"_s);
    if (written.isEmpty())
        return {};
    const QUrl web(written, QUrl::StrictMode);
    const bool isOfTheWeb = web.scheme() == "https"_L1 || web.scheme() == "http"_L1;
    if (!web.isValid() || !isOfTheWeb || web.host().isEmpty() || !web.userInfo().isEmpty())
        entry.blame(u"not an address of the web"_s);
    return web;
}

void checkThatItMayBeShown(JsonEntry &entry, const SupportGroup &group)
{
    if (group.id.isEmpty() || group.name.isEmpty() || group.organisation.isEmpty())
        entry.blame(u"it has no id, no name or no organisation"_s);
    if (!group.email.isEmpty() && (group.email.count(u'@') != 1 || group.email.contains(u'?')))
        entry.blame(u"not an e-mail address"_s);
    if (!entry.value(u"metastatic_only"_s).isBool())
        entry.blame(u"nobody says whether it is for metastatic disease only"_s);
}

} // namespace

Result<SupportGroup> readGroup(const QJsonObject &object, QStringView language)
{
    JsonEntry entry(object, language);
    SupportGroup group{.id = entry.text(u"id"_s),
                       .name = entry.text(u"name"_s),
                       .organisation = entry.text(u"organisation"_s),
                       .kind = entry.oneOf<GroupKind>(u"kind"_s, groupwords::kKinds),
                       .audiences = audiencesOf(entry),
                       .metastaticOnly = entry.flag(u"metastatic_only"_s),
                       .languages = entry.list(u"languages"_s),
                       .countries = entry.countries(),
                       .serves = entry.words(u"serves"_s),
                       .town = entry.text(u"town"_s),
                       .region = entry.text(u"region"_s),
                       .area = areaOf(entry),
                       .where = entry.words(u"where"_s),
                       .address = entry.text(u"address"_s),
                       .when = entry.words(u"when"_s),
                       .meetings = meetingsOf(entry),
                       .phones = entry.phones(),
                       .email = entry.text(u"email"_s),
                       .web = webOf(entry),
                       .leader = entry.oneOf<GroupLeader>(u"led_by"_s, groupwords::kLeaders),
                       .isFree = entry.oneOf<bool>(u"cost"_s, groupwords::kCosts),
                       .note = entry.words(u"note"_s),
                       .sourceDateIsRough = entry.flag(u"source_date_about"_s),
                       .evidence = entry.oneOf<GroupEvidence>(u"evidence"_s, groupwords::kEvidence),
                       .callFirst = entry.oneOf<bool>(u"show_in_app"_s, groupwords::kShown),
                       .checkedOn = entry.checkedOn()};
    if (entry.has(u"source_date"_s))
        group.sourceDate = entry.sourceDate();
    checkThatItMayBeShown(entry, group);
    if (!entry.problem().isEmpty())
        return fail(ErrorCode::Corrupt, u"group \"%1\": %2"_s.arg(group.id, entry.problem()));
    return group;
}

Result<QList<SupportGroup>> readGroups(const QByteArray &json, const QLocale &locale)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value(u"groups"_s).toArray();
    if (entries.isEmpty() || entries.size() > kMaxGroups)
        return fail(ErrorCode::Corrupt, u"not a list of groups"_s);

    const QString language = QLocale::languageToCode(locale.language());
    QList<SupportGroup> groups;
    QSet<QString> ids;
    for (const QJsonValue entry : entries) {
        const Result<SupportGroup> group = readGroup(entry.toObject(), language);
        if (!group)
            return std::unexpected(group.error());
        if (ids.contains(group->id))
            return fail(ErrorCode::Corrupt, u"group \"%1\" is there twice"_s.arg(group->id));
        ids.insert(group->id);
        groups.append(*group);
    }
    return groups;
}

Result<QList<SupportGroup>> loadGroups(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"groups/groups"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readGroups(*json, locale);
}

} // namespace alongside
