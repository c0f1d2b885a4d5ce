#pragma once

#include "basemap/MapName.h"
#include "basemap/TileArchive.h"

#include <QList>

#include <memory>

namespace alongside {

/// The bundled map of the world: land, water, rivers and borders as vector tiles, and the names of
/// countries and states. Nothing of it changes, so that any thread may read it. Data and licences:
/// content/map.
class BaseMap
{
public:
    /// What there is for a square of the map.
    struct Found
    {
        QByteArrayView bytes{}; ///< A vector tile; empty where there is nothing but sea.
        TileId tile{};          ///< The square that it shows: the wanted one, or one that it is a part of.
    };

    /// Reads the bundled files' directories; their tiles stay where they are.
    /// \returns ErrorCode::NotFound or Corrupt if a file is missing or damaged.
    [[nodiscard]] static Result<std::shared_ptr<const BaseMap>> load();
    /// From the bytes of the two archives and the names. Without \a detail the coast is plainer.
    [[nodiscard]] static Result<std::shared_ptr<const BaseMap>>
    fromBytes(const QByteArray &plain, const QByteArray &detail, const QByteArray &names);

    /// The most exact tile that shows \a wanted.
    [[nodiscard]] Found tileFor(const TileId &wanted) const;
    /// The most important first.
    [[nodiscard]] const QList<MapName> &names() const { return m_names; }

private:
    BaseMap(TileArchive plain, std::unique_ptr<TileArchive> detail, QList<MapName> names);

    TileArchive m_plain;
    std::unique_ptr<TileArchive> m_detail; ///< May be null. Its tiles stand in for those of the other.
    QList<MapName> m_names;
};

} // namespace alongside
