import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

T.Popup {
    id: root

    implicitWidth: root.implicitContentWidth + root.leftPadding + root.rightPadding
    implicitHeight: root.implicitContentHeight + root.topPadding + root.bottomPadding
    padding: Theme.space16

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.color.surfaceRaised
        border.width: Theme.stroke
        border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.gentle
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
