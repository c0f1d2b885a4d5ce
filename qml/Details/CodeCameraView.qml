import QtQuick

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What a camera sees, with a frame to hold a code in. */
Item {
    id: root

    required property CodeCamera camera
    /// The colour it lies on: its corners are covered with it.
    property color ground: Theme.color.surfaceRaised

    readonly property bool waiting: root.camera.state === CodeCamera.Starting

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: root.implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: root.waiting ? qsTr("The camera is being turned on") : qsTr("What the camera sees")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surfaceSunken
    }

    CodeCameraPicture {
        anchors.fill: parent
        camera: root.camera
    }

    // Two lines: one of them stands out from whatever is seen.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.round(root.width / 8)
        visible: !root.waiting
        radius: Theme.radiusControl
        color: "transparent"
        border.width: Theme.focusStroke
        border.color: Theme.color.inverse

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusStroke
            radius: Theme.radiusControl - Theme.focusStroke
            color: "transparent"
            border.width: Theme.focusStroke
            border.color: Theme.color.inverseInk
        }
    }

    BusyIndicator {
        anchors.centerIn: parent
        visible: root.waiting
        running: visible
    }

    // A frame as thick as a rounded corner is deep; no mask, which would need a graphics card.
    Rectangle {
        readonly property int thickness: Theme.space6

        anchors.fill: parent
        anchors.margins: -thickness
        radius: Theme.radiusControl + thickness
        color: "transparent"
        border.width: thickness
        border.color: root.ground
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: "transparent"
        border.width: Theme.stroke
        border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline
    }
}
