#pragma once

#include "map/MapAtlas.h"
#include "map/MapCamera.h"

#include <QPointer>
#include <QQuickItem>

namespace alongside {

/// A layer of the map on the screen: follows a camera, takes its colours from an appearance.
class MapItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS

    /// Degrees.
    Q_PROPERTY(qreal latitude READ latitude WRITE setLatitude NOTIFY cameraChanged FINAL)
    Q_PROPERTY(qreal longitude READ longitude WRITE setLongitude NOTIFY cameraChanged FINAL)
    /// As Qt Location counts: at 0 the world is 256 device-independent pixels wide, each level doubles it.
    Q_PROPERTY(qreal zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool highContrast READ hasHighContrast WRITE setHighContrast NOTIFY looksChanged FINAL)
    Q_PROPERTY(alongside::MapAtlas *atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)

public:
    [[nodiscard]] qreal latitude() const { return m_center.latitude; }
    void setLatitude(qreal latitude);
    [[nodiscard]] qreal longitude() const { return m_center.longitude; }
    void setLongitude(qreal longitude);
    [[nodiscard]] qreal zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(qreal zoomLevel);
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    [[nodiscard]] bool hasHighContrast() const { return m_highContrast; }
    void setHighContrast(bool highContrast);
    [[nodiscard]] MapAtlas *atlas() const { return m_atlas; }
    void setAtlas(MapAtlas *atlas);

Q_SIGNALS:
    void cameraChanged();
    void looksChanged();
    void atlasChanged();

protected:
    explicit MapItem(QQuickItem *parent);

    [[nodiscard]] MapCamera camera() const;
    void geometryChange(const QRectF &now, const QRectF &before) override;

    /// The camera moved, or the view has another size.
    virtual void move() = 0;
    /// Colours, or what the map is made of, are others; there may be no map at all.
    virtual void redo() = 0;

private:
    template<typename Value>
    bool set(Value &current, Value wanted);

    GeoPoint m_center;
    qreal m_zoomLevel = 0;
    bool m_dark = false;
    bool m_highContrast = false;
    QPointer<MapAtlas> m_atlas;
};

} // namespace alongside
