pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The journal, newest first and grouped by month; with something in the search field, what was found
    instead.
*/
ListPage {
    id: root

    required property JournalModel journal
    required property JournalSearchModel search

    readonly property bool empty: root.journal.loaded && root.journal.count === 0 && !root.search.active

    signal writeRequested
    signal entryRequested(id: double)
    signal binRequested
    signal calendarRequested

    objectName: "journalScreen"
    title: qsTr("Journal")

    // One after the other: neither kind of row can show the other's entries.
    function showRows(): void {
        const searching = root.search.active;
        root.model = null;
        root.delegate = searching ? found : entry;
        root.sectionRole = searching ? "" : "month";
        root.model = searching ? root.search : root.journal;
    }

    Component.onCompleted: root.showRows()

    Connections {
        target: root.search

        function onActiveChanged(): void {
            root.showRows();
        }
    }

    actions: Component {
        Row {
            IconButton {
                objectName: "calendar"
                visible: !root.empty
                iconName: "calendar-dots"
                text: qsTr("Calendar")

                onClicked: root.calendarRequested()
            }

            IconButton {
                objectName: "bin"
                iconName: "trash"
                text: qsTr("Recently deleted")

                onClicked: root.binRequested()
            }
        }
    }

    FilterSheet {
        id: sheet

        filter: root.search.filter
    }

    header: Component {
        Column {
            spacing: Theme.space12

            Button {
                objectName: "write"
                width: parent.width
                visible: !root.empty && !root.search.active
                iconName: "note-pencil"
                text: qsTr("Write something")

                onClicked: root.writeRequested()
            }

            SearchField {
                objectName: "search"
                width: parent.width
                visible: !root.empty
                placeholderText: qsTr("Search your journal")
                text: root.search.typed

                onTextEdited: root.search.typed = text
                onTextChanged: root.search.typed = text
            }

            NarrowBar {
                width: parent.width
                visible: !root.empty
                search: root.search

                onFilterRequested: sheet.open()
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.journal.problem
            }

            EmptyState {
                objectName: "empty"
                width: parent.width
                visible: root.empty
                title: qsTr("A private place to put things down")
                text: qsTr("Write one word or many. It is locked on this device, and only you can open it.")

                Button {
                    objectName: "writeFirst"
                    width: parent.width
                    iconName: "note-pencil"
                    text: qsTr("Write something")

                    onClicked: root.writeRequested()
                }
            }

            AppText {
                objectName: "nothingFound"
                width: parent.width
                visible: root.search.active && root.search.nothingFound
                soft: true
                text: root.search.hasWords ? qsTr("Nothing with these words. Try fewer, or only the start of one.") : qsTr("No entry fits all of this.")
            }

            AppText {
                objectName: "foundCount"
                width: parent.width
                visible: root.search.active && root.search.count > 0
                variant: AppText.Small
                soft: true
                text: {
                    if (!root.search.hasMore)
                        return qsTr("%n entries found", "", root.search.count);
                    return root.search.bestFirst ? qsTr("The %n entries that fit best", "", root.search.count) : qsTr("More than %n entries found", "", root.search.count);
                }
            }
        }
    }

    // Where the entries would come that are not there.
    footer: Component {
        UnreadNote {
            text: root.search.active ? root.search.problem : root.journal.unread

            onAgainRequested: {
                if (root.search.active)
                    root.search.tryAgain();
                else
                    root.journal.tryAgain();
            }
        }
    }

    Component {
        id: entry

        EntryCard {
            required property int index

            objectName: "entry" + index
            width: root.columnWidth

            onOpened: id => root.entryRequested(id)
        }
    }

    Component {
        id: found

        FoundCard {
            required property int index

            objectName: "found" + index
            width: root.columnWidth

            onOpened: id => root.entryRequested(id)
        }
    }
}
