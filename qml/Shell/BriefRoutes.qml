pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Brief

/*! The page for a visit, and where its lines come from. */
Routes {
    id: root

    readonly property Component first: page

    signal checkInRequested(id: double)
    signal treatmentsRequested
    signal scanRequested(id: double)
    signal contactRequested(id: double)
    signal entryRequested(id: double)

    // What was looked at may have been changed there.
    Connections {
        target: root.stack

        function onCurrentItemChanged(): void {
            if (root.stack.currentItem instanceof BriefScreen) {
                root.opened.brief.journal.close();
                root.opened.brief.open();
            }
            if (root.stack.currentItem instanceof BriefEntriesScreen)
                root.opened.brief.entries.reread();
        }
    }

    Connections {
        target: root.opened.brief

        function onEntriesWanted(): void {
            root.stack.push(entries);
        }

        function onTreatmentsWanted(): void {
            root.treatmentsRequested();
        }

        function onScanWanted(id: double): void {
            root.scanRequested(id);
        }

        function onContactWanted(id: double): void {
            root.contactRequested(id);
        }

        function onEntryWanted(id: double): void {
            root.entryRequested(id);
        }

        function onWritten(): void {
            root.toast.show(qsTr("The page is where you wanted it."));
        }
    }

    Component {
        id: page

        BriefScreen {
            brief: root.opened.brief

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onJournalRequested: {
                root.opened.brief.openJournal();
                root.stack.push(journal);
            }
        }
    }

    Component {
        id: entries

        BriefEntriesScreen {
            entries: root.opened.brief.entries

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCheckInRequested: id => root.checkInRequested(id)
        }
    }

    Component {
        id: journal

        BriefJournalScreen {
            journal: root.opened.brief.journal

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }
}
