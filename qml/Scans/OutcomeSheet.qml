pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! How a person sums up a result. No word here is better than another, none has a colour. */
Sheet {
    id: root

    required property ScanSeasonModel season
    /// It was heard on the day it was due, not today.
    property bool onDueDay: false

    objectName: "outcomeSheet"
    title: qsTr("How did it go?")

    onAboutToShow: root.onDueDay = false

    AppText {
        width: parent.width
        soft: true
        text: qsTr("One word is enough, and it stays with you.")
    }

    ChipChoice {
        objectName: "heardOn"
        width: parent.width
        visible: root.season.dueDay.length > 0
        optionName: "heardOn"
        name: qsTr("When you heard it")
        //: %1 is a day, as "Friday 27 March".
        options: [qsTr("I heard it today"), qsTr("I heard it on %1").arg(root.season.dueDay)]
        current: root.onDueDay ? 1 : 0

        onPicked: index => root.onDueDay = index === 1
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
                root.season.hear(index + 1, root.onDueDay);
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
