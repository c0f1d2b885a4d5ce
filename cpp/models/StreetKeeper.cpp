#include "models/StreetKeeper.h"

namespace alongside {

namespace {

StreetSquare squareOf(const TileId &tile)
{
    return {tile.z, tile.x, tile.y};
}

} // namespace

QFuture<std::optional<StreetShelf::Picture>> StreetKeeper::find(const TileId &tile)
{
    return m_service.find(squareOf(tile))
        .then([](const std::optional<StoredStreet> &street) -> std::optional<Picture> {
            if (!street)
                return std::nullopt;
            return Picture{.bytes = street->picture, .tag = street->tag, .until = street->until};
        });
}

void StreetKeeper::put(const TileId &tile, const Picture &picture)
{
    std::ignore = m_service.put(
        {.square = squareOf(tile), .picture = picture.bytes, .tag = picture.tag, .until = picture.until});
}

void StreetKeeper::renew(const TileId &tile, const QByteArray &tag, const QDateTime &until)
{
    std::ignore = m_service.renew(squareOf(tile), tag, until);
}

void StreetKeeper::clear()
{
    std::ignore = m_service.clear();
}

} // namespace alongside
