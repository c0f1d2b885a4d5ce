import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Someone for the circle who is no contact: a name is enough. */
Sheet {
    id: root

    required property UnfinishedWords unfinished
    property int longest

    signal picked(name: string)

    function keep(): void {
        const name = root.unfinished.text;
        root.unfinished.clear();
        root.picked(name);
        root.close();
    }

    objectName: "circleNameSheet"
    title: qsTr("Add someone by name")

    onAboutToShow: root.unfinished.begin(0, "")
    onOpened: field.forceActiveFocus()

    LabeledField {
        width: parent.width
        label: qsTr("Name")
        hint: qsTr("A group is fine as well, “The choir”. It stays in this list and is no contact.")
        problem: root.unfinished.problem

        TextField {
            id: field

            objectName: "circleName"
            width: parent.width
            maximumLength: root.longest
            Accessible.name: qsTr("Name")
            text: root.unfinished.text

            onTextEdited: root.unfinished.text = text
            onAccepted: root.keep()
        }
    }

    Button {
        objectName: "keepName"
        width: parent.width
        enabled: root.unfinished.text.trim().length > 0
        text: qsTr("Add")

        onClicked: root.keep()
    }
}
