import QtQuick

import Alongside.Style
import Alongside.Theme

/*! The first photo of an entry, and how many there are, for a card in a list. Nothing without one. */
Row {
    id: root

    required property double entryId
    required property int count
    /// The colour of the card.
    property color ground: Theme.color.surface
    /// What a screen reader adds to the name of the card.
    readonly property string words: root.count > 0 ? qsTr("%n photos", "", root.count) : ""

    visible: root.count > 0
    spacing: Theme.space12

    PhotoPicture {
        id: picture

        // The count is part of the address, so that a change of the photos shows another picture.
        address: root.visible ? "entry/" + root.entryId + "/" + root.count : ""
        ground: root.ground
    }

    AppText {
        width: Math.min(implicitWidth, root.width - picture.width - root.spacing)
        anchors.verticalCenter: parent.verticalCenter
        variant: AppText.Small
        soft: true
        text: root.words
        Accessible.ignored: true
    }
}
