#include "map/MapStreets.h"

#include "map/TileNode.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace alongside {

namespace {

// What is only flown over is not asked for.
constexpr std::chrono::milliseconds kRest{250};

} // namespace

MapStreets::MapStreets(QQuickItem *parent) : MapItem(parent), m_appState(QGuiApplication::applicationState())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &MapStreets::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        m_appState = state;
        noteSeen();
    });
}

MapStreets::~MapStreets()
{
    if (m_pictures)
        m_pictures->look({});
}

void MapStreets::setPictures(StreetPictures *pictures)
{
    if (m_pictures == pictures)
        return;
    if (m_pictures) {
        disconnect(m_pictures, nullptr, this, nullptr);
        m_pictures->look({});
    }
    m_pictures = pictures;
    if (m_pictures)
        connect(m_pictures, &StreetPictures::changed, this, &MapStreets::follow);
    Q_EMIT picturesChanged();
    redo();
    move();
}

// On a dense screen the pictures are drawn larger, and no sharper, than they came: the server has one size
// of them. Those of the next level would show every name half as large, which few could read, and would ask
// volunteers for four times as many.
int MapStreets::level() const
{
    return std::clamp(int(std::lround(zoomLevel())), 0, StreetPictures::kDeepest);
}

void MapStreets::move()
{
    follow();
    m_rest.start();
}

void MapStreets::redo()
{
    if (m_pictures)
        m_pictures->setDark(isDark());
    update();
}

// Another page may lie over the map, or another app; one beside it does not count.
bool MapStreets::isSeen() const
{
    return isVisible() && !size().isEmpty() && m_appState >= Qt::ApplicationInactive;
}

void MapStreets::itemChange(ItemChange change, const ItemChangeData &data)
{
    MapItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged)
        noteSeen();
}

void MapStreets::noteSeen()
{
    if (isSeen())
        m_rest.start();
    else
        look();
}

void MapStreets::look()
{
    if (m_pictures)
        m_pictures->look(isSeen() ? camera().tiles(level()) : QList<TileId>());
}

void MapStreets::follow()
{
    update();
    const QList<TileId> seen = m_pictures ? camera().tiles(level()) : QList<TileId>();
    const bool complete = !seen.isEmpty() && std::ranges::none_of(seen, [this](const TileId &tile) {
        return m_pictures->find(tile).isNull();
    });
    if (std::exchange(m_complete, complete) != complete)
        Q_EMIT completeChanged();
}

QSGNode *MapStreets::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<TileNode *>(old);
    if (!node)
        node = new TileNode(*window());
    const auto find = [this](const TileId &tile) {
        return m_pictures ? m_pictures->find(tile) : QImage();
    };
    node->show({.find = find, .level = level(), .edition = m_pictures ? m_pictures->edition() : 0}, camera(),
               window()->effectiveDevicePixelRatio());
    return node;
}

} // namespace alongside
