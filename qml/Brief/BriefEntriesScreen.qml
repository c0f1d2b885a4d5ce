pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The answers that a number on the page counts, oldest first. */
ListPage {
    id: root

    required property BriefEntryModel entries

    signal checkInRequested(id: double)

    objectName: "briefEntriesScreen"
    title: qsTr("Where this comes from")
    showsBack: true
    model: root.entries
    spacing: Theme.space4

    header: Component {
        Column {
            spacing: Theme.space12

            WholeWords {
                width: parent.width
                variant: AppText.Body
                words: root.entries.text
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.entries.problem
            }

            WholeWords {
                objectName: "entryCount"
                width: parent.width
                visible: root.entries.loaded
                words: root.entries.countText
            }
        }
    }

    delegate: RowItem {
        id: entry

        required property int index
        required property double checkIn
        required property string when
        required property string answer

        objectName: "entry" + entry.index
        width: root.columnWidth
        text: entry.answer
        subtitle: entry.when

        onClicked: root.checkInRequested(entry.checkIn)
    }
}
