import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Another name for a symptom of one's own; its answers stay with it. */
Sheet {
    id: root

    required property MeasureModel measures
    property double measureId: 0

    function ask(id: double, name: string): void {
        root.measureId = id;
        field.text = name;
        root.measures.forgetProblem();
        root.open();
    }

    objectName: "renameSheet"
    title: qsTr("Another name")

    onOpened: field.forceActiveFocus()

    Connections {
        target: root.measures

        function onRenamed(): void {
            root.close();
        }
    }

    LabeledField {
        width: parent.width
        problem: root.measures.problem

        TextField {
            id: field

            objectName: "newName"
            width: parent.width
            placeholderText: qsTr("Its name")

            onAccepted: root.measures.rename(root.measureId, field.text)
        }
    }

    Button {
        objectName: "saveName"
        width: parent.width
        text: qsTr("Use this name")

        onClicked: root.measures.rename(root.measureId, field.text)
    }
}
