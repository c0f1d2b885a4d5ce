#include "map/MapItem.h"

namespace alongside {

MapItem::MapItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

template<typename Value>
bool MapItem::set(Value &current, Value wanted)
{
    if (current == wanted)
        return false;
    current = wanted;
    return true;
}

void MapItem::setLatitude(qreal latitude)
{
    if (!set(m_center.latitude, latitude))
        return;
    Q_EMIT cameraChanged();
    move();
}

void MapItem::setLongitude(qreal longitude)
{
    if (!set(m_center.longitude, longitude))
        return;
    Q_EMIT cameraChanged();
    move();
}

void MapItem::setZoomLevel(qreal zoomLevel)
{
    if (!set(m_zoomLevel, zoomLevel))
        return;
    Q_EMIT cameraChanged();
    move();
}

void MapItem::setDark(bool dark)
{
    if (!set(m_dark, dark))
        return;
    Q_EMIT looksChanged();
    redo();
}

void MapItem::setHighContrast(bool highContrast)
{
    if (!set(m_highContrast, highContrast))
        return;
    Q_EMIT looksChanged();
    redo();
}

void MapItem::setAtlas(MapAtlas *atlas)
{
    if (m_atlas == atlas)
        return;
    if (m_atlas)
        disconnect(m_atlas, nullptr, this, nullptr);
    m_atlas = atlas;
    if (m_atlas)
        connect(m_atlas, &MapAtlas::opened, this, &MapItem::redo);
    Q_EMIT atlasChanged();
    redo();
}

MapCamera MapItem::camera() const
{
    return {.center = WorldPoint::of(m_center), .zoom = m_zoomLevel, .size = size()};
}

void MapItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        move();
}

} // namespace alongside
