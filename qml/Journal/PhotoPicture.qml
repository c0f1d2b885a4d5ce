import QtQuick

import Alongside.Theme

/*!
    A photo that fills a square with rounded corners, read off the drawing thread and kept nowhere.
    \c address says which one, as PhotoImages takes it.
*/
Item {
    id: root

    required property string address
    /// The colour it lies on: its corners are covered with it.
    property color ground: Theme.color.canvas

    implicitWidth: Theme.hitComfort
    implicitHeight: root.implicitWidth

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surfaceSunken
    }

    Image {
        anchors.fill: parent
        source: root.address.length > 0 ? "image://photo/" + root.address : ""
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
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
