#pragma once

#include "basemap/BaseMap.h"
#include "map/MapPlaces.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// `MapAtlas {}` in QML: the bundled map and the towns, opened off the drawing thread for as long as a
/// map is on the screen.
class MapAtlas : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// True if the map could not be read.
    Q_PROPERTY(bool failed READ hasFailed NOTIFY opened FINAL)

public:
    explicit MapAtlas(QObject *parent = nullptr);

    /// Both are null until opened(), and if the map could not be read.
    [[nodiscard]] const std::shared_ptr<const BaseMap> &map() const { return m_map; }
    [[nodiscard]] const std::shared_ptr<const MapPlaces> &places() const { return m_places; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void opened();

private:
    std::shared_ptr<const BaseMap> m_map;
    std::shared_ptr<const MapPlaces> m_places;
    bool m_failed = false;
};

} // namespace alongside
