import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A row that leads somewhere: picture, title, a line under it, a caret. The whole row is pressed.
*/
T.AbstractButton {
    id: root

    property string iconName
    property bool iconFilled: false
    /// A Tone: what the row is about.
    property int tone: Tone.Primary
    property string subtitle
    property bool showsCaret: true
    /// A line below, between rows of one card.
    property bool divided: false
    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    // With very large text in a narrow place words need the room of the picture.
    readonly property bool showsTile: root.iconName.length > 0 && !(Theme.huge && root.width < Theme.contentMax)

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: Theme.space12
    verticalPadding: Theme.space12
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: root.subtitle.length > 0 ? qsTr("%1. %2").arg(root.text).arg(root.subtitle) : root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    RepeatedTapGuard {
        anchors.fill: parent
        z: 1
        interval: root.ignoresRepeatedTaps ? Theme.repeatedTapTime : 0
    }

    contentItem: Item {
        Rectangle {
            id: tile

            visible: root.showsTile
            width: visible ? Theme.iconTile : 0
            height: Theme.iconTile
            radius: Theme.radiusControl
            color: Theme.color.soft(root.tone)
            border.width: Theme.tintStroke
            border.color: Theme.color.softInk(root.tone)
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                filled: root.iconFilled
                color: Theme.color.softInk(root.tone)
            }
        }

        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: tile.visible ? Theme.space12 : 0
            anchors.right: caret.left
            anchors.rightMargin: caret.visible ? Theme.space8 : 0
            anchors.verticalCenter: parent.verticalCenter

            WholeWords {
                width: parent.width
                variant: AppText.Label
                words: root.text
                Accessible.ignored: true
            }

            WholeWords {
                width: parent.width
                visible: root.subtitle.length > 0
                variant: AppText.Small
                soft: true
                words: root.subtitle
                Accessible.ignored: true
            }
        }

        Icon {
            id: caret

            visible: root.showsCaret
            width: visible ? size : 0
            name: "caret-right"
            size: Theme.icon20
            color: Theme.color.inkSoft
            directional: true
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    background: Rectangle {
        radius: Theme.radiusRow
        color: root.down ? Theme.color.surfaceSunken : root.hovered ? Theme.color.surfaceHover : Qt.alpha(Theme.color.surfaceHover, 0)

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        Rectangle {
            visible: root.divided
            anchors.bottom: parent.bottom
            x: Theme.space12
            width: parent.width - Theme.space12 * 2
            height: Theme.stroke
            color: Theme.color.hairline
        }

        FocusRing {
            control: root
            gap: -Theme.focusStroke
        }
    }
}
