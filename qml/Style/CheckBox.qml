import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    Yes or no to a sentence. The whole row is the target.
*/
T.CheckBox {
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
        radius: Theme.radiusSmall
        color: root.checked ? Theme.color.primary : root.hovered ? Theme.color.surfaceSunken : Theme.color.surface
        border.width: Theme.switchStroke
        border.color: root.checked ? Theme.color.primary : Theme.color.outline

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: parent.width - Theme.space6
            color: Theme.color.inkOnFill
        }

        FocusRing {
            control: root
        }
    }

    // The words keep a height of their own: one that came from the row's would be laid out anew as it grows.
    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: root.text
            leftPadding: root.mirrored ? 0 : Theme.tickBox + root.spacing
            rightPadding: root.mirrored ? Theme.tickBox + root.spacing : 0
            Accessible.ignored: true
        }
    }
}
