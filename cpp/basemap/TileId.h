#pragma once

#include <QHashFunctions>

namespace alongside {

/// One of the 4^z squares that the world is cut into at level z; 0,0 is in the north-west.
struct TileId
{
    int z = 0;
    int x = 0;
    int y = 0;

    /// The square \a levels above, which this one is a part of.
    [[nodiscard]] TileId above(int levels) const { return {z - levels, x >> levels, y >> levels}; }

    bool operator==(const TileId &) const = default;

    friend size_t qHash(const TileId &id, size_t seed = 0) { return qHashMulti(seed, id.z, id.x, id.y); }
};

} // namespace alongside
