pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    How far one is through a few steps, in words and as two lines travelling alongside each other.
*/
Column {
    id: root

    required property int step
    required property int steps

    spacing: Theme.space8

    AppText {
        width: parent.width
        variant: AppText.Small
        font.weight: Font.DemiBold
        color: Theme.color.primary
        text: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)
    }

    Item {
        width: parent.width
        height: Theme.space8

        Line {
            ink: Theme.color.primary
        }

        Line {
            anchors.bottom: parent.bottom
            ink: Theme.color.thread
        }
    }

    component Line: Rectangle {
        id: line

        required property color ink

        width: parent.width
        height: Theme.focusStroke
        radius: height / 2
        color: Theme.color.hairline

        Rectangle {
            anchors.left: parent.left
            width: parent.width * Math.min(1, root.step / Math.max(1, root.steps))
            height: parent.height
            radius: parent.radius
            color: line.ink

            Behavior on width {
                NumberAnimation {
                    duration: Theme.slow
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
