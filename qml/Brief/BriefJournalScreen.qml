pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The journal line by line, for whoever wants some of it on the page. None is there unasked. */
ListPage {
    id: root

    required property BriefJournalModel journal

    objectName: "briefJournalScreen"
    title: qsTr("From my journal")
    showsBack: true
    model: root.journal
    sectionRole: "entry"
    spacing: Theme.space8

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: qsTr("Only lines you switch on come onto the page. The rest of your journal stays here.")
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.journal.problem
            }

            AppText {
                objectName: "nothingWritten"
                width: parent.width
                visible: root.journal.loaded && root.journal.count === 0
                text: qsTr("Nothing was written in these days.")
            }
        }
    }

    delegate: Card {
        id: card

        required property int index
        required property string line
        required property bool chosen

        width: root.columnWidth
        padding: Theme.space8

        SwitchRow {
            objectName: "journalLine" + card.index
            width: parent.width
            text: card.line
            checked: card.chosen

            onToggled: root.journal.setChosen(card.index, checked)
        }
    }
}
