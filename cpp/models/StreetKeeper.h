#pragma once

#include "map/StreetShelf.h"
#include "services/StreetService.h"

namespace alongside {

/// Keeps pictures of streets in the open profile. What cannot be kept is fetched again: nobody need be told.
class StreetKeeper final : public StreetShelf
{
public:
    /// Borrows it; it must outlive this.
    explicit StreetKeeper(StreetService &service) : m_service(service) {}

    [[nodiscard]] QFuture<std::optional<Picture>> find(const TileId &tile) override;
    void put(const TileId &tile, const Picture &picture) override;
    void renew(const TileId &tile, const QByteArray &tag, const QDateTime &until) override;
    void clear() override;

private:
    StreetService &m_service;
};

} // namespace alongside
