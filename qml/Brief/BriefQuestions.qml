pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What a person wants to ask, kept as it is typed. */
Column {
    id: root

    required property BriefQuestionModel questions

    spacing: Theme.space12

    SectionHeader {
        width: parent.width
        text: qsTr("What I want to ask")
    }

    ProblemNote {
        objectName: "questionProblem"
        width: parent.width
        text: root.questions.problem
    }

    Repeater {
        model: root.questions

        Item {
            id: question

            required property int index
            required property string typed

            readonly property string number: (question.index + 1).toLocaleString(Qt.locale(), "f", 0)

            width: root.width
            implicitHeight: Math.max(words.height, away.height)

            WordsField {
                id: words

                objectName: "question" + question.index
                anchors.left: parent.left
                anchors.right: away.left
                label: qsTr("Question %1").arg(question.number)
                words: question.typed

                onEdited: words => root.questions.setText(question.index, words)
            }

            IconButton {
                id: away

                objectName: "removeQuestion" + question.index
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "x"
                text: qsTr("Take question %1 away").arg(question.number)

                onClicked: root.questions.remove(question.index)
            }
        }
    }

    AppText {
        width: parent.width
        soft: true
        text: root.questions.takesMore ? qsTr("3 are often enough for one visit. There is room for 10.") : qsTr("That is as many as a page takes.")
    }

    Button {
        objectName: "addQuestion"
        width: parent.width
        enabled: root.questions.takesMore
        kind: Button.Outline
        iconName: "plus"
        text: qsTr("Add a question")

        onClicked: root.questions.add()
    }
}
