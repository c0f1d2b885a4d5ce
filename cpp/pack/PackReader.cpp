#include "pack/PackReader.h"

#include "catalogue/GroupReader.h"
#include "pack/CanonicalJson.h"
#include "pack/HonestText.h"
#include "pack/SignedEnvelope.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kLongestAddress = 200;
constexpr qsizetype kLongestWords = 300;
constexpr qsizetype kLongestEmail = 100;
constexpr double kCoarse = 100; // of a degree: about a kilometre

constexpr std::array<QStringView, 6> kHeaderKeys{u"id", u"version", u"issued", u"from", u"home", u"groups"};
constexpr std::array<QStringView, 23> kGroupKeys{
    u"id",        u"name",      u"organisation", u"kind",     u"for",       u"metastatic_only",
    u"languages", u"countries", u"serves",       u"town",     u"region",    u"point",
    u"where",     u"address",   u"when",         u"meetings", u"phones",    u"email",
    u"web",       u"led_by",    u"cost",         u"note",     u"checked_on"};

using Flaw = std::optional<PackFlaw>;

bool hasOnly(const QJsonObject &object, std::span<const QStringView> keys)
{
    return std::ranges::all_of(
        object.keys(), [&](const QString &key) { return std::ranges::contains(keys, QStringView(key)); });
}

bool isId(QStringView id)
{
    return !id.isEmpty() && id.size() <= GroupPack::kLongestId
           && std::ranges::all_of(id, [](QChar character) {
                  return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
                         || character == u'-';
              });
}

/// A day of our time, as "2026-11-26"; else invalid.
QDate dayOf(const QJsonValue &value)
{
    constexpr qsizetype length = 10;
    const QString written = value.toString();
    const QDate day = written.size() == length ? QDate::fromString(written, Qt::ISODate) : QDate();
    return day.isValid() && day.year() >= 1990 && day.year() <= 2100 ? day : QDate();
}

/// All texts in \a value, keys too.
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    QList<QJsonValue> waiting{value};
    while (!waiting.isEmpty()) {
        const QJsonValue next = waiting.takeLast();
        if (next.isString())
            texts += next.toString();
        const QJsonArray list = next.toArray();
        for (const QJsonValue entry : list)
            waiting += entry;
        const QJsonObject object = next.toObject();
        texts += object.keys();
        for (const QJsonValue entry : object)
            waiting += entry;
    }
    return texts;
}

Flaw addressFlaw(const QString &written)
{
    const QUrl address(written, QUrl::StrictMode);
    const bool isWhole = address.isValid() && address.scheme() == "https"_L1 && !address.host().isEmpty();
    if (!isWhole || !address.userInfo().isEmpty() || written.contains(u'@') || written.contains(u'\\'))
        return PackFlaw::UnsafeLink;
    if (written.size() > kLongestAddress)
        return PackFlaw::TooLong;
    constexpr int usual = 443;
    if (address.port(usual) != usual)
        return PackFlaw::UnsafeLink;
    QStringView host = QStringView(written).sliced("https://"_L1.size());
    const auto end = std::ranges::find_if(host, [](QChar sign) { return u"/?#:"_s.contains(sign); });
    host = host.first(end - host.begin());
    return isHonestHost(host) && isHonestHost(address.host(QUrl::FullyEncoded)) ? Flaw()
                                                                                : PackFlaw::LookalikeHost;
}

Flaw emailFlaw(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    if (at < 1 || email.size() > kLongestEmail || email.lastIndexOf(u'@') != at)
        return PackFlaw::OddEmail;
    const auto stands = [](QChar sign) {
        return (sign < QChar(0x80) && sign.isLetterOrNumber()) || u"._%+-"_s.contains(sign);
    };
    if (!std::ranges::all_of(email.first(at), stands))
        return PackFlaw::OddEmail;
    return isHonestHost(QStringView(email).sliced(at + 1)) ? Flaw() : PackFlaw::LookalikeHost;
}

Flaw pointFlaw(const QJsonObject &point)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    constexpr std::array<QStringView, 3> keys{u"latitude", u"longitude", u"precision"};
    const GeoPoint middle{point.value(u"latitude"_s).toDouble(nowhere),
                          point.value(u"longitude"_s).toDouble(nowhere)};
    if (!hasOnly(point, keys))
        return PackFlaw::OddField;
    return middle.isOnGlobe() ? Flaw() : PackFlaw::OffTheGlobe;
}

bool isZone(const QString &zone)
{
    constexpr qsizetype longest = 60;
    return zone.size() <= longest && zone.contains(u'/') && std::ranges::all_of(zone, [](QChar sign) {
               return (sign < QChar(0x80) && sign.isLetterOrNumber()) || u"/_+-"_s.contains(sign);
           });
}

