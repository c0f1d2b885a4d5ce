import QtQuick

import Alongside.Components
import Alongside.Theme

/*! What a list of recent apps shows of Alongside: nothing of anybody. */
Rectangle {
    objectName: "cover"
    color: Theme.color.canvas

    Landscape {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.height
        visible: !Theme.highContrast
        hour: 21
    }

    MouseArea {
        anchors.fill: parent // nothing below is touched
    }
}
