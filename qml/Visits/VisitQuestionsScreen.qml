pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The questions for one appointment, or those for none yet: to tick off, to answer, to put in order. */
ListPage {
    id: root

    required property VisitQuestionModel questions
    required property UnfinishedWords unfinished

    property bool changing: false
    readonly property bool loose: root.questions.visitId === 0

    signal notebookRequested(question: double)
    signal pickRequested

    objectName: "visitQuestionsScreen"
    title: root.loose ? qsTr("Questions for later") : qsTr("Questions to ask")
    showsBack: true
    model: root.questions
    Component.onCompleted: root.questions.forgetProblem()

    /// The row that lies at \a y of the list, or nearest to it.
    function rowAt(y: real): int {
        const middle = root.columnWidth / 2;
        const row = root.list.indexAt(middle, y);
        const next = row < 0 ? root.list.indexAt(middle, y + root.list.spacing) : row; // in between
        if (next >= 0)
            return next;
        return y < 0 ? 0 : root.questions.count - 1;
    }

    actions: root.questions.count > 0 ? change : null

    Component {
        id: change

        IconButton {
            objectName: "changeQuestions"
            iconName: root.changing ? "check" : "sliders-horizontal"
            text: root.changing ? qsTr("Done changing") : qsTr("Change the list: order, wording, where to")

            onClicked: root.changing = !root.changing
        }
    }

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                objectName: "questionsFor"
                width: parent.width
                visible: !root.loose
                soft: true
                //: %1 is an appointment, %2 when it is.
                text: qsTr("%1, %2").arg(root.questions.title).arg(root.questions.when)
            }

            AppText {
                objectName: "noQuestions"
                width: parent.width
                visible: root.questions.loaded && root.questions.count === 0
                soft: true
                text: root.loose ? qsTr("Nothing is here. What comes to mind can wait here for the next appointment.") : qsTr("Nothing is on the list yet. Pick some by situation, or write your own.")
            }

            ProblemNote {
                objectName: "questionsProblem"
                width: parent.width
                text: root.questions.problem
            }

            Button {
                objectName: "notebook"
                width: parent.width
                visible: root.questions.count > 0 && !root.changing
                kind: Button.Soft
                iconName: "notebook"
                text: qsTr("One at a time, in large letters")

                onClicked: root.notebookRequested(0)
            }
        }
    }

    delegate: QuestionCard {
        id: card

        objectName: "question" + card.index
        width: root.columnWidth
        changing: root.changing

        onAskedToggled: asked => root.questions.setAsked(card.index, asked)
        onAnswerRequested: root.notebookRequested(card.questionId)
        onMoved: rows => root.questions.move(card.index, rows)
        onDropped: y => root.questions.move(card.index, root.rowAt(y) - card.index)
        onRewordRequested: reword.begin(card.questionId, card.body)
        onTakeRequested: places.begin(card.index)
        onRemoveRequested: root.questions.remove(card.index)
    }

    AddQuestionSheet {
        id: add

        questions: root.questions
        unfinished: root.unfinished

        onPickRequested: root.pickRequested()
    }

    RewordQuestionSheet {
        id: reword

        questions: root.questions
        unfinished: root.unfinished
    }

    QuestionPlaceSheet {
        id: places

        questions: root.questions
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "addQuestion"
                width: parent.width
                kind: Button.Soft
                iconName: "plus"
                text: qsTr("Add a question")

                onClicked: add.begin()
            }
        }
    }
}
