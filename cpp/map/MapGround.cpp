#include "map/MapGround.h"

#include "map/TileNode.h"

#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace alongside {

namespace {

constexpr std::chrono::milliseconds kRest{120};
constexpr double kFinestRatio = 2; // finer lines than that are not told apart, and take twice the memory

} // namespace

MapGround::MapGround(QQuickItem *parent) : MapItem(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rests = true;
        look();
    });
    connect(&m_tiles, &MapTiles::changed, this, &MapGround::follow);
}

void MapGround::follow()
{
    update();
    if (std::exchange(m_complete, m_tiles.isComplete()) != m_tiles.isComplete())
        Q_EMIT completeChanged();
}

void MapGround::move()
{
    m_rests = false;
    m_rest.start();
    look();
}

void MapGround::redo()
{
    const bool there = atlas() && atlas()->map();
    m_tiles.paintWith(there ? std::make_shared<const TilePainter>(atlas()->map(), atlas()->places(),
                                                                  MapColors::of(isDark(), hasHighContrast()))
                            : nullptr);
    look();
}

void MapGround::look()
{
    m_tiles.show({.camera = camera(), .ratio = ratio(), .rests = m_rests});
    follow();
}

double MapGround::ratio() const
{
    return window() ? std::min(window()->effectiveDevicePixelRatio(), kFinestRatio) : 1;
}

void MapGround::itemChange(ItemChange change, const ItemChangeData &data)
{
    MapItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        look();
}

QSGNode *MapGround::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<TileNode *>(old);
    if (!node)
        node = new TileNode(*window());
    const auto find = [this](const TileId &tile) {
        return m_tiles.find(tile);
    };
    node->show({.find = find, .level = MapTiles::levelFor(camera().zoom), .edition = m_tiles.edition()},
               camera(), window()->effectiveDevicePixelRatio());
    return node;
}

} // namespace alongside
