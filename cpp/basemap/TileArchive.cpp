#include "basemap/TileArchive.h"

#include <QtEndian>

#include <protozero/exception.hpp>
#include <protozero/varint.hpp>

#include <algorithm>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "PMTiles\x03";
constexpr qsizetype kHeader = 127;
constexpr qsizetype kMostBytes = 256 << 20;
constexpr std::size_t kMostEntries = 1 << 20;
constexpr qsizetype kBytesOfAnEntry = 4; // at least one for each of its numbers
constexpr quint8 kUncompressed = 1;
constexpr quint8 kVectorTiles = 1;

// Where things are in the header.
constexpr qsizetype kRootAt = 8;
constexpr qsizetype kLeavesAt = 40;
constexpr qsizetype kTilesAt = 56;
constexpr qsizetype kDirectoryCompressionAt = 97;
constexpr qsizetype kTileCompressionAt = 98;
constexpr qsizetype kTileTypeAt = 99;
constexpr qsizetype kDeepestAt = 101;

/// Numbers of a directory, one after the other. \throws protozero::exception past the end.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    quint64 next() { return protozero::decode_varint(&m_at, m_end); }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
};

// Turns the square that is looked at, so that the curve goes on where it left off.
void turn(quint64 side, quint64 &x, quint64 &y, bool right, bool lower)
{
    if (lower)
        return;
    if (right) {
        x = side - 1 - x;
        y = side - 1 - y;
    }
    std::swap(x, y);
}

quint64 hilbertNumber(const TileId &id)
{
    quint64 number = ((quint64(1) << (2 * id.z)) - 1) / 3; // tiles of the levels above
    auto x = quint64(id.x);
    auto y = quint64(id.y);
    for (quint64 side = (quint64(1) << id.z) / 2; side > 0; side /= 2) {
        const bool right = (x & side) != 0;
        const bool lower = (y & side) != 0;
        number += side * side * ((right ? 3U : 0U) ^ (lower ? 1U : 0U));
        x &= side - 1;
        y &= side - 1;
        turn(side, x, y, right, lower);
    }
    return number;
}

} // namespace

Result<TileArchive> TileArchive::over(const QByteArray &bytes)
{
    TileArchive archive;
    archive.m_bytes = bytes;
    if (!archive.readHeader())
        return fail(ErrorCode::Corrupt, u"not an archive of vector tiles"_s);
    try {
        if (!archive.readDirectories())
            return fail(ErrorCode::Corrupt, u"tiles that do not fit together"_s);
    } catch (const protozero::exception &) {
        return fail(ErrorCode::Corrupt, u"a directory of tiles that is cut short"_s);
    }
    return archive;
}

bool TileArchive::readHeader()
{
    if (m_bytes.size() < kHeader || m_bytes.size() > kMostBytes || !m_bytes.startsWith(kMagic))
        return false;
    const auto byteAt = [this](qsizetype position) {
        return quint8(m_bytes[position]);
    };
    m_deepest = byteAt(kDeepestAt);
    if (byteAt(kDirectoryCompressionAt) != kUncompressed || byteAt(kTileCompressionAt) != kUncompressed
        || byteAt(kTileTypeAt) != kVectorTiles || m_deepest > kDeepest)
        return false;
    m_root = bytesOf(sectionAt(kRootAt));
    m_leaves = bytesOf(sectionAt(kLeavesAt));
    m_tiles = bytesOf(sectionAt(kTilesAt));
    return !m_root.isEmpty() && !m_tiles.isEmpty();
}

TileArchive::Section TileArchive::sectionAt(qsizetype position) const
{
    return {qFromLittleEndian<quint64>(m_bytes.constData() + position),
            qFromLittleEndian<quint64>(m_bytes.constData() + position + 8)};
}

// Empty if it does not lie within the file.
QByteArrayView TileArchive::bytesOf(const Section &section) const
{
    const auto size = quint64(m_bytes.size());
    if (section.offset > size || section.length > size - section.offset)
        return {};
    return QByteArrayView(m_bytes).sliced(qsizetype(section.offset), qsizetype(section.length));
}

bool TileArchive::readDirectories()
{
    const std::vector<Entry> root = entriesIn(m_root);
    if (root.empty())
        return false;
    for (const Entry &entry : root) {
        if (entry.run > 0) {
            if (!addTiles({entry}))
                return false;
            continue;
        }
        const auto size = quint64(m_leaves.size());
        if (entry.offset > size || entry.length > size - entry.offset)
            return false;
        if (!addTiles(entriesIn(m_leaves.sliced(qsizetype(entry.offset), qsizetype(entry.length)))))
            return false;
    }
    return !m_entries.empty();
}

// Nothing for what is no directory.
std::vector<TileArchive::Entry> TileArchive::entriesIn(QByteArrayView directory)
{
    Numbers numbers(directory);
    const quint64 count = numbers.next();
    if (count == 0 || count > quint64(directory.size() / kBytesOfAnEntry))
        return {};
    std::vector<Entry> entries(count);
    quint64 first = 0;
    for (Entry &entry : entries) {
        const quint64 step = numbers.next();
        if (step > (quint64(1) << (2 * kDeepest + 1)))
            return {};
        entry.first = first += step;
    }
    for (Entry &entry : entries)
        entry.run = quint32(std::min<quint64>(numbers.next(), kMostEntries));
    for (Entry &entry : entries)
        entry.length = quint32(std::min<quint64>(numbers.next(), kMostBytes));
    quint64 behind = 0; // the one before
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const quint64 offset = numbers.next();
        if (offset == 0 && at == 0)
            return {};
        entries[at].offset = offset == 0 ? behind : offset - 1;
        behind = entries[at].offset + entries[at].length;
    }
    return numbers.atEnd() ? entries : std::vector<Entry>();
}

bool TileArchive::addTiles(const std::vector<Entry> &directory)
{
    const auto size = quint64(m_tiles.size());
    for (const Entry &entry : directory) {
        const bool isInside = entry.offset <= size && entry.length <= size - entry.offset;
        const quint64 next = m_entries.empty() ? 0 : m_entries.back().first + m_entries.back().run;
        if (!isInside || entry.run == 0 || entry.first < next || m_entries.size() >= kMostEntries)
            return false;
        m_entries.push_back(entry);
    }
    return !directory.empty();
}

QByteArrayView TileArchive::tile(const TileId &id) const
{
    const int side = id.z >= 0 && id.z <= m_deepest ? 1 << id.z : 0;
    if (id.x < 0 || id.y < 0 || id.x >= side || id.y >= side)
        return {};
    const quint64 number = hilbertNumber(id);
    const auto next = std::ranges::upper_bound(m_entries, number, {}, &Entry::first);
    if (next == m_entries.begin())
        return {};
    const Entry &entry = *std::prev(next);
    if (number - entry.first >= entry.run)
        return {};
    return m_tiles.sliced(qsizetype(entry.offset), qsizetype(entry.length));
}

} // namespace alongside
