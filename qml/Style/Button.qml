import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    A button of words. One Filled per part of a screen; Danger only for emergencies and for what
    cannot be undone.
*/
T.Button {
    id: root

    enum Kind {
        Filled,
        Soft,
        Outline,
        Quiet,
        Danger
    }

    property int kind: Button.Filled
    property string iconName
    property bool iconFilled: false
    property bool directional: false
    /// The ink of Quiet and Outline; on a tinted surface, that surface's ink.
    property color tint: Theme.color.primary
    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    readonly property bool filled: root.kind === Button.Filled || root.kind === Button.Danger
    readonly property color inkColor: root.filled ? Theme.color.inkOnFill : root.kind === Button.Soft ? Theme.color.primarySoftInk : root.tint
    readonly property color fillColor: {
        switch (root.kind) {
        case Button.Filled:
            return root.down ? Theme.color.primaryPressed : root.hovered ? Theme.color.primaryHover : Theme.color.primary;
        case Button.Danger:
            return root.down || root.hovered ? Theme.color.alertPressed : Theme.color.alert;
        case Button.Soft:
            return root.down ? Theme.color.primarySoftPressed : root.hovered ? Theme.color.primarySoftHover : Theme.color.primarySoft;
        default:
            return root.down ? Theme.color.primarySoftPressed : root.hovered ? Theme.color.primarySoft : Qt.alpha(Theme.color.primarySoft, 0);
        }
    }
    readonly property int sidePadding: root.kind === Button.Quiet ? Theme.space12 : Theme.space20
    // In a narrow button with large text the words come before the icon.
    readonly property bool cramped: Theme.huge && root.width > 0 && root.width < Theme.hitComfort * 5.5 && root.width < root.wordsRoom + root.iconRoom + root.sidePadding * 2
    readonly property bool showsIcon: root.iconName.length > 0 && !(root.text.length > 0 && root.cramped)
    // The measure and the text's own layout round differently.
    readonly property int wordsRoom: root.text.length > 0 ? Math.ceil(wish.advanceWidth) + Theme.space2 : 0
    readonly property int iconRoom: root.iconName.length > 0 ? Theme.icon22 + (root.text.length > 0 ? root.spacing : 0) : 0

    // Where it leaves room in a column, it stands at the side where one begins to read.
    anchors.left: (root.parent as Column)?.left
    // What it would like never depends on what it got, or the two would chase each other.
    implicitWidth: Math.max(Theme.hitComfort, root.wordsRoom + root.iconRoom + root.sidePadding * 2)
    implicitHeight: Math.max(Theme.hitComfort, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: root.showsIcon === (root.iconName.length > 0) ? root.sidePadding : Theme.space12
    verticalPadding: Theme.space12
    spacing: Theme.space8
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    TextMetrics {
        id: wish

        text: root.text
        font.family: Theme.label.family
        font.weight: Theme.label.weight
        font.pixelSize: Theme.label.size
    }

    RepeatedTapGuard {
        anchors.fill: parent
        z: 1
        interval: root.ignoresRepeatedTaps ? Theme.repeatedTapTime : 0
    }

    contentItem: Item {
        implicitHeight: Math.max(words.visible ? words.height : 0, root.showsIcon ? Theme.icon22 : 0)

        Row {
            anchors.centerIn: parent
            spacing: root.showsIcon && words.visible ? root.spacing : 0

            Icon {
                visible: root.showsIcon
                width: visible ? size : 0
                name: root.iconName
                filled: root.iconFilled
                color: root.inkColor
                size: Theme.icon22
                directional: root.directional
                anchors.verticalCenter: parent.verticalCenter
            }

            WholeWords {
                id: words

                variant: AppText.Label
                words: root.text
                visible: root.text.length > 0
                color: root.inkColor
                width: Math.min(root.wordsRoom, Math.max(1, root.availableWidth - (root.showsIcon ? root.iconRoom : 0)))
                horizontalAlignment: root.showsIcon ? Text.AlignLeft : Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.radiusPill)
        color: root.fillColor
        border.width: root.kind === Button.Outline ? Theme.controlStroke : root.kind === Button.Soft ? Theme.tintStroke : 0
        border.color: root.kind === Button.Outline ? Theme.color.outline : Theme.color.primary

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        FocusRing {
            control: root
            border.color: root.kind === Button.Quiet ? root.inkColor : Theme.color.focus
        }
    }
}
