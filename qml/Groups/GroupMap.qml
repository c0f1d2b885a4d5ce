pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick
import QtQuick.Templates as T

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The groups on the bundled map. A Map of Qt Location without tiles of its own holds the camera and the
    markers; land and names below it are painted by Alongside. Nothing here can reach a network, but for the
    streets, and those only once they are turned on: of Qt's plugins for maps only the one without any tiles
    is named.

    Moved with a finger, a mouse or the arrow keys; zoomed by pinch, double tap, wheel, + and -.
*/
T.Control {
    id: root

    required property GroupMapModel groups
    required property StreetsModel streets

    readonly property alias complete: layers.complete
    readonly property alias zoomLevel: map.zoomLevel
    readonly property real markerSize: Math.max(Theme.hit, Theme.iconTile)
    /// A key moves the map by this part of what is seen.
    readonly property real keyStep: 0.25

    function pixelsPerKilometre(latitude: real): real {
        const equator = 40075.017;
        return 256 * Math.pow(2, map.zoomLevel) / (equator * Math.cos(latitude * Math.PI / 180));
    }

    function look(): void {
        root.groups.markers.look(Qt.point(map.center.longitude, map.center.latitude), map.zoomLevel, Qt.size(map.width, map.height));
    }

    function goHome(): void {
        motion.goTo(QtPositioning.coordinate(root.groups.homeLatitude, root.groups.homeLongitude), root.groups.homeZoom);
    }

    objectName: "mapControl"
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map with %n groups. The list has the same ones.", "", root.groups.count)
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            motion.zoomBy(1);
            break;
        case Qt.Key_Minus:
            motion.zoomBy(-1);
            break;
        case Qt.Key_Home:
            root.goHome();
            break;
        case Qt.Key_Left:
            motion.moveBy(-root.keyStep, 0);
            break;
        case Qt.Key_Right:
            motion.moveBy(root.keyStep, 0);
            break;
        case Qt.Key_Up:
            motion.moveBy(0, -root.keyStep);
            break;
        case Qt.Key_Down:
            motion.moveBy(0, root.keyStep);
            break;
        default:
            return;
        }
        event.accepted = true;
    }
    Component.onCompleted: root.goHome()
    Component.onDestruction: root.groups.markers.look(Qt.point(0, 0), 0, Qt.size(0, 0)) // nobody looks any more

    // Squares as large as markers, so far apart, never touch.
    Binding {
        target: root.groups.markers
        property: "radius"
        value: root.markerSize * Math.SQRT2 + Theme.space4
        restoreMode: Binding.RestoreNone
    }

    Connections {
        target: root.groups

        function onPlaceChanged(): void {
            root.goHome();
        }
    }

    MapMotion {
        id: motion

        map: map
        closest: root.streets.on ? 15 : 13
    }

    contentItem: Item {
        Item {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: bar.top
            clip: true

            MapLayers {
                id: layers

                anchors.fill: parent
                map: map
                markers: root.groups.markers
                markerSize: root.markerSize
                streets: root.streets
            }

            Map {
                id: map

                objectName: "map"
                anchors.fill: parent
                plugin: Plugin {
                    name: "itemsoverlay"
                }
                color: "transparent"
                copyrightsVisible: false
                maximumZoomLevel: motion.closest

                onCenterChanged: root.look()
                onZoomLevelChanged: root.look()
                onWidthChanged: root.look()
                onHeightChanged: root.look()

                MapItemView {
                    model: root.groups.markers
                    // Markers that fade lie for a moment over those that are there instead.
                    add: null
                    remove: null

                    delegate: MapQuickItem {
                        id: place

                        required property int index
                        required property real latitude
                        required property real longitude
                        required property int gathered
                        required property string name
                        required property string area
                        required property real kilometres
                        // What reaches over the edge can be had once it is moved in.
                        readonly property bool whole: place.x >= 0 && place.y >= 0 && place.x + place.width <= map.width && place.y + place.height <= map.height

                        autoFadeIn: false // or Qt hides it while the whole world is seen
                        coordinate: QtPositioning.coordinate(place.latitude, place.longitude)
                        anchorPoint: Qt.point(marker.width / 2, marker.height / 2)
                        sourceItem: GroupMarker {
                            id: marker

                            objectName: "marker" + place.index
                            width: root.markerSize
                            height: root.markerSize
                            gathered: place.gathered
                            name: place.name
                            area: place.area
                            together: place.gathered > 1 && root.groups.markers.splitsAt(place.index) < 0
                            spread: 2 * place.kilometres * root.pixelsPerKilometre(place.latitude)
                            enabled: place.whole
                            Accessible.ignored: !place.whole

                            onOpened: {
                                const level = marker.several ? root.groups.markers.splitsAt(place.index) : -1;
                                if (level >= 0 && motion.mayGoCloser)
                                    motion.flyTo(place.coordinate, level);
                                else
                                    root.groups.choose(place.index);
                            }
                        }
                    }
                }

                PinchHandler {
                    id: pinch

                    property geoCoordinate held

                    target: null
                    rotationAxis.enabled: false
                    grabPermissions: PointerHandler.TakeOverForbidden

                    onActiveChanged: {
                        if (!pinch.active)
                            return;
                        motion.stop();
                        pinch.held = map.toCoordinate(pinch.centroid.position, false);
                    }
                    onScaleChanged: delta => motion.pinchTo(pinch.held, pinch.centroid.position, Math.log2(delta))
                }

                DragHandler {
                    id: drag

                    property geoCoordinate held

                    target: null

                    onActiveChanged: {
                        if (!drag.active) {
                            motion.glideOn(drag.centroid.velocity);
                            return;
                        }
                        motion.stop();
                        drag.held = map.toCoordinate(drag.centroid.position, false);
                    }
                    onCentroidChanged: {
                        if (drag.active)
                            map.alignCoordinateToPoint(drag.held, drag.centroid.position);
                    }
                }

                WheelHandler {
                    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

                    onWheel: event => motion.zoomAt(Qt.point(event.x, event.y), event.angleDelta.y / 240)
                }

                TapHandler {
                    id: tap

                    onPressedChanged: {
                        if (tap.pressed)
                            motion.stop(); // as one does with a page that glides
                    }
                    onDoubleTapped: eventPoint => motion.zoomAt(eventPoint.position, 1)
                }
            }

            AppText {
                objectName: "mapFailed"
                anchors.centerIn: parent
                width: parent.width - Theme.space32
                visible: layers.failed
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The map could not be opened. The list has the same groups.")
            }

            Rectangle {
                anchors.fill: parent
                visible: root.visualFocus
                color: "transparent"
                border.width: Theme.focusStroke
                border.color: Theme.color.focus
            }
        }

        Loader {
            id: bar

            anchors.left: strip.left
            anchors.right: strip.right
            anchors.bottom: strip.top
            active: root.streets.on

            sourceComponent: StreetsBar {
                streets: root.streets
            }
        }

        GroupMapStrip {
            id: strip

            anchors.left: parent.left
            anchors.leftMargin: Theme.gutter(root.width)
            anchors.right: parent.right
            anchors.rightMargin: Theme.gutter(root.width)
            anchors.bottom: parent.bottom
            homeName: root.groups.homeName
            mayGoFarther: motion.mayGoFarther
            mayGoCloser: motion.mayGoCloser
            streetsOn: root.streets.on

            onHomeRequested: root.goHome()
            onStreetsRequested: (sheet.createObject(root) as StreetsSheet).open()
            onZoomRequested: levels => motion.zoomBy(levels)
        }
    }

    Component {
        id: sheet

        StreetsSheet {
            id: offer

            streets: root.streets

            onClosed: offer.destroy()
        }
    }
}
