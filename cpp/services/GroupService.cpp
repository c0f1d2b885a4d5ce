#include "services/GroupService.h"

#include "catalogue/ContentWords.h"
#include "catalogue/GroupReader.h"
#include "pack/SignedEnvelope.h"
#include "services/GroupPackService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kPlaceSetting = u"groups.place"_s;
const auto kUnitSetting = u"groups.unit"_s;

QByteArray toBytes(const Place &place)
{
    const QJsonObject object{{u"name"_s, place.name},
                             {u"region"_s, place.region},
                             {u"country"_s, place.country},
                             {u"zip"_s, place.zip},
                             {u"latitude"_s, place.point.latitude},
                             {u"longitude"_s, place.point.longitude}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Nothing for what is no place any more, rather than an error: it is asked for again in a moment.
std::optional<Place> toPlace(const QByteArray &bytes)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Place place{.name = object.value(u"name"_s).toString(),
                      .region = object.value(u"region"_s).toString(),
                      .country = object.value(u"country"_s).toString(),
                      .zip = object.value(u"zip"_s).toString(),
                      .point = {object.value(u"latitude"_s).toDouble(nowhere),
                                object.value(u"longitude"_s).toDouble(nowhere)}};
    return place.point.isOnGlobe() ? std::optional(place) : std::nullopt;
}

DistanceUnit toUnit(const QByteArray &bytes)
{
    const int stored = bytes.toInt();
    const bool isKnown = stored >= int(DistanceUnit::AsUsual) && stored <= int(DistanceUnit::Miles);
    return isKnown ? DistanceUnit(stored) : DistanceUnit::AsUsual;
}

bool isBuiltIn(const QList<SupportGroup> &directory, const QString &id)
{
    return std::ranges::contains(directory, id, &SupportGroup::id);
}

// In English and in the words of \a locale: whoever gets it may read another language.
Result<QByteArray> passedOnFile(const QString &id, const WordsByLanguage &caution, const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"groups/groups"_s, locale);
    if (!json)
        return json;
    const QJsonObject directory = QJsonDocument::fromJson(*json).object();
    const QJsonArray entries = directory.value(u"groups"_s).toArray();
    const auto entry = std::ranges::find_if(
        entries, [&id](const QJsonValue &candidate) { return candidate.toObject().value(u"id"_s) == id; });
    if (entry == entries.end())
        return fail(ErrorCode::NotFound);
    const QDate asOf = QDate::fromString(directory.value(u"compiled_on"_s).toString(), Qt::ISODate);
    const auto content = passedOnContent(entry->toObject(), asOf, caution);
    if (!content || !asOf.isValid())
        return fail(ErrorCode::InvalidValue, u"a group that fits into no pack"_s);
    return QJsonDocument(sealEnvelope(kPackFormat, kPackFormatVersion, *content, nullptr))
        .toJson(QJsonDocument::Indented);
}

} // namespace

GroupService::GroupService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<GroupBook>> GroupService::book(const QLocale &locale)
{
    return m_queue.run([this, locale] { return read(locale); });
}

Result<void> GroupService::readDirectory(const QLocale &locale)
{
    const ContentFiles files = ContentFiles::inForce();
    if (m_groups && m_locale == locale && m_files == files)
        return {};
    auto groups = loadGroups(locale);
    if (!groups)
        return std::unexpected(groups.error());
    m_groups = std::make_shared<const QList<SupportGroup>>(*std::move(groups));
    m_locale = locale;
    m_files = files;
    return {};
}

Result<std::shared_ptr<const QList<SupportGroup>>> GroupService::withPacks()
{
    const auto packs = packsIn(m_store, m_locale);
    if (!packs)
        return std::unexpected(packs.error());
    if (packs->isEmpty())
        return m_groups;
    QList<SupportGroup> all = *m_groups;
    for (const GroupPack &pack : *packs) {
        if (!isPassedOn(pack) || !isBuiltIn(*m_groups, passedOnGroup(pack)))
            all += pack.groups;
    }
    return std::make_shared<const QList<SupportGroup>>(std::move(all));
}

Result<GroupBook> GroupService::read(const QLocale &locale)
{
    if (auto known = readDirectory(locale); !known)
        return std::unexpected(known.error());
    auto marks = m_store.groupMarks().all();
    if (!marks)
        return std::unexpected(marks.error());
    const auto place = m_store.settings().find(kPlaceSetting);
    if (!place)
        return std::unexpected(place.error());
    const auto unit = m_store.settings().find(kUnitSetting);
    if (!unit)
        return std::unexpected(unit.error());
    auto groups = withPacks();
    if (!groups)
        return std::unexpected(groups.error());
    return GroupBook{.groups = *std::move(groups),
                     .marks = *std::move(marks),
                     .place = toPlace(place->value_or(QByteArray())),
                     .unit = toUnit(unit->value_or(QByteArray()))};
}

QFuture<Result<QByteArray>> GroupService::file(const SupportGroup &group, const WordsByLanguage &caution,
                                               const QLocale &locale)
{
    if (!group.teller) {
        return m_queue.runBeside(
            [id = group.id, caution, locale] { return passedOnFile(id, caution, locale); });
    }
    return m_queue.run([this, pack = group.teller->packId]() -> Result<QByteArray> {
        auto stored = m_store.groupPacks().find(pack);
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored)
            return fail(ErrorCode::NotFound);
        return (*stored)->file;
    });
}

QFuture<Result<QList<Place>>> GroupService::findPlaces(const QString &typed, qsizetype most,
                                                       const QString &country)
{
    return m_queue.run([this, typed, most, country] {
        return gazetteer().transform(
            [&](const Gazetteer *places) { return places->find(typed, most, country); });
    });
}

QFuture<Result<std::optional<Place>>> GroupService::findNearest(const GeoPoint &point)
{
    return m_queue.run([this, point] {
        return gazetteer().transform([&](const Gazetteer *places) { return places->nearest(point); });
    });
}

Result<const Gazetteer *> GroupService::gazetteer()
{
    if (!m_places) {
        auto places = Gazetteer::load();
        if (!places)
            return std::unexpected(places.error());
        m_places = *std::move(places);
    }
    return m_places.get();
}

QFuture<Result<void>> GroupService::putMark(const GroupMark &mark)
{
    return m_queue.run([this, mark] { return m_store.save([&] { return m_store.groupMarks().put(mark); }); });
}

QFuture<Result<void>> GroupService::putPlace(const std::optional<Place> &place)
{
    const QByteArray bytes = place ? toBytes(*place) : QByteArray("");
    return m_queue.run(
        [this, bytes] { return m_store.save([&] { return m_store.settings().put(kPlaceSetting, bytes); }); });
}

QFuture<Result<void>> GroupService::putUnit(DistanceUnit unit)
{
    return m_queue.run([this, bytes = QByteArray::number(int(unit))] {
        return m_store.save([&] { return m_store.settings().put(kUnitSetting, bytes); });
    });
}

} // namespace alongside