Flaw meetingFlaw(const QJsonObject &meeting)
{
    constexpr std::array<QStringView, 7> keys{u"every", u"which", u"day",  u"from",
                                              u"until", u"zone",  u"since"};
    if (!hasOnly(meeting, keys))
        return PackFlaw::OddField;
    if (meeting.contains(u"since"_s) && !dayOf(meeting.value(u"since"_s)).isValid())
        return PackFlaw::OddDate;
    for (const QString &key : {u"from"_s, u"until"_s}) {
        const QString time = meeting.value(key).toString();
        constexpr qsizetype length = 5;
        if (meeting.contains(key)
            && (time.size() != length || !QTime::fromString(time, u"HH:mm"_s).isValid()))
            return PackFlaw::OddTime;
    }
    const bool hasBoth = meeting.contains(u"from"_s) == meeting.contains(u"until"_s);
    return hasBoth && isZone(meeting.value(u"zone"_s).toString()) ? Flaw() : PackFlaw::OddTime;
}

Flaw phoneFlaw(const QJsonObject &phone)
{
    constexpr std::array<QStringView, 2> keys{u"number", u"label"};
    if (!hasOnly(phone, keys))
        return PackFlaw::OddField;
    return PhoneNumber::fromText(phone.value(u"number"_s).toString()) ? Flaw() : PackFlaw::OddPhone;
}

/// The first flaw that \a look finds in the objects of \a list.
template<typename Look>
Flaw flawAmong(const QJsonArray &list, Look look)
{
    for (const QJsonValue entry : list) {
        if (const Flaw flaw = look(entry.toObject()))
            return flaw;
    }
    return std::nullopt;
}

Flaw reachFlaw(const QJsonObject &group)
{
    if (group.contains(u"web"_s)) {
        if (const Flaw flaw = addressFlaw(group.value(u"web"_s).toString()))
            return flaw;
    }
    if (group.contains(u"email"_s)) {
        if (const Flaw flaw = emailFlaw(group.value(u"email"_s).toString()))
            return flaw;
    }
    return flawAmong(group.value(u"phones"_s).toArray(), phoneFlaw);
}

Flaw whenAndWhereFlaw(const QJsonObject &group)
{
    if (group.contains(u"point"_s)) {
        if (const Flaw flaw = pointFlaw(group.value(u"point"_s).toObject()))
            return flaw;
    }
    if (!dayOf(group.value(u"checked_on"_s)).isValid())
        return PackFlaw::OddDate;
    return flawAmong(group.value(u"meetings"_s).toArray(), meetingFlaw);
}

bool isLanguage(const QJsonValue &value)
{
    const QString code = value.toString();
    return (code.size() == 2 || code.size() == 3)
           && std::ranges::all_of(code, [](QChar sign) { return sign >= u'a' && sign <= u'z'; });
}

Flaw wordsFlaw(const QJsonObject &group)
{
    const QStringList texts = textsIn(group);
    if (!std::ranges::all_of(texts, [](const QString &text) { return isHonestText(text); }))
        return PackFlaw::HiddenCharacters;
    for (const QString &key : {u"name"_s, u"organisation"_s}) {
        if (group.value(key).toString().trimmed().isEmpty())
            return PackFlaw::Missing;
        if (group.value(key).toString().size() > GroupPack::kLongestLine)
            return PackFlaw::TooLong;
    }
    const QJsonArray languages = group.value(u"languages"_s).toArray();
    if (!std::ranges::all_of(languages, isLanguage))
        return PackFlaw::OddField;
    if (group.value(u"for"_s).toArray().isEmpty() || languages.isEmpty())
        return PackFlaw::Missing;
    const bool isTooLong =
        std::ranges::any_of(texts, [](const QString &text) { return text.size() > kLongestWords; });
    return isTooLong ? Flaw(PackFlaw::TooLong) : std::nullopt;
}

/// Makes the middle of a town of what may be a house.
void makeCoarse(SupportGroup &group)
{
    if (!group.area)
        return;
    GeoPoint &middle = group.area->middle;
    middle = {std::round(middle.latitude * kCoarse) / kCoarse,
              std::round(middle.longitude * kCoarse) / kCoarse};
}

/// Reads one pack.
class Reader
{
public:
    Reader(GroupPack pack, const PackReading &reading)
        : m_pack(std::move(pack)), m_today(reading.today),
          m_language(QLocale::languageToCode(reading.locale.language()))
    {}

    [[nodiscard]] std::expected<GroupPack, PackRefusal> read(const QJsonObject &content);

private:
    [[nodiscard]] Flaw readHeader(const QJsonObject &content);
    [[nodiscard]] std::expected<SupportGroup, PackRefusal> readOne(QJsonObject object);
    [[nodiscard]] bool isFuture(QDate day) const
    {
        // On the other side of the date line it is tomorrow already.
        return m_today.isValid() && day > m_today.addDays(1);
    }

    GroupPack m_pack;
    QDate m_today;
    QString m_language;
};

