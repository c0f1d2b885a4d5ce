import QtQuick

import Alongside.Style
import Alongside.Theme

/*! What has become of the words on the screen, said only once it is true. One of the three, or none. */
Item {
    id: root

    property bool waiting: false
    property bool saved: false
    property bool failed: false
    /// Saved, but the storage reports a problem.
    property bool troubled: false

    readonly property string words: root.saved && root.troubled ? qsTr("Saved, but this device's storage reports a problem") : root.saved ? qsTr("Saved on this device") : root.waiting ? qsTr("Saving") : root.failed ? qsTr("Not saved yet") : ""

    implicitWidth: picture.width + Theme.space6 + label.implicitWidth
    implicitHeight: Math.max(picture.height, label.implicitHeight)
    visible: root.words.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.saved && !root.troubled ? "lock-simple" : root.saved || root.failed ? "warning-circle" : "dots-three"
        filled: true
        size: Theme.icon18
        color: root.saved && !root.troubled ? Theme.color.leaf : root.saved || root.failed ? Theme.color.alert : Theme.color.inkSoft
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
