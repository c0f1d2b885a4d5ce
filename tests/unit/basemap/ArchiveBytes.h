#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <utility>

namespace alongside {

/// A number as PMTiles and protocol buffers write it.
inline QByteArray varint(quint64 number)
{
    QByteArray bytes;
    for (; number >= 0x80; number >>= 7U)
        bytes += char(number | 0x80U);
    return bytes + char(number);
}

/// A run of tiles in a directory, by their number along the curve.
struct ArchiveEntry
{
    quint64 first = 0;
    quint64 run = 1; ///< 0: another directory.
    quint64 length = 0;
    quint64 offset = 0;
};

inline QByteArray directoryBytes(const QList<ArchiveEntry> &entries)
{
    QByteArray bytes = varint(quint64(entries.size()));
    quint64 before = 0;
    for (const ArchiveEntry &entry : entries)
        bytes += varint(entry.first - std::exchange(before, entry.first));
    for (const ArchiveEntry &entry : entries)
        bytes += varint(entry.run);
    for (const ArchiveEntry &entry : entries)
        bytes += varint(entry.length);
    for (const ArchiveEntry &entry : entries)
        bytes += varint(entry.offset + 1);
    return bytes;
}

/// A PMTiles file of levels 0 to \a deepest.
inline QByteArray archiveBytes(const QByteArray &root, const QByteArray &leaves, const QByteArray &tiles,
                               int deepest)
{
    QByteArray header("PMTiles\x03");
    const auto add = [&header](quint64 number) {
        const quint64 little = qToLittleEndian(number);
        header += QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
    };
    quint64 offset = 127;
    for (const QByteArray &section : {root, QByteArray(), leaves, tiles}) {
        add(offset);
        add(quint64(section.size()));
        offset += quint64(section.size());
    }
    header += QByteArray(24, '\0');      // how much there is of what
    header += QByteArray("\1\1\1\1", 4); // in order, without compression, of vector tiles
    header += QByteArray(1, '\0') + char(deepest);
    return header.leftJustified(127, '\0') + root + leaves + tiles;
}

/// The file of the tiles \a bytes, one after the other along the curve.
inline QByteArray archiveOf(const QList<QByteArray> &bytes, int deepest)
{
    QList<ArchiveEntry> entries;
    QByteArray tiles;
    for (qsizetype number = 0; number < bytes.size(); ++number) {
        entries += ArchiveEntry{quint64(number), 1, quint64(bytes[number].size()), quint64(tiles.size())};
        tiles += bytes[number];
    }
    return archiveBytes(directoryBytes(entries), {}, tiles, deepest);
}

} // namespace alongside
