import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! A question in one's own words, or the way to the lists. What is typed waits until it is added. */
Sheet {
    id: root

    required property VisitQuestionModel questions
    required property UnfinishedWords unfinished

    signal pickRequested

    function begin(): void {
        root.questions.forgetProblem();
        root.unfinished.begin(0, "");
        root.open();
    }

    objectName: "addQuestionSheet"
    title: qsTr("Add a question")

    Connections {
        target: root.questions
        enabled: root.visible // also while it still comes up

        function onAdded(): void {
            root.unfinished.clear();
            root.close();
        }
    }

    RowItem {
        objectName: "pickQuestions"
        width: parent.width
        iconName: "list-bullets"
        text: qsTr("Pick by situation")
        subtitle: qsTr("Questions that many people ask")

        onClicked: {
            root.close();
            root.pickRequested();
        }
    }

    LabeledField {
        width: parent.width
        label: qsTr("Or in your own words")
        problem: root.questions.problem

        TextField {
            id: field

            objectName: "newQuestion"
            width: parent.width
            maximumLength: root.questions.longest
            Accessible.name: qsTr("A question in your own words")
            text: root.unfinished.text

            onTextEdited: root.unfinished.text = text
            onAccepted: root.questions.add(field.text)
        }
    }

    Button {
        objectName: "keepQuestion"
        width: parent.width
        enabled: field.text.trim().length > 0
        text: qsTr("Add it")

        onClicked: root.questions.add(field.text)
    }
}
