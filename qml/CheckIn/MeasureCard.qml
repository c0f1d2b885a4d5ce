import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! One of what a check-in asks: whether it does, and its place in the order. Delegate of MeasureModel. */
Card {
    id: root

    required property int index
    required property double measureId
    required property string name
    required property bool own
    required property bool shown
    required property bool first
    required property bool last

    signal showToggled(shown: bool)
    signal moved(rows: int)
    signal renameRequested
    signal removeRequested

    padding: Theme.space8
    spacing: 0

    SwitchRow {
        objectName: "shown" + root.index
        width: parent.width
        text: root.name
        checked: root.shown

        onToggled: {
            root.showToggled(checked);
            checked = Qt.binding(() => root.shown); // what is kept, and nothing else
        }
    }

    Flow {
        readonly property real rowHeight: ask.visible ? ask.height : Theme.hit

        width: parent.width
        spacing: Theme.space8

        IconButton {
            objectName: "up" + root.index
            height: parent.rowHeight
            enabled: !root.first
            iconName: "arrow-up"
            text: qsTr("Ask %1 earlier").arg(root.name)
            ignoresRepeatedTaps: false

            onClicked: root.moved(-1)
        }

        IconButton {
            objectName: "down" + root.index
            height: parent.rowHeight
            enabled: !root.last
            iconName: "arrow-down"
            text: qsTr("Ask %1 later").arg(root.name)
            ignoresRepeatedTaps: false

            onClicked: root.moved(1)
        }

        IconButton {
            objectName: "rename" + root.index
            height: parent.rowHeight
            visible: root.own
            iconName: "pencil-simple"
            text: qsTr("Rename %1").arg(root.name)

            onClicked: root.renameRequested()
        }

        IconButton {
            objectName: "remove" + root.index
            height: parent.rowHeight
            visible: root.own
            iconName: "trash"
            text: qsTr("Remove %1").arg(root.name)

            onClicked: root.removeRequested()
        }

        Button {
            id: ask

            objectName: "first" + root.index
            width: Math.min(implicitWidth, parent.width)
            visible: root.index > 1
            kind: Button.Quiet
            text: qsTr("Ask first")
            //: %1 is what the button says, %2 the name of a symptom.
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)

            onClicked: root.moved(-root.index)
        }
    }
}
