#pragma once

#include "basemap/TileId.h"
#include "core/Result.h"

#include <QByteArray>

#include <vector>

namespace alongside {

/// A PMTiles file, version 3, of vector tiles without compression, used where it lies and never copied.
/// Source: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
class TileArchive
{
public:
    static constexpr int kDeepest = 14; ///< Levels that a file may have.

    /// Header and directories of \a bytes are checked whole, so that every tile lies within them; a tile
    /// itself is checked when it is read. \returns ErrorCode::Corrupt for what is no such file.
    [[nodiscard]] static Result<TileArchive> over(const QByteArray &bytes);

    /// The bytes of the tile \a id, for as long as the archive lives; empty if it has none.
    [[nodiscard]] QByteArrayView tile(const TileId &id) const;
    /// The deepest level that tiles are there for.
    [[nodiscard]] int deepest() const { return m_deepest; }
    [[nodiscard]] qsizetype entries() const { return qsizetype(m_entries.size()); }

private:
    /// A run of tiles with the same bytes, by their number along a Hilbert curve.
    struct Entry
    {
        quint64 first = 0;
        quint64 offset = 0;
        quint32 length = 0;
        quint32 run = 0; ///< 0: what lies there is another directory.
    };
    struct Section
    {
        quint64 offset = 0;
        quint64 length = 0;
    };

    TileArchive() = default;
    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readDirectories();
    [[nodiscard]] bool addTiles(const std::vector<Entry> &directory);
    [[nodiscard]] Section sectionAt(qsizetype position) const;
    [[nodiscard]] QByteArrayView bytesOf(const Section &section) const;
    [[nodiscard]] static std::vector<Entry> entriesIn(QByteArrayView directory);

    QByteArray m_bytes;
    QByteArrayView m_root;
    QByteArrayView m_leaves;
    QByteArrayView m_tiles;
    std::vector<Entry> m_entries; ///< Of tiles only, in order.
    int m_deepest = 0;
};

} // namespace alongside