Flaw Reader::readHeader(const QJsonObject &content)
{
    const double version = content.value(u"version"_s).toDouble();
    m_pack.id = content.value(u"id"_s).toString();
    m_pack.from = content.value(u"from"_s).toString();
    m_pack.issued = dayOf(content.value(u"issued"_s));
    if (!isHonestText(m_pack.from))
        return PackFlaw::HiddenCharacters;
    const bool isNumber =
        version >= 1 && version <= GroupPack::kNewestVersion && version == std::floor(version);
    if (!isNumber || !isId(m_pack.id) || m_pack.from.trimmed().isEmpty() || !hasOnly(content, kHeaderKeys))
        return PackFlaw::OddHeader;
    if (m_pack.from.size() > GroupPack::kLongestLine)
        return PackFlaw::TooLong;
    if (!m_pack.issued.isValid())
        return PackFlaw::OddDate;
    if (isFuture(m_pack.issued))
        return PackFlaw::Future;
    m_pack.version = int(version);
    if (!content.contains(u"home"_s))
        return std::nullopt;
    const QString home = content.value(u"home"_s).toString();
    m_pack.home = QUrl(home, QUrl::StrictMode);
    return addressFlaw(home);
}

std::expected<SupportGroup, PackRefusal> Reader::readOne(QJsonObject object)
{
    const QString name = object.value(u"name"_s).toString();
    PackRefusal refusal{.position = int(m_pack.groups.size()) + 1,
                        .group = isHonestText(name) ? name.left(GroupPack::kLongestLine) : QString()};
    Flaw flaw = hasOnly(object, kGroupKeys) ? wordsFlaw(object) : PackFlaw::OddField;
    if (!flaw)
        flaw = reachFlaw(object);
    if (!flaw)
        flaw = whenAndWhereFlaw(object);
    if (!flaw && isFuture(dayOf(object.value(u"checked_on"_s))))
        flaw = PackFlaw::Future;
    if (!flaw && !isId(object.value(u"id"_s).toString()))
        flaw = PackFlaw::OddField;
    if (flaw) {
        refusal.flaw = *flaw;
        return std::unexpected(refusal);
    }
    // Who looked at it, and how sure that is, is not for the pack to say.
    object.insert(u"evidence"_s, u"own"_s);
    object.insert(u"show_in_app"_s, u"yes"_s);
    auto group = readGroup(object, m_language);
    if (!group) {
        refusal.flaw = PackFlaw::OddField;
        refusal.detail = group.error().detail;
        return std::unexpected(refusal);
    }
    group->id = m_pack.id + u'/' + group->id;
    group->teller = GroupTeller{m_pack.id, m_pack.from, m_pack.signer.has_value()};
    makeCoarse(*group);
    return *std::move(group);
}

std::expected<GroupPack, PackRefusal> Reader::read(const QJsonObject &content)
{
    const QJsonArray entries = content.value(u"groups"_s).toArray();
    if (entries.size() > GroupPack::kMostGroups)
        return std::unexpected(PackRefusal{.flaw = PackFlaw::TooMany});
    if (const Flaw flaw = readHeader(content))
        return std::unexpected(PackRefusal{.flaw = *flaw});
    if (entries.isEmpty())
        return std::unexpected(PackRefusal{.flaw = PackFlaw::NoGroups});
    QSet<QString> ids;
    for (const QJsonValue entry : entries) {
        auto group = readOne(entry.toObject());
        if (!group)
            return std::unexpected(group.error());
        if (ids.contains(group->id))
            return std::unexpected(PackRefusal{
                .flaw = PackFlaw::SameIdTwice, .position = int(ids.size()) + 1, .group = group->name});
        ids.insert(group->id);
        m_pack.groups += *std::move(group);
    }
    m_pack.content = canonicalJson(content);
    return std::move(m_pack);
}

PackFlaw flawOf(JsonFlaw flaw)
{
    switch (flaw) {
    case JsonFlaw::TooLarge: return PackFlaw::TooLarge;
    case JsonFlaw::TooDeep: return PackFlaw::TooDeep;
    case JsonFlaw::TooMany: return PackFlaw::TooMany;
    case JsonFlaw::TwiceTheSame: return PackFlaw::TwiceTheSame;
    case JsonFlaw::OddNumber: return PackFlaw::OddField;
    case JsonFlaw::NotJson: break;
    }
    return PackFlaw::NotJson;
}

PackFlaw flawOf(EnvelopeFlaw flaw)
{
    switch (flaw) {
    case EnvelopeFlaw::NewerFormat: return PackFlaw::NewerFormat;
    case EnvelopeFlaw::WrongSignature: return PackFlaw::WrongSignature;
    case EnvelopeFlaw::OtherFormat: break;
    }
    return PackFlaw::NotAPack;
}

} // namespace

std::expected<GroupPack, PackRefusal> readPack(const QByteArray &file, const PackReading &reading)
{
    const auto json = readStrictJson(file, kPackBounds);
    if (!json)
        return std::unexpected(PackRefusal{.flaw = flawOf(json.error())});
    const auto envelope = openEnvelope(*json, kPackFormat, kPackFormatVersion);
    if (!envelope)
        return std::unexpected(PackRefusal{.flaw = flawOf(envelope.error())});
    return Reader({.signer = envelope->signer, .file = file}, reading).read(envelope->content);
}

} // namespace alongside
