import QtQuick

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What has become of the words on the screen, said only once it is true. */
Item {
    id: root

    required property int keeping

    readonly property bool saved: root.keeping === JournalDraft.Saved
    readonly property string words: {
        switch (root.keeping) {
        case JournalDraft.Saved:
            return qsTr("Saved on this device");
        case JournalDraft.Waiting:
            return qsTr("Saving");
        case JournalDraft.Failed:
            return qsTr("Not saved yet");
        default:
            return "";
        }
    }

    implicitWidth: picture.width + Theme.space6 + label.implicitWidth
    implicitHeight: Math.max(picture.height, label.implicitHeight)
    visible: root.words.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.saved ? "lock-simple" : root.keeping === JournalDraft.Failed ? "warning-circle" : "dots-three"
        filled: true
        size: Theme.icon18
        color: root.saved ? Theme.color.leaf : root.keeping === JournalDraft.Failed ? Theme.color.alert : Theme.color.inkSoft
    }

    AppText {
        id: label

        anchors.left: picture.right
        anchors.leftMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - picture.width - Theme.space6)
        variant: AppText.Small
        soft: true
        text: root.words
        Accessible.ignored: true
    }
}
