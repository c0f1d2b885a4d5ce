pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! For whom a tool is to be changed, or left. Takes no room if there is nobody to warn. */
Note {
    id: root

    required property CopingToolModel tool

    visible: root.tool.cautions.length > 0
    tone: Tone.Sun
    iconName: "info"
    title: qsTr("Before you begin")

    Repeater {
        model: root.tool.cautions

        AppText {
            required property string modelData

            width: parent ? parent.width : 0
            color: Theme.color.sunSoftInk
            text: modelData
        }
    }
}
