#include "basemap/BaseMap.h"

#include "catalogue/BundledFile.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNames = 10'000;
constexpr int kLowestRank = 9;

// "C", name, rank, latitude and longitude, with tabs; "S" for a state.
std::optional<MapName> readName(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split('\t');
    if (parts.size() != 5 || (parts[0] != "C" && parts[0] != "S") || parts[1].isEmpty())
        return std::nullopt;
    bool hasRank = false;
    bool hasLatitude = false;
    bool hasLongitude = false;
    const int rank = parts[2].toInt(&hasRank);
    const GeoPoint point{parts[3].toDouble(&hasLatitude), parts[4].toDouble(&hasLongitude)};
    if (!hasRank || !hasLatitude || !hasLongitude || rank < 0 || rank > kLowestRank || !point.isOnGlobe())
        return std::nullopt;
    return MapName{.text = QString::fromUtf8(parts[1]),
                   .isCountry = parts[0] == "C",
                   .rank = rank,
                   .point = WorldPoint::of(point)};
}

Result<QList<MapName>> readNames(const QByteArray &bytes)
{
    QList<MapName> names;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        std::optional<MapName> name = readName(line);
        if (!name || names.size() >= kMostNames)
            return fail(ErrorCode::Corrupt, u"not the name of a country or state"_s);
        names += *std::move(name);
    }
    std::ranges::stable_sort(names, {}, &MapName::rank);
    return names;
}

} // namespace

BaseMap::BaseMap(TileArchive plain, std::unique_ptr<TileArchive> detail, QList<MapName> names)
    : m_plain(std::move(plain)), m_detail(std::move(detail)), m_names(std::move(names))
{}

Result<std::shared_ptr<const BaseMap>> BaseMap::load()
{
    const auto plain = bundledBytes(u":/map/basemap.pmtiles"_s);
    if (!plain)
        return std::unexpected(plain.error());
    const auto detail = bundledBytes(u":/map/basemap-detail.pmtiles"_s);
    if (!detail)
        return std::unexpected(detail.error());
    const auto names = bundledBytes(u":/map/labels.tsv"_s);
    if (!names)
        return std::unexpected(names.error());
    return fromBytes(*plain, *detail, *names);
}

Result<std::shared_ptr<const BaseMap>> BaseMap::fromBytes(const QByteArray &plain, const QByteArray &detail,
                                                          const QByteArray &names)
{
    auto plainArchive = TileArchive::over(plain);
    if (!plainArchive)
        return std::unexpected(plainArchive.error());
    std::unique_ptr<TileArchive> fine;
    if (!detail.isEmpty()) {
        auto detailArchive = TileArchive::over(detail);
        if (!detailArchive)
            return std::unexpected(detailArchive.error());
        fine = std::make_unique<TileArchive>(*std::move(detailArchive));
    }
    auto read = readNames(names);
    if (!read)
        return std::unexpected(read.error());
    return std::shared_ptr<const BaseMap>(
        new BaseMap(*std::move(plainArchive), std::move(fine), *std::move(read)));
}

BaseMap::Found BaseMap::tileFor(const TileId &wanted) const
{
    for (int up = 0; up <= wanted.z; ++up) {
        const TileId tile = wanted.above(up);
        if (m_detail) {
            if (const QByteArrayView bytes = m_detail->tile(tile); !bytes.isEmpty())
                return {bytes, tile};
        }
        if (const QByteArrayView bytes = m_plain.tile(tile); !bytes.isEmpty())
            return {bytes, tile};
    }
    return {{}, wanted};
}

} // namespace alongside
