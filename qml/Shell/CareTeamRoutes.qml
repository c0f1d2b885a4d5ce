pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.CareTeam
import Alongside.Models

/*! The place for help from others, the care team, one person of it, and whom to call. */
Routes {
    id: root

    readonly property CareTeamModels careTeam: root.opened.careTeam
    readonly property Component first: support
    /// Who is in a file is being looked at.
    readonly property bool receiving: root.stack?.currentItem instanceof CareTeamImportScreen

    /// The appointments are to be shown.
    signal visitsRequested

    /// A page for a visit is wanted.
    signal briefRequested

    /// \a place: what follows "support/".
    function go(place: string): void {
        if (place === "team")
            root.stack.push(team);
        else if (place === "new")
            root.add();
        else if (place === "calls")
            root.showCalls();
        else
            root.careTeam.opened.open(Number(place));
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        const inForm = root.stack.currentItem instanceof ContactFormScreen;
        root.leave();
        return inForm;
    }

    /// Keeps what is being written. \returns false if the form holds something that cannot be kept.
    function leave(): bool {
        root.careTeam.draft.close();
        return !root.careTeam.draft.open || root.careTeam.draft.problem.length === 0;
    }

    function add(): void {
        root.careTeam.draft.begin();
    }

    function showCalls(): void {
        root.stack.push(calls);
    }

    function receiveFile(file: url): void {
        if (!root.receiving)
            root.stack.push(importing);
        root.careTeam.found.read(file);
    }

    Connections {
        target: root.careTeam.opened

        function onOpened(): void {
            root.stack.push(contact);
        }

        function onMissing(): void {
            root.toast.show(qsTr("This person is no longer there."));
        }

        function onPhotoTaken(): void {
            root.toast.offer(qsTr("The photo is gone."), putPhotoBack);
        }
    }

    Connections {
        target: root.careTeam.draft

        function onOpened(): void {
            root.stack.push(form);
        }

        function onClosed(): void {
            if (root.stack.currentItem instanceof ContactFormScreen)
                root.stack.pop();
        }
    }

    Connections {
        target: root.careTeam.list

        function onMovedToBin(id: double): void {
            restore.contact = id;
            if (root.stack.currentItem instanceof ContactScreen)
                root.stack.pop();
            root.toast.offer(qsTr("Moved to Deleted people."), restore);
        }

        function onRestored(): void {
            root.toast.show(qsTr("Back among your people."));
        }
    }

    Connections {
        target: root.careTeam.found

        function onAdded(sentence: string): void {
            if (root.stack.currentItem instanceof CareTeamImportScreen)
                root.stack.pop();
            root.toast.offer(sentence, takeBack);
        }

        function onNotAdded(problem: string): void {
            root.toast.show(problem);
        }

        function onTakenBack(problem: string): void {
            root.toast.show(problem.length > 0 ? problem : qsTr("They are not in your care team any more."));
        }
    }

    Connections {
        target: root.careTeam.share

        function onSaved(sentence: string): void {
            root.toast.show(sentence);
        }
    }

    T.Action {
        id: takeBack

        onTriggered: root.careTeam.found.takeBack()
    }

    T.Action {
        id: restore

        property double contact: 0

        onTriggered: root.careTeam.list.restore(restore.contact)
    }

    T.Action {
        id: putPhotoBack

        onTriggered: root.careTeam.opened.putPhotoBack()
    }

    Component {
        id: support

        SupportScreen {
            careTeam: root.careTeam
            visits: root.opened.visits

            onHelpRequested: root.helpRequested(false)
            onCallsRequested: root.showCalls()
            onCareTeamRequested: root.stack.push(team)
            onContactRequested: id => root.careTeam.opened.open(id)
            onAddRequested: root.add()
            onVisitsRequested: root.visitsRequested()
            onBriefRequested: root.briefRequested()
            onAsksRequested: root.placeRequested("asks")
            onGroupsRequested: root.placeRequested("groups")
        }
    }

    Component {
        id: team

        CareTeamScreen {
            careTeam: root.careTeam

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onContactRequested: id => root.careTeam.opened.open(id)
            onAddRequested: root.add()
            onPickRequested: {
                root.stack.push(importing);
                root.careTeam.found.pick();
            }
            onBinRequested: root.stack.push(bin)
            onImportRequested: root.stack.push(importing)
            onShareRequested: {
                root.careTeam.share.beginWithAll();
                root.stack.push(sharing);
            }
        }
    }

    Component {
        id: contact

        ContactScreen {
            contact: root.careTeam.opened

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onEditRequested: id => root.careTeam.draft.edit(id)
            onDeleteRequested: id => root.careTeam.list.moveToBin(id)
            onShareRequested: (id, name) => {
                root.careTeam.share.begin(id, name);
                root.stack.push(sharing);
            }
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }

    Component {
        id: importing

        CareTeamImportScreen {
            people: root.careTeam.found

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: sharing

        CareTeamShareScreen {
            share: root.careTeam.share

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: form

        ContactFormScreen {
            draft: root.careTeam.draft

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: calls

        CallScreen {
            call: root.careTeam.call
            redList: root.opened.symptoms.redList

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onAddRequested: root.add()
            onNotesRequested: root.stack.push(notes)
            onLockCardRequested: root.stack.push(lockCard)
        }
    }

    Component {
        id: notes

        CallNotesScreen {
            notes: root.careTeam.notes

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: lockCard

        LockCardScreen {
            lockCard: root.careTeam.lockCard
            notes: root.careTeam.notes

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: bin

        ContactBinScreen {
            bin: root.careTeam.bin

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }
}
