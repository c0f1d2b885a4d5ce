import QtQuick

import Alongside.Style
import Alongside.Theme

/*! A number with a button for one fewer and one for one more. The owner counts. */
Item {
    id: root

    property string label
    property string fewerText
    property string moreText
    /// Names of the buttons: with "Fewer" and "More" after it.
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
            objectName: root.name + "Fewer"
            width: Theme.hitComfort
            height: Theme.hitComfort
            fill: Theme.color.primarySoft
            tint: Theme.color.primarySoftInk
            iconName: "minus"
            text: root.fewerText
            ignoresRepeatedTaps: false

            onClicked: root.turned(-1)
        }

        IconButton {
            objectName: root.name + "More"
            width: Theme.hitComfort
            height: Theme.hitComfort
            fill: Theme.color.primarySoft
            tint: Theme.color.primarySoftInk
            iconName: "plus"
            text: root.moreText
            ignoresRepeatedTaps: false

            onClicked: root.turned(1)
        }
    }
}
