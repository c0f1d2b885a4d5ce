import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A round button with a picture only. \c text is its name: what it does and to what ("Call Amara
    Osei"). Never the only way to a main action.
*/
T.AbstractButton {
    id: root

    property string iconName
    property bool iconFilled: false
    property bool directional: false
    property color tint: Theme.color.ink
    /// What it lies on; transparent until touched when not set.
    property color fill: "transparent"
    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    implicitWidth: Theme.hit
    implicitHeight: Theme.hit
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    RepeatedTapGuard {
        anchors.fill: parent
        z: 1
        interval: root.ignoresRepeatedTaps ? Theme.repeatedTapTime : 0
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            filled: root.iconFilled
            color: root.tint
            directional: root.directional
        }
    }

    background: Rectangle {
        radius: Math.min(width, height) / 2
        color: root.down ? Theme.color.primarySoftPressed : root.hovered ? Theme.color.primarySoft : root.fill.a > 0 ? root.fill : Qt.alpha(Theme.color.primarySoft, 0)
        border.width: root.fill.a > 0 ? Theme.tintStroke : 0
        border.color: root.tint

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        FocusRing {
            control: root
            gap: -Theme.focusStroke
        }
    }
}
