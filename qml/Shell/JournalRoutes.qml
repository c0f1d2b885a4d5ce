pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Journal
import Alongside.Models

/*! The journal: its list, calendar, bin, and the entry that is being written. */
Routes {
    id: root

    readonly property Component first: journal
    /// Where one is, as a link names it, while an entry is open.
    readonly property string place: {
        const draft = root.opened.draft;
        if (draft.entryId === 0)
            return "journal/new";
        // One that lost all its words goes to the bin.
        return draft.ready && draft.keeping === JournalDraft.Nothing ? "journal" : "journal/" + draft.entryId;
    }

    /// The entry that was open is saved and its screen is gone.
    signal closed
    /// What was written could not be saved; its screen stays.
    signal kept

    /// \a place: what follows "journal/".
    function go(place: string): void {
        if (place === "new")
            root.write();
        else if (place === "bin")
            root.stack.push(bin);
        else if (place === "calendar")
            root.stack.push(calendar);
        else
            root.edit(Number(place));
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        if (root.stack.currentItem instanceof PhotoScreen)
            root.stack.pop();
        else if (root.opened.draft.open)
            root.opened.draft.close();
        else
            return false;
        return true;
    }

    function write(): void {
        root.opened.draft.begin();
        root.stack.push(editor);
    }

    /// An entry that begins with the prompts of a group; \a group as the content names it.
    function writeAbout(group: string): void {
        root.opened.draft.begin();
        root.stack.push(editor, {
            "promptGroup": group
        });
    }

    function edit(id: double): void {
        root.opened.draft.edit(id);
        root.stack.push(editor);
    }

    function showBin(): void {
        root.stack.push(bin);
    }

    Connections {
        target: root.opened.draft

        function onClosed(): void {
            if (root.stack.currentItem instanceof PhotoScreen)
                root.stack.pop();
            root.stack.pop();
            root.closed();
        }

        function onKeepingChanged(): void {
            if (root.opened.draft.keeping === JournalDraft.Failed)
                root.kept();
        }
    }

    Connections {
        target: root.opened.journal

        function onMovedToBin(id: double): void {
            restore.entry = id;
            root.toast.offer(qsTr("Moved to Recently deleted."), restore);
        }

        function onProblemChanged(): void {
            if (root.opened.journal.problem.length > 0)
                root.toast.show(root.opened.journal.problem);
        }
    }

    Connections {
        target: root.opened.bin

        function onRestored(): void {
            root.toast.show(qsTr("It is back in your journal."));
        }
    }

    T.Action {
        id: restore

        property double entry: 0

        onTriggered: root.opened.journal.restore(restore.entry)
    }

    Component {
        id: journal

        JournalScreen {
            journal: root.opened.journal
            search: root.opened.search

            onHelpRequested: root.helpRequested(false)
            onWriteRequested: root.write()
            onEntryRequested: id => root.edit(id)
            onBinRequested: root.stack.push(bin)
            onCalendarRequested: root.stack.push(calendar)
        }
    }

    Component {
        id: calendar

        CalendarScreen {
            calendar: root.opened.calendar

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onEntryRequested: id => root.edit(id)
            onWriteRequested: {
                root.opened.calendar.write();
                root.stack.push(editor);
            }
        }
    }

    Component {
        id: editor

        EditorScreen {
            draft: root.opened.draft
            photos: root.opened.photos

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onPhotoRequested: id => {
                root.opened.photoViewer.show(id);
                root.stack.push(photo);
            }
        }
    }

    Component {
        id: photo

        PhotoScreen {
            viewer: root.opened.photoViewer

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: bin

        BinScreen {
            bin: root.opened.bin

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }
}
