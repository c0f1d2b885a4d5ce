import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    One of several. The whole row is the target.
*/
T.RadioButton {
    id: root

    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    implicitWidth: Math.max(Theme.hit, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.hit, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    spacing: Theme.space12
    verticalPadding: Theme.space8
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
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: Theme.large ? root.topPadding + (Theme.body.lineHeight - height) / 2 : (root.height - height) / 2
        implicitWidth: Theme.tickBox
        implicitHeight: Theme.tickBox
        radius: width / 2
        color: root.hovered ? Theme.color.surfaceSunken : Theme.color.surface
        border.width: Theme.switchStroke
        border.color: root.checked ? Theme.color.primary : Theme.color.outline

        Rectangle {
            anchors.centerIn: parent
            visible: root.checked
            width: parent.width / 2
            height: width
            radius: width / 2
            color: Theme.color.primary
        }

        FocusRing {
            control: root
        }
    }

    contentItem: AppText {
        text: root.text
        font.weight: root.checked ? Font.Medium : Font.Normal
        verticalAlignment: Text.AlignVCenter
        leftPadding: root.mirrored ? 0 : Theme.tickBox + root.spacing
        rightPadding: root.mirrored ? Theme.tickBox + root.spacing : 0
        Accessible.ignored: true
    }
}
