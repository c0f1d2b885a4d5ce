import QtQuick

import Alongside.Style
import Alongside.Theme

/*! Something that is turned back and forth by two buttons, as the hour of a clock. */
Item {
    id: root

    property string label
    property string earlierText
    property string laterText
    /// What the buttons are called in tests: "hour" makes "hourEarlier" and "hourLater".
    property string name

    signal turned(by: int)

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: Theme.large ? words.height + Theme.hitComfort : Math.max(words.height, Theme.hitComfort)

    AppText {
        id: words

        anchors.left: parent.left
        width: Theme.large ? parent.width : parent.width - Theme.hitComfort * 2 - Theme.space12 * 2
        height: Theme.large ? implicitHeight : Math.max(implicitHeight, Theme.hitComfort)
        verticalAlignment: Text.AlignVCenter
        variant: AppText.Label
        text: root.label
    }

    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.space12

        IconButton {
            objectName: root.name + "Earlier"
            width: Theme.hitComfort
            height: Theme.hitComfort
            fill: Theme.color.primarySoft
            tint: Theme.color.primarySoftInk
            iconName: "minus"
            text: root.earlierText
            ignoresRepeatedTaps: false

            onClicked: root.turned(-1)
        }

        IconButton {
            objectName: root.name + "Later"
            width: Theme.hitComfort
            height: Theme.hitComfort
            fill: Theme.color.primarySoft
            tint: Theme.color.primarySoftInk
            iconName: "plus"
            text: root.laterText
            ignoresRepeatedTaps: false

            onClicked: root.turned(1)
        }
    }
}
