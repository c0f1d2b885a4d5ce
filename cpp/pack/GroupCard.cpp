#include "pack/GroupCard.h"

#include "catalogue/GroupWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr double kCoarse = 100; // of a degree, as a pack has it

template<typename Value>
QString wordOf(Value value, std::span<const groupwords::Choice<Value>> choices)
{
    const auto choice = std::ranges::find(choices, value, &groupwords::Choice<Value>::second);
    return choice == choices.end() ? QString() : choice->first.toString();
}

template<typename Value>
Value valueOf(const QJsonValue &stored, std::span<const groupwords::Choice<Value>> choices, Value usual)
{
    const QString word = stored.toString();
    const auto choice = std::ranges::find(choices, QStringView(word), &groupwords::Choice<Value>::first);
    return choice == choices.end() ? usual : choice->second;
}

QString coarseNumber(double degrees)
{
    return QString::number(degrees, 'f', 5);
}

QJsonObject toObject(const Place &place)
{
    return {{u"name"_s, place.name},
            {u"region"_s, place.region},
            {u"country"_s, place.country},
            {u"latitude"_s, coarseNumber(place.point.latitude)},
            {u"longitude"_s, coarseNumber(place.point.longitude)}};
}

std::optional<Place> placeFrom(const QJsonObject &object)
{
    bool isNorth = false;
    bool isEast = false;
    const Place place{.name = object.value(u"name"_s).toString(),
                      .region = object.value(u"region"_s).toString(),
                      .country = object.value(u"country"_s).toString(),
                      .point = {object.value(u"latitude"_s).toString().toDouble(&isNorth),
                                object.value(u"longitude"_s).toString().toDouble(&isEast)}};
    return isNorth && isEast && place.point.isOnGlobe() ? std::optional(place) : std::nullopt;
}

QString dayWord(std::optional<Qt::DayOfWeek> day)
{
    return day ? wordOf<Qt::DayOfWeek>(*day, groupwords::kDays) : QString();
}

/// Each text of a card, and its key in the vault.
using Line = std::pair<QStringView, QString GroupCard::*>;
constexpr std::array<Line, 13> kLines{{
    {u"from", &GroupCard::from},
    {u"name", &GroupCard::name},
    {u"organisation", &GroupCard::organisation},
    {u"country", &GroupCard::country},
    {u"where", &GroupCard::where},
    {u"address", &GroupCard::address},
    {u"begins", &GroupCard::begins},
    {u"ends", &GroupCard::ends},
    {u"when", &GroupCard::when},
    {u"phone", &GroupCard::phone},
    {u"email", &GroupCard::email},
    {u"web", &GroupCard::web},
    {u"note", &GroupCard::note},
}};

QString webOf(const QString &typed)
{
    const QString address = typed.trimmed();
    return address.isEmpty() || address.contains(u"://"_s) ? address : u"https://"_s + address;
}

QString phoneOf(const QString &typed)
{
    const auto number = PhoneNumber::fromTyped(typed.trimmed());
    return number ? number->text() : typed.trimmed();
}

QJsonArray countriesOf(const GroupCard &card)
{
    if (card.forAnywhere)
        return {Helpline::kWholeWorld.toString()};
    return {card.town ? card.town->country : card.country};
}

QJsonArray meetingsOf(const GroupCard &card)
{
    if (!card.day)
        return {};
    QJsonObject meeting{{u"every"_s, card.ofMonth == 0 ? u"week"_s : u"month"_s},
                        {u"day"_s, dayWord(card.day)},
                        {u"zone"_s, QString::fromLatin1(card.zoneId)}};
    if (card.ofMonth != 0)
        meeting.insert(u"which"_s, card.ofMonth);
    if (!card.begins.trimmed().isEmpty())
        meeting.insert(u"from"_s, clockTimeOf(card.begins));
    if (!card.ends.trimmed().isEmpty())
        meeting.insert(u"until"_s, clockTimeOf(card.ends));
    return {meeting};
}

void insertPlace(QJsonObject &group, const Place &town)
{
    const auto coarse = [](double degrees) {
        return std::round(degrees * kCoarse) / kCoarse;
    };
    group.insert(u"town"_s, town.name);
    if (!town.region.isEmpty())
        group.insert(u"region"_s, town.region);
    group.insert(u"point"_s, QJsonObject{{u"latitude"_s, coarse(town.point.latitude)},
                                         {u"longitude"_s, coarse(town.point.longitude)},
                                         {u"precision"_s, u"town"_s}});
}

