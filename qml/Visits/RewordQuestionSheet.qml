import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Other words for a question; its answer stays with it. */
Sheet {
    id: root

    required property VisitQuestionModel questions
    required property UnfinishedWords unfinished

    function begin(question: double, body: string): void {
        root.questions.forgetProblem();
        root.unfinished.begin(question, body);
        root.open();
    }

    objectName: "rewordQuestionSheet"
    title: qsTr("Change the question")

    onOpened: field.forceActiveFocus()

    Connections {
        target: root.questions
        enabled: root.visible // also while it still comes up

        function onReworded(): void {
            root.unfinished.clear();
            root.close();
        }
    }

    LabeledField {
        width: parent.width
        problem: root.questions.problem

        TextField {
            id: field

            objectName: "changedQuestion"
            width: parent.width
            maximumLength: root.questions.longest
            Accessible.name: qsTr("The question")
            text: root.unfinished.text

            onTextEdited: root.unfinished.text = text
            onAccepted: root.questions.reword(root.unfinished.line, field.text)
        }
    }

    Button {
        objectName: "keepWording"
        width: parent.width
        enabled: field.text.trim().length > 0
        text: qsTr("Done")

        onClicked: root.questions.reword(root.unfinished.line, field.text)
    }
}
