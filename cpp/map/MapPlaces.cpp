#include "map/MapPlaces.h"

#include "catalogue/BundledFile.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kSide = 128; // squares along each side of the world
constexpr double kUnitsADoubling = 10;

int squareOf(double position)
{
    return std::clamp(int(std::floor(position * kSide)), 0, kSide - 1);
}

std::size_t squareAt(int column, int row)
{
    return std::size_t(row) * kSide + std::size_t(column);
}

std::size_t squareOf(const WorldPoint &point)
{
    return squareAt(squareOf(point.x), squareOf(point.y));
}

} // namespace

Result<std::shared_ptr<const MapPlaces>> MapPlaces::load()
{
    const auto bytes = bundledBytes(u":/places/places.bin"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto file = PlaceFile::over(*bytes);
    if (!file)
        return std::unexpected(file.error());
    return std::make_shared<const MapPlaces>(*std::move(file));
}

MapPlaces::MapPlaces(PlaceFile file) : m_file(std::move(file)), m_starts(squareAt(0, kSide) + 1, 0)
{
    m_points.reserve(std::size_t(m_file.count()));
    for (qsizetype place = 0; place < m_file.count(); ++place) {
        m_points.push_back(WorldPoint::of(m_file.point(place)));
        ++m_starts[squareOf(m_points.back()) + 1];
    }
    for (std::size_t square = 1; square < m_starts.size(); ++square)
        m_starts[square] += m_starts[square - 1];
    m_inSquares.resize(m_points.size());
    std::vector<quint32> next = m_starts;
    for (std::size_t place = 0; place < m_points.size(); ++place)
        m_inSquares[next[squareOf(m_points[place])]++] = quint32(place);
}

double MapPlaces::people(qsizetype place) const
{
    return std::exp2(m_file.population(place) / kUnitsADoubling);
}

std::vector<quint32> MapPlaces::within(const QRectF &area) const
{
    std::vector<quint32> found;
    const int first = int(std::floor(area.left() * kSide));
    const int last = std::min(int(std::floor(area.right() * kSide)), first + kSide - 1);
    for (int row = squareOf(area.top()); row <= squareOf(area.bottom()); ++row) {
        for (int column = first; column <= last; ++column) {
            const std::size_t square = squareAt(((column % kSide) + kSide) % kSide, row);
            found.insert(found.end(), m_inSquares.begin() + m_starts[square],
                         m_inSquares.begin() + m_starts[square + 1]);
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace alongside
