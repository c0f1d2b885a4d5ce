pragma ComponentBehavior: Bound

import QtLocation
import QtQuick

import Alongside.Map
import Alongside.Models
import Alongside.Theme

/*! What lies below the markers: land and names of the bundled map, and streets once they are turned on. All of it follows the camera of \c map. */
Item {
    id: root

    required property Map map
    required property MapClusterModel markers
    required property real markerSize
    required property StreetsModel streets

    readonly property alias complete: ground.complete
    readonly property alias failed: atlas.failed

    MapAtlas {
        id: atlas
    }

    MapGround {
        id: ground

        objectName: "mapGround"
        anchors.fill: parent
        atlas: atlas
        dark: Theme.dark
        highContrast: Theme.highContrast
        latitude: root.map.center.latitude
        longitude: root.map.center.longitude
        zoomLevel: root.map.zoomLevel
    }

    MapLabels {
        objectName: "mapNames"
        anchors.fill: parent
        atlas: atlas
        dark: Theme.dark
        highContrast: Theme.highContrast
        latitude: root.map.center.latitude
        longitude: root.map.center.longitude
        zoomLevel: root.map.zoomLevel
        family: Theme.small.family
        textSize: Theme.small.size
        markers: root.markers
        markerSize: root.markerSize
    }

    Loader {
        anchors.fill: parent
        active: root.streets.on

        sourceComponent: MapStreets {
            objectName: "mapStreets"
            pictures: root.streets.pictures
            dark: Theme.dark
            latitude: root.map.center.latitude
            longitude: root.map.center.longitude
            zoomLevel: root.map.zoomLevel
        }
    }
}
