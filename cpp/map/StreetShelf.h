#pragma once

#include "basemap/TileId.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>

#include <optional>

namespace alongside {

/// Where pictures of streets are kept from one look at the map to the next.
class StreetShelf
{
public:
    struct Picture
    {
        QByteArray bytes{};
        QByteArray tag{};  ///< Names this edition of it to the server; may be empty.
        QDateTime until{}; ///< When the server is to be asked for it again.
    };

    virtual ~StreetShelf();

    /// \returns nothing if it is not there.
    [[nodiscard]] virtual QFuture<std::optional<Picture>> find(const TileId &tile) = 0;
    /// Keeps \a picture, if there is a way.
    virtual void put(const TileId &tile, const Picture &picture) = 0;
    /// What is there of \a tile is right for longer, as the edition \a tag.
    virtual void renew(const TileId &tile, const QByteArray &tag, const QDateTime &until) = 0;
    /// Removes all of them, after all that was asked before.
    virtual void clear() = 0;
};

} // namespace alongside
