import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A short choice that can be on or off, with a tick when on; or, not checkable, a small action.
    Give it a \c width no larger than its place: long words wrap.
*/
T.AbstractButton {
    id: root

    property string iconName
    /// Shows a tick when it is on.
    property bool ticks: root.checkable
    /// For a sign that needs someone to be called.
    property bool urgent: false
    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    readonly property color inkColor: root.checked ? (root.urgent ? Theme.color.alertSoftInk : Theme.color.primarySoftInk) : Theme.color.ink
    readonly property string shownIcon: root.checked && root.ticks ? "check" : root.iconName
    readonly property int iconRoom: root.ticks || root.iconName.length > 0 ? Theme.icon20 + Theme.space6 : 0

    // Beside the room of a tick there is air enough.
    readonly property int sidePadding: root.iconRoom > 0 ? Theme.space12 : Theme.space16

    // Where it leaves room in a column, it stands at the side where one begins to read.
    anchors.left: (root.parent as Column)?.left
    // A tick comes without the chip growing: its room is kept.
    implicitWidth: Math.ceil(wish.advanceWidth) + Theme.space2 + root.sidePadding * 2 + root.iconRoom
    implicitHeight: Math.max(Theme.hit, words.implicitHeight + Theme.space20)
    checkable: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    // Left to itself, Qt answers an assistive tool by half: a press that does not turn it, a turn without a signal.
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    TextMetrics {
        id: wish

        text: root.text
        font.family: Theme.body.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.body.size
    }

    RepeatedTapGuard {
        anchors.fill: parent
        z: 1
        interval: root.ignoresRepeatedTaps ? Theme.repeatedTapTime : 0
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space6

            Icon {
                visible: root.shownIcon.length > 0
                name: root.shownIcon
                size: Theme.icon20
                color: root.inkColor
                anchors.verticalCenter: parent.verticalCenter
            }

            AppText {
                id: words

                text: root.text
                color: root.inkColor
                font.weight: root.checked ? Font.DemiBold : Font.Normal
                width: Math.min(implicitWidth, root.width - root.sidePadding * 2 - (root.shownIcon.length > 0 ? root.iconRoom : 0))
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.radiusPill)
        color: root.checked ? (root.urgent ? Theme.color.alertSoft : Theme.color.primarySoft) : root.down ? Theme.color.surfaceSunken : root.hovered ? Theme.color.surfaceHover : Theme.color.surface
        border.width: root.checked ? Theme.switchStroke : Theme.controlStroke
        border.color: root.checked ? (root.urgent ? Theme.color.alert : Theme.color.primary) : Theme.color.outline

        FocusRing {
            control: root
        }
    }
}
