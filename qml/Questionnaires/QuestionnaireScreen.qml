pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One questionnaire: what it is, a way to begin, and what was answered earlier. */
ListPage {
    id: root

    required property QuestionnaireResultsModel results
    /// It was begun today, and is carried on with.
    property bool waits: false

    signal beginRequested
    signal resultRequested

    objectName: "questionnaireScreen"
    title: root.results.name
    showsBack: true
    model: root.results
    spacing: Theme.space8

    header: Component {
        Column {
            spacing: Theme.space16

            AppText {
                width: parent.width
                text: root.results.about
            }

            WordsNote {
                width: parent.width
                file: "questionnaires/phq-4.en"
            }

            AppText {
                width: parent.width
                soft: true
                text: root.results.addsUp ? qsTr("You can leave out any question. A sum needs an answer to each of them.") : qsTr("You can leave out any line.")
            }

            Button {
                objectName: "begin"
                width: parent.width
                text: root.waits ? qsTr("Carry on where you left off") : qsTr("Begin")

                onClicked: root.beginRequested()
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.results.problem
            }

            SectionHeader {
                width: parent.width
                visible: root.results.count > 0
                text: qsTr("Earlier answers")
            }

            AppText {
                objectName: "noResults"
                width: parent.width
                visible: root.results.count === 0
                soft: true
                text: qsTr("Once you have answered, your answers stand here.")
            }

            QuestionnaireCells {
                id: heads

                x: Theme.space16
                visible: root.results.count > 0 && !heads.stacked
                width: parent.width - Theme.space16 * 2
                day: qsTr("When")
                sum: root.results.addsUp ? qsTr("Sum") : qsTr("Kept")
                band: root.results.addsUp ? qsTr("Called") : ""
                variant: AppText.Small
                soft: true
            }
        }
    }

    // Below what is the person's own: whose words these are.
    footer: Component {
        Column {
            topPadding: Theme.space24
            spacing: Theme.space16

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: root.results.citation
            }

            AppText {
                objectName: "licence"
                width: parent.width
                variant: AppText.Small
                soft: true
                text: root.results.licence
            }
        }
    }

    delegate: QuestionnaireRow {
        id: row

        width: root.columnWidth

        onClicked: {
            root.results.open(row.index);
            root.resultRequested();
        }
    }
}
