#pragma once

#include "map/StreetShelf.h"

#include <QHash>

namespace alongside {

/// Stands in for the profile that keeps pictures of streets.
class GivenShelf final : public StreetShelf
{
public:
    [[nodiscard]] QFuture<std::optional<Picture>> find(const TileId &tile) override
    {
        sought += tile;
        return QtFuture::makeReadyValueFuture(pictures.contains(tile) ? std::optional(pictures.value(tile))
                                                                      : std::nullopt);
    }
    void put(const TileId &tile, const Picture &picture) override { pictures.insert(tile, picture); }
    void renew(const TileId &tile, const QByteArray &tag, const QDateTime &until) override
    {
        if (const auto found = pictures.find(tile); found != pictures.end()) {
            found->tag = tag;
            found->until = until;
        }
    }
    void clear() override
    {
        ++clears;
        pictures.clear();
    }

    QHash<TileId, Picture> pictures;
    QList<TileId> sought;
    int clears = 0;
};

} // namespace alongside
