pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Appointments, those to come and those that were, and the questions that are for none of them yet. */
ListPage {
    id: root

    required property VisitModels visits

    readonly property VisitListModel all: root.visits.list
    readonly property bool empty: root.all.loaded && root.all.count === 0

    signal visitRequested(id: double)
    signal addRequested
    /// The questions for no appointment yet.
    signal questionsRequested
    signal binRequested
    signal importRequested
    /// All that are to come are to go into a calendar.
    signal shareRequested

    objectName: "visitsScreen"
    title: qsTr("Visits")
    showsBack: true
    model: root.all
    sectionRole: "group"
    spacing: Theme.space8
    Component.onCompleted: root.visits.load()

    actions: Component {
        Row {
            IconButton {
                objectName: "shareVisits"
                visible: root.all.coming > 0
                iconName: "export"
                text: qsTr("Put them into a calendar")

                onClicked: root.shareRequested()
            }

            IconButton {
                objectName: "visitBin"
                iconName: "trash"
                text: qsTr("Deleted visits and questions")

                onClicked: root.binRequested()
            }
        }
    }

    header: Component {
        Column {
            spacing: Theme.space16

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.all.problem
            }

            EmptyState {
                objectName: "noVisits"
                width: parent.width
                visible: root.empty
                title: qsTr("What is next, and what to ask")
                text: qsTr("Keep an appointment here with all you want to think of, and the questions to take along.")
            }

            Card {
                width: parent.width
                padding: Theme.space8
                spacing: 0

                RowItem {
                    objectName: "looseQuestions"
                    width: parent.width
                    iconName: "question"
                    tone: Tone.Thread
                    text: qsTr("Questions for later")
                    subtitle: root.all.looseQuestions > 0 ? qsTr("%n questions are for no appointment yet", "", root.all.looseQuestions) : qsTr("For no appointment yet. Write them down as they come.")
                    divided: true

                    onClicked: root.questionsRequested()
                }

                RowItem {
                    objectName: "importVisits"
                    width: parent.width
                    iconName: "calendar-dots"
                    text: qsTr("Add from a calendar")
                    subtitle: qsTr("A file that another app saved")

                    onClicked: root.importRequested()
                }
            }

            Button {
                objectName: "addVisit"
                width: parent.width
                kind: root.empty ? Button.Filled : Button.Outline
                iconName: "plus"
                text: qsTr("Add an appointment")

                onClicked: root.addRequested()
            }
        }
    }

    delegate: VisitRow {
        required property int index

        objectName: "visit" + index
        width: root.columnWidth

        onOpened: id => root.visitRequested(id)
    }
}
