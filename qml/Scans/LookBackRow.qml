pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! One of the things that can help, and how much it did. Delegate of LookBackModel. */
Card {
    id: root

    required property int index
    required property string name
    required property int helped
    required property bool own
    property list<string> levels

    signal picked(helped: int)
    signal hideRequested

    padding: Theme.space16

    AppText {
        width: parent.width
        variant: AppText.Label
        text: root.name
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.levels

            Chip {
                id: level

                required property int index
                required property string modelData

                objectName: "helped" + root.index + "-" + level.index
                width: parent ? Math.min(implicitWidth, parent.width) : 0
                text: level.modelData
                //: %1 is something that can help, %2 how much it did, as "A little".
                Accessible.name: qsTr("%1: %2").arg(root.name).arg(level.modelData)
                checked: root.helped === level.index

                onClicked: root.picked(level.index)
            }
        }
    }

    Button {
        objectName: "hide" + root.index
        width: Math.min(implicitWidth, parent.width)
        visible: root.own && root.helped < 0
        kind: Button.Quiet
        text: qsTr("Take it off this list")

        onClicked: root.hideRequested()
    }
}
