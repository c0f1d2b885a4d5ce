import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    On or off, at once. The knob carries a tick when on: position and sign, not colour alone.
    With \c text the words stand first and the whole width is the target.
*/
T.Switch {
    id: root

    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    implicitWidth: Math.max(Theme.hitComfort, root.implicitContentWidth + root.leftPadding + root.rightPadding, Theme.switchWidth)
    implicitHeight: Math.max(Theme.hit, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    spacing: Theme.space12
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.name: root.text
    // Left to itself, Qt answers an assistive tool by half: a press that does not turn it, a turn without a signal.
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()

    RepeatedTapGuard {
        anchors.fill: parent
        z: 1
        interval: root.ignoresRepeatedTaps ? Theme.repeatedTapTime : 0
    }

    indicator: Rectangle {
        x: root.text.length === 0 ? (root.width - width) / 2 : root.mirrored ? root.leftPadding : root.width - width - root.rightPadding
        y: (root.height - height) / 2
        implicitWidth: Theme.switchWidth
        implicitHeight: Theme.switchHeight
        radius: height / 2
        color: root.checked ? Theme.color.primary : Theme.color.surface
        border.width: Theme.switchStroke
        border.color: root.checked ? Theme.color.primary : Theme.color.outline

        Rectangle {
            readonly property bool atEnd: root.checked !== root.mirrored

            x: atEnd ? parent.width - width - Theme.space4 : Theme.space4
            y: Theme.space4
            width: parent.height - Theme.space8
            height: width
            radius: width / 2
            color: root.checked ? Theme.color.inkOnFill : Theme.color.outline

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                size: parent.width - Theme.space8
                color: Theme.color.primary
            }
        }

        FocusRing {
            control: root
        }
    }

    contentItem: AppText {
        visible: root.text.length > 0
        variant: AppText.Label
        text: root.text
        verticalAlignment: Text.AlignVCenter
        leftPadding: root.mirrored ? Theme.switchWidth + root.spacing : 0
        rightPadding: root.mirrored ? 0 : Theme.switchWidth + root.spacing
        Accessible.ignored: true
    }
}
