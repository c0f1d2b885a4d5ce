pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components

/*! One of a few values, each with a word for it. */
Sheet {
    id: root

    property list<int> values
    property list<string> labels
    property int current

    signal picked(value: int)

    Repeater {
        model: root.labels

        RowItem {
            required property int index
            required property string modelData

            readonly property int value: root.values[index]

            objectName: "choice" + value
            width: parent ? parent.width : 0
            text: modelData
            subtitle: value === root.current ? qsTr("Chosen") : ""
            iconName: value === root.current ? "check" : ""
            showsCaret: false

            onClicked: {
                root.picked(value);
                root.close();
            }
        }
    }
}
