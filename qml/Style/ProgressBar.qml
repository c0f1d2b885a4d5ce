import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    How far something has come. Only for what can be known: for the rest there is BusyIndicator.
*/
T.ProgressBar {
    id: root

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: Theme.space8
    Accessible.name: qsTr("Progress")

    background: Rectangle {
        radius: height / 2
        color: Theme.color.surfaceSunken
        border.width: Theme.tintStroke / 2
        border.color: Theme.color.outline
    }

    contentItem: Item {
        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: Math.max(height, root.visualPosition * parent.width)
            height: parent.height
            visible: root.position > 0
            radius: height / 2
            color: Theme.color.primary

            Behavior on width {
                NumberAnimation {
                    duration: Theme.gentle
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