QJsonObject groupOf(const GroupCard &card, QDate issued)
{
    QJsonArray audiences;
    for (const GroupAudience audience : card.audiences)
        audiences += wordOf<GroupAudience>(audience, groupwords::kAudiences);
    QJsonObject group{{u"id"_s, u"group"_s},
                      {u"name"_s, card.name.simplified()},
                      {u"organisation"_s, card.organisation.simplified()},
                      {u"kind"_s, wordOf<GroupKind>(card.kind, groupwords::kKinds)},
                      {u"for"_s, audiences},
                      {u"metastatic_only"_s, card.metastaticOnly},
                      {u"languages"_s, QJsonArray::fromStringList(card.languages)},
                      {u"countries"_s, countriesOf(card)},
                      {u"led_by"_s, wordOf<GroupLeader>(card.leader, groupwords::kLeaders)},
                      {u"checked_on"_s, issued.toString(Qt::ISODate)}};
    const auto insertWords = [&group](const QString &key, const QString &words) {
        if (!words.simplified().isEmpty())
            group.insert(key, QJsonObject{{u"en"_s, words.simplified()}});
    };
    const auto insertLine = [&group](const QString &key, const QString &line) {
        if (!line.isEmpty())
            group.insert(key, line);
    };
    if (card.town)
        insertPlace(group, *card.town);
    insertWords(u"where"_s, card.where);
    insertLine(u"address"_s, card.address.simplified());
    insertWords(u"when"_s, card.when);
    insertWords(u"note"_s, card.note);
    insertLine(u"email"_s, card.email.trimmed());
    insertLine(u"web"_s, webOf(card.web));
    if (const QString phone = phoneOf(card.phone); !phone.isEmpty())
        group.insert(u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, phone}}});
    if (const QJsonArray meetings = meetingsOf(card); !meetings.isEmpty())
        group.insert(u"meetings"_s, meetings);
    if (card.isFree)
        group.insert(u"cost"_s, u"free"_s);
    return group;
}

} // namespace

QByteArray toBytes(const GroupCard &card)
{
    QJsonObject object;
    for (const auto &[key, line] : kLines)
        object.insert(key.toString(), card.*line);
    QJsonArray audiences;
    for (const GroupAudience audience : card.audiences)
        audiences += wordOf<GroupAudience>(audience, groupwords::kAudiences);
    object.insert(u"home"_s, card.home);
    object.insert(u"kind"_s, wordOf<GroupKind>(card.kind, groupwords::kKinds));
    object.insert(u"for"_s, audiences);
    object.insert(u"metastatic_only"_s, card.metastaticOnly);
    object.insert(u"languages"_s, QJsonArray::fromStringList(card.languages));
    object.insert(u"anywhere"_s, card.forAnywhere);
    object.insert(u"day"_s, dayWord(card.day));
    object.insert(u"of_month"_s, card.ofMonth);
    object.insert(u"zone"_s, QString::fromLatin1(card.zoneId));
    object.insert(u"led_by"_s, wordOf<GroupLeader>(card.leader, groupwords::kLeaders));
    object.insert(u"free"_s, card.isFree);
    if (card.town)
        object.insert(u"town"_s, toObject(*card.town));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

GroupCard groupCardFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    GroupCard card;
    for (const auto &[key, line] : kLines)
        card.*line = object.value(key).toString();
    card.home = object.value(u"home"_s).toString();
    card.kind = valueOf<GroupKind>(object.value(u"kind"_s), groupwords::kKinds, card.kind);
    card.audiences.clear();
    const QJsonArray audiences = object.value(u"for"_s).toArray();
    for (const QJsonValue audience : audiences)
        card.audiences += valueOf<GroupAudience>(audience, groupwords::kAudiences, GroupAudience::Metastatic);
    card.metastaticOnly = object.value(u"metastatic_only"_s).toBool(true);
    const QJsonArray languages = object.value(u"languages"_s).toArray();
    for (const QJsonValue language : languages)
        card.languages += language.toString();
    card.forAnywhere = object.value(u"anywhere"_s).toBool();
    if (const QString day = object.value(u"day"_s).toString(); !day.isEmpty())
        card.day = valueOf<Qt::DayOfWeek>(day, groupwords::kDays, Qt::Monday);
    card.ofMonth = std::clamp(object.value(u"of_month"_s).toInt(), Meeting::kLastOfMonth, 5);
    card.zoneId = object.value(u"zone"_s).toString().toLatin1();
    card.leader = valueOf<GroupLeader>(object.value(u"led_by"_s), groupwords::kLeaders, card.leader);
    card.isFree = object.value(u"free"_s).toBool(true);
    card.town = placeFrom(object.value(u"town"_s).toObject());
    return card;
}

QJsonObject packContentOf(const GroupCard &card, const QString &id, int version, QDate issued)
{
    QJsonObject content{{u"id"_s, id},
                        {u"version"_s, version},
                        {u"issued"_s, issued.toString(Qt::ISODate)},
                        {u"from"_s, card.from.simplified()},
                        {u"groups"_s, QJsonArray{groupOf(card, issued)}}};
    if (const QString home = webOf(card.home); !home.isEmpty())
        content.insert(u"home"_s, home);
    return content;
}

QString clockTimeOf(const QString &typed)
{
    static const QRegularExpression s_written(u"^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*([ap])?\\.?(?:m\\.?)?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString time = typed.trimmed();
    const QRegularExpressionMatch match = s_written.match(time);
    const QString half = match.captured(3).toLower();
    if (!match.hasMatch() || (match.captured(2).isEmpty() && half.isEmpty()))
        return time;
    int hour = match.captured(1).toInt();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return time;
    if (!half.isEmpty())
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    const QTime meant(hour, match.captured(2).toInt());
    return meant.isValid() ? meant.toString(u"HH:mm"_s) : time;
}

} // namespace alongside
