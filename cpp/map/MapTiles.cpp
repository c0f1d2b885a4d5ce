#include "map/MapTiles.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alongside {

namespace {

constexpr qsizetype kFewestKeptBytes = 6 << 20;
constexpr double kKept = 1.5; // of what a view is made of
constexpr qsizetype kBytesOfAPixel = 4;
constexpr int kMostThreads = 3;
constexpr int kCoarser = 3; // levels

} // namespace

MapTiles::MapTiles(QObject *parent) : QObject(parent), m_images(kFewestKeptBytes)
{
    // One is left to whoever draws.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, kMostThreads));
    m_pool.setThreadPriority(QThread::LowPriority);
}

MapTiles::~MapTiles()
{
    m_pool.clear();
    m_pool.waitForDone();
}

int MapTiles::levelFor(double zoom)
{
    return std::clamp(int(std::lround(zoom)), 0, TileArchive::kDeepest);
}

void MapTiles::paintWith(std::shared_ptr<const TilePainter> painter)
{
    m_painter = std::move(painter);
    ++m_edition;
    m_images.clear();
    m_inWork.clear();
    show(std::exchange(m_look, {}));
}

void MapTiles::show(const Look &look)
{
    if (look.ratio != m_look.ratio)
        m_images.clear();
    m_look = look;
    m_waiting.clear();
    m_seen.clear();
    if (m_painter && !look.camera.size.isEmpty()) {
        const int level = levelFor(look.camera.zoom);
        m_seen = look.camera.tiles(level);
        // Behind them a coarse picture, which shows while one zooms out.
        const QList<TileId> all = m_seen + look.camera.tiles(std::max(0, level - kCoarser));
        makeRoomFor(all);
        for (const TileId &tile : all) {
            if (isWanting(tile) && !m_waiting.contains(tile))
                m_waiting += tile;
        }
    }
    paintNext();
}

// Always for all of them, or they would take turns.
void MapTiles::makeRoomFor(const QList<TileId> &tiles)
{
    qsizetype bytes = 0;
    for (const TileId &tile : tiles)
        bytes += qsizetype(sideOf(tile)) * sideOf(tile) * kBytesOfAPixel;
    m_images.setMaxCost(std::max(kFewestKeptBytes, qsizetype(double(bytes) * kKept)));
}

// In pixels; what is coarse need not be exact.
int MapTiles::sideOf(const TileId &tile) const
{
    const double zoom = m_look.camera.zoom;
    const double nearer = tile.z == levelFor(zoom) ? zoom - tile.z : 0;
    return std::max(1, int(std::lround(kWorldPixels * std::exp2(nearer) * m_look.ratio)));
}

bool MapTiles::isWanting(const TileId &tile) const
{
    const QImage *there = m_images.object(tile);
    const bool exact = m_look.rests && tile.z == levelFor(m_look.camera.zoom);
    return !there || (exact && there->width() != sideOf(tile));
}

void MapTiles::paintNext()
{
    while (!m_waiting.isEmpty() && m_inWork.size() <= m_pool.maxThreadCount()) {
        const TileId tile = m_waiting.takeFirst();
        if (m_inWork.contains(tile))
            continue; // and asked for again once it is there
        m_inWork.insert(tile);
        m_pool.start([this, painter = m_painter, tile, side = sideOf(tile), ratio = m_look.ratio,
                      edition = m_edition] {
            const QImage image = painter->paint(tile, side, ratio);
            // This outlives what is in the pool; see the destructor.
            QMetaObject::invokeMethod(
                this, [this, tile, image, edition] { take(tile, image, edition); }, Qt::QueuedConnection);
        });
    }
    const bool complete =
        m_painter && !m_seen.isEmpty()
        && std::ranges::none_of(m_seen, [this](const TileId &tile) { return isWanting(tile); });
    if (std::exchange(m_complete, complete) != complete)
        Q_EMIT changed();
}

void MapTiles::take(const TileId &tile, const QImage &image, int edition)
{
    if (edition != m_edition)
        return;
    m_inWork.remove(tile);
    m_images.insert(tile, new QImage(image), image.sizeInBytes());
    if (m_seen.contains(tile) && isWanting(tile) && !m_waiting.contains(tile))
        m_waiting.prepend(tile); // it was begun for another size
    Q_EMIT changed();
    paintNext();
}

QImage MapTiles::find(const TileId &tile) const
{
    const QImage *there = m_images.object(tile);
    return there ? *there : QImage();
}

} // namespace alongside
