import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    A tinted message with a picture, a title and words; buttons may follow below, full width, Quiet
    ones with \c inkColor as their tint.
*/
Rectangle {
    id: root

    /// A Tone.
    property int tone: Tone.Primary
    property string iconName: {
        switch (root.tone) {
        case Tone.Leaf:
            return "leaf";
        case Tone.Thread:
            return "heart";
        case Tone.Sun:
            return "hourglass-medium";
        case Tone.Alert:
            return "warning-circle";
        default:
            return "info";
        }
    }
    property string title
    property string text
    default property alias content: extra.data
    readonly property color inkColor: Theme.color.softInk(root.tone)

    // With very large text the picture stands above the words, not beside them.
    readonly property bool stacked: Theme.huge
    readonly property int indent: root.stacked ? 0 : picture.width + Theme.space12

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: column.y + column.implicitHeight + Theme.space20
    radius: Theme.radiusCard
    color: Theme.color.soft(root.tone)
    border.width: Theme.tintStroke
    border.color: root.inkColor

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20
        y: Theme.space20
        name: root.iconName
        filled: true
        color: root.inkColor
    }

    Column {
        id: column

        x: Theme.space20
        y: root.stacked ? picture.y + picture.height + Theme.space8 : Theme.space20
        width: root.width - Theme.space20 * 2
        spacing: Theme.space4

        Column {
            width: parent.width - root.indent
            anchors.right: parent.right
            spacing: Theme.space4

            AppText {
                width: parent.width
                visible: root.title.length > 0
                variant: AppText.Label
                text: root.title
                color: root.inkColor
                topPadding: Theme.space2 / 2
            }

            AppText {
                width: parent.width
                visible: root.text.length > 0
                text: root.text
                color: root.inkColor
            }
        }

        Column {
            id: extra

            width: parent.width
            visible: children.length > 0
            topPadding: visible ? Theme.space8 : 0
            spacing: Theme.space8
        }
    }
}
