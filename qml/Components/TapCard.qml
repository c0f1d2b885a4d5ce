import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A whole card that is one button. \c text is the full sentence a screen reader says for it; the
    texts inside set \c Accessible.ignored. No buttons in it.
*/
T.AbstractButton {
    id: root

    default property alias content: column.data
    property alias contentSpacing: column.spacing
    property color fill: Theme.color.surface
    /// A second tap within a moment is taken for the first one's echo.
    property bool ignoresRepeatedTaps: true

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: Math.max(Theme.hitComfort, column.implicitHeight + root.topPadding + root.bottomPadding)
    padding: Theme.space16
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
        Column {
            id: column

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.color.surfaceSunken : root.hovered ? Theme.color.surfaceHover : root.fill
        border.width: Theme.cardStroke
        border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        FocusRing {
            control: root
        }
    }
}
