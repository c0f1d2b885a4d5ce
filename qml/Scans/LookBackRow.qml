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

    ScaleRow {
        width: parent.width
        title: root.name
        name: "helped" + root.index + "-"
        lowest: 0
        highest: root.levels.length - 1
        words: root.levels
        value: root.helped

        onPicked: value => root.picked(value)
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
