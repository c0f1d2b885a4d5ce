import QtQuick

import Alongside.Theme

/*! A photo that one can go nearer to and move about in. \c text is said for it. */
FocusScope {
    id: root

    required property string address
    required property string text
    property real zoom: 1
    readonly property real nearest: 6
    /// What one press goes nearer.
    readonly property real step: 1.5
    readonly property point middle: Qt.point(root.width / 2, root.height / 2)
    /// The picture at zoom 1: as large as there is room for.
    readonly property size fitted: {
        if (picture.implicitWidth <= 0 || picture.implicitHeight <= 0)
            return Qt.size(pane.width, pane.height);
        const scale = Math.min(pane.width / picture.implicitWidth, pane.height / picture.implicitHeight);
        return Qt.size(picture.implicitWidth * scale, picture.implicitHeight * scale);
    }

    /// Asks for the photo \a steps further.
    signal stepped(steps: int)

    /// Goes \a factor nearer, and keeps what is at \a place where it is.
    function zoomBy(factor: real, place: point): void {
        const next = Math.max(1, Math.min(root.nearest, root.zoom * factor));
        const ratio = next / root.zoom;
        // From the picture's own corner: it stands in the middle of the pane while it is smaller.
        const left = (pane.contentX + place.x - picture.x) * ratio - place.x;
        const top = (pane.contentY + place.y - picture.y) * ratio - place.y;
        root.zoom = next;
        pane.contentX = Math.max(0, Math.min(pane.contentWidth - pane.width, picture.x + left));
        pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, picture.y + top));
    }

    /// \returns false if \a key means nothing here.
    function zoomByKey(key: int): bool {
        const nearer = key === Qt.Key_Plus || key === Qt.Key_Equal;
        if (nearer || key === Qt.Key_Minus)
            root.zoomBy(nearer ? root.step : 1 / root.step, root.middle);
        return nearer || key === Qt.Key_Minus;
    }

    function stepByKey(key: int): bool {
        const steps = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
        if (steps !== 0)
            root.stepped(root.LayoutMirroring.enabled ? -steps : steps);
        return steps !== 0;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.text
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = root.zoomByKey(event.key) || (root.zoom > 1 ? pane.moveByKey(event.key) : root.stepByKey(event.key))

    onAddressChanged: root.zoomBy(1 / root.zoom, root.middle)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.color.surfaceSunken
        border.width: root.activeFocus ? Theme.focusStroke : 0
        border.color: Theme.color.focus
    }

    Flickable {
        id: pane

        function moveByKey(key: int): bool {
            const far = pane.width / 4;
            const x = key === Qt.Key_Left ? -far : key === Qt.Key_Right ? far : 0;
            const y = key === Qt.Key_Up ? -far : key === Qt.Key_Down ? far : 0;
            pane.contentX = Math.max(0, Math.min(pane.contentWidth - pane.width, pane.contentX + x));
            pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, pane.contentY + y));
            return x !== 0 || y !== 0;
        }

        anchors.fill: parent
        anchors.margins: Theme.focusStroke
        clip: true
        interactive: root.zoom > 1
        boundsBehavior: Flickable.StopAtBounds
        // No further than the picture goes: beyond its edges there is nothing to move to.
        contentWidth: Math.max(width, root.fitted.width * root.zoom)
        contentHeight: Math.max(height, root.fitted.height * root.zoom)

        Item {
            width: pane.contentWidth
            height: pane.contentHeight

            // In its own proportions already; asked to keep them, it would find its own size anew at every change.
            Image {
                id: picture

                anchors.centerIn: parent
                width: root.fitted.width * root.zoom
                height: root.fitted.height * root.zoom
                source: root.address.length > 0 ? "image://photo/" + root.address : ""
                asynchronous: true
                cache: false
                Accessible.ignored: true
            }

            // Here, not outside: a pane that can be moved would take the wheel to itself.
            WheelHandler {
                onWheel: event => root.zoomBy(event.angleDelta.y > 0 ? root.step : 1 / root.step, Qt.point(event.x - pane.contentX, event.y - pane.contentY))
            }

            TapHandler {
                onTapped: root.forceActiveFocus()
                onDoubleTapped: point => {
                    if (root.zoom > 1)
                        root.zoomBy(1 / root.zoom, root.middle);
                    else
                        root.zoomBy(root.step * root.step, Qt.point(point.position.x, point.position.y));
                }
            }
        }
    }

    PinchHandler {
        target: null

        onScaleChanged: delta => root.zoomBy(delta, centroid.position)
    }

    DragHandler {
        id: swipe

        readonly property real far: root.width / 5
        /// So far; the handler forgets its own when it ends.
        property real moved: 0

        target: null
        enabled: root.zoom === 1
        yAxis.enabled: false

        onTranslationChanged: delta => swipe.moved += delta.x
        onActiveChanged: {
            if (!swipe.active && Math.abs(swipe.moved) > swipe.far)
                root.stepByKey(swipe.moved < 0 ? Qt.Key_Right : Qt.Key_Left);
            swipe.moved = 0;
        }
    }
}
