import QtLocation
import QtPositioning
import QtQuick

import Alongside.Theme

/*! Moves a map: at once, in a flight, or as a finger does, after which it glides on. Whatever it was doing before ends. */
Item {
    id: root

    required property Map map
    /// As far as it zooms in.
    required property real closest

    readonly property bool mayGoFarther: root.map.zoomLevel > root.map.minimumZoomLevel
    readonly property bool mayGoCloser: root.map.zoomLevel < root.closest

    function stop(): void {
        glide.stop();
        flight.stop();
    }

    function limited(zoomLevel: real): real {
        return Math.max(root.map.minimumZoomLevel, Math.min(root.closest, zoomLevel));
    }

    function goTo(middle: geoCoordinate, zoomLevel: real): void {
        root.stop();
        root.map.zoomLevel = zoomLevel; // first: of the whole world the middle cannot be chosen freely
        root.map.center = middle;
    }

    function flyTo(middle: geoCoordinate, zoomLevel: real): void {
        root.stop();
        centerFlight.to = middle;
        zoomFlight.to = root.limited(zoomLevel);
        flight.start();
    }

    function zoomBy(levels: real): void {
        root.flyTo(root.map.center, (flight.running ? zoomFlight.to : root.map.zoomLevel) + levels);
    }

    /// Zooms at once, and leaves what is at \a point where it is.
    function zoomAt(point: point, levels: real): void {
        root.stop();
        const there = root.map.toCoordinate(point, false);
        root.pinchTo(there, point, levels);
    }

    /// Zooms at once, with \a place at \a point.
    function pinchTo(place: geoCoordinate, point: point, levels: real): void {
        root.map.zoomLevel = root.limited(root.map.zoomLevel + levels);
        root.map.alignCoordinateToPoint(place, point);
    }

    /// In parts of what is seen.
    function moveBy(across: real, down: real): void {
        root.stop();
        root.map.pan(Math.round(across * root.map.width), Math.round(down * root.map.height));
    }

    /// A finger let go of it at this speed, in pixels a second.
    function glideOn(velocity: vector2d): void {
        if (!Theme.reducedMotion)
            glide.go(velocity, root.map.width);
    }

    visible: false

    MapGlide {
        id: glide

        onMoved: (across, down) => root.map.pan(-across, -down)
    }

    ParallelAnimation {
        id: flight

        CoordinateAnimation {
            id: centerFlight

            target: root.map
            property: "center"
            duration: Theme.slow
            easing.type: Easing.InOutQuad
        }

        NumberAnimation {
            id: zoomFlight

            target: root.map
            property: "zoomLevel"
            duration: Theme.slow
            easing.type: Easing.InOutQuad
        }
    }
}
