pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! How a person sums up a result. No word here is better than another, none has a colour. */
Sheet {
    id: root

    required property ScanSeasonModel season

    objectName: "outcomeSheet"
    title: qsTr("How did it go?")

    AppText {
        width: parent.width
        soft: true
        text: qsTr("One word is enough, and it stays with you.")
    }

    Repeater {
        model: [qsTr("Stable"), qsTr("Better"), qsTr("Grown"), qsTr("Mixed"), qsTr("I don’t want to say")]

        RowItem {
            required property int index
            required property string modelData

            objectName: "outcome" + (index + 1)
            width: parent ? parent.width : 0
            text: modelData
            showsCaret: false

            onClicked: {
                root.season.hear(index + 1);
                root.close();
            }
        }
    }

    Button {
        objectName: "unhear"
        width: Math.min(implicitWidth, parent.width)
        visible: root.season.outcomeStep > 0
        kind: Button.Quiet
        text: qsTr("I have not heard it yet")

        onClicked: {
            root.season.unhear();
            root.close();
        }
    }
}
