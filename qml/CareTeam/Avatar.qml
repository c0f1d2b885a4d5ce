import QtQuick

import Alongside.Style
import Alongside.Theme

/*! A contact's photo, or the first letters of the name on a colour of their own. Only to look at. */
Item {
    id: root

    required property double contactId
    required property string initials
    /// An address for PhotoImages; empty without a photo.
    required property string photo
    /// The colour it lies on.
    property color ground: Theme.color.surface
    property int size: Theme.iconTile

    readonly property int tone: [Tone.Leaf, Tone.Thread, Tone.Sun, Tone.Primary][root.contactId % 4]

    implicitWidth: root.size
    implicitHeight: root.size

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.color.soft(root.tone)
        border.width: Theme.tintStroke
        border.color: Theme.color.softInk(root.tone)
    }

    AppText {
        anchors.centerIn: parent
        visible: root.photo.length === 0 && root.initials.length > 0
        variant: AppText.Label
        color: Theme.color.softInk(root.tone)
        text: root.initials
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: root.photo.length === 0 && root.initials.length === 0
        name: "user"
        color: Theme.color.softInk(root.tone)
    }

    Image {
        anchors.fill: parent
        source: root.photo.length > 0 ? "image://photo/" + root.photo : ""
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }

    // A frame that leaves a circle; no mask, which would need a graphics card.
    Rectangle {
        readonly property real thickness: root.size / 4

        anchors.fill: parent
        anchors.margins: -thickness
        visible: root.photo.length > 0
        radius: width / 2
        color: "transparent"
        border.width: thickness
        border.color: root.ground
    }
}
