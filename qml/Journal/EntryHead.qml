pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! The first line of an entry in a list: its mood as a stone, when it was, and a star if it has one. */
Item {
    id: root

    required property string day
    required property string time
    /// 0 very low to 4 good; -1 for none.
    required property int mood
    required property string moodText
    required property bool starred

    /// What a screen reader says of mood and star; empty where there is neither.
    readonly property string words: root.moodWords + (root.moodWords && root.starWords ? " " : "") + root.starWords
    readonly property string moodWords: root.mood >= 0 ? qsTr("Mood: %1.").arg(root.moodText) : ""
    readonly property string starWords: root.starred ? qsTr("With a star.") : ""

    implicitHeight: Math.max(when.implicitHeight, root.mood >= 0 ? stone.size : 0)

    Loader {
        id: stone

        readonly property real size: Theme.icon26

        active: root.mood >= 0
        visible: active
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: Pebble {
            level: root.mood
            size: stone.size
            centred: true
        }
    }

    AppText {
        id: when

        anchors.left: parent.left
        anchors.leftMargin: stone.visible ? stone.size + Theme.space12 : 0
        anchors.right: star.visible ? star.left : parent.right
        anchors.rightMargin: star.visible ? Theme.space8 : 0
        anchors.verticalCenter: parent.verticalCenter
        variant: AppText.Small
        soft: true
        //: %1 is a day as "Yesterday", %2 a time as "9:40 pm".
        text: qsTr("%1, %2").arg(root.day).arg(root.time)
        Accessible.ignored: true
    }

    Icon {
        id: star

        visible: root.starred
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "star"
        filled: true
        size: Theme.icon20
        color: Theme.color.sun
    }
}
