pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Components
import Alongside.Journal
import Alongside.Lock
import Alongside.Models
import Alongside.Theme
import Alongside.Today
import Alongside.You

/*! The screens of an open profile, and which one leads where. */
FocusScope {
    id: root

    required property OpenedProfile opened
    required property DeviceSettingsModel device
    required property AboutModel about

    signal helpRequested(crisis: bool)
    signal lockRequested

    /// Where one is, as a link names it.
    readonly property string place: {
        const draft = root.opened.draft;
        if (!draft.open)
            return root.destination;
        if (draft.entryId === 0)
            return "journal/new";
        // One that lost all its words goes to the bin.
        return draft.ready && draft.keeping === JournalDraft.Nothing ? "journal" : "journal/" + draft.entryId;
    }
    property string destination: "today"
    /// Where a link leads once what is being written is saved.
    property string nextPlace
    property Item stepsFrom: null
    readonly property bool wide: root.width >= Theme.railFrom
    readonly property bool barShown: stack.depth === 1

    function go(place: string): void {
        // Leaving an entry takes a moment: it is saved first.
        root.nextPlace = root.opened.draft.open ? place : "";
        if (root.opened.draft.open)
            root.opened.draft.close();
        else if (place === "today" || place === "journal") {
            root.open(place);
        } else if (place === "journal/new") {
            root.open("journal");
            root.write();
        } else if (place === "journal/bin") {
            root.open("journal");
            stack.push(bin);
        } else if (place === "journal/calendar") {
            root.open("journal");
            stack.push(calendar);
        } else if (place.startsWith("journal/")) {
            root.open("journal");
            root.edit(Number(place.slice("journal/".length)));
        } else if (place === "you") {
            root.open("today");
            stack.push(you);
        }
    }

    function open(destination: string): void {
        if (root.destination === destination && stack.depth === 1) {
            (stack.currentItem as TodayScreen)?.scrollToTop();
            (stack.currentItem as JournalScreen)?.scrollToTop();
            return;
        }
        root.destination = destination;
        stack.replace(null, destination === "journal" ? journal : today);
    }

    /// \returns false if there is nowhere to go back to.
    function back(): bool {
        root.opened.settings.forgetProblem();
        if (stack.currentItem instanceof PhotoScreen)
            stack.pop();
        else if (root.opened.draft.open)
            root.opened.draft.close();
        else if (root.opened.settings.needsPassphrase)
            return true;
        else if (stack.depth > 1)
            stack.pop();
        else if (root.destination !== "today")
            root.open("today");
        else
            return false;
        return true;
    }

    function write(): void {
        root.opened.draft.begin();
        stack.push(editor);
    }

    function edit(id: double): void {
        root.opened.draft.edit(id);
        stack.push(editor);
    }

    function tell(sentence: string): void {
        toast.show(sentence, false);
    }

    /// A few screens that belong together begin with \a first.
    function beginSteps(first: Component): void {
        root.stepsFrom = stack.currentItem;
        stack.push(first);
    }

    /// Back to the screen they were begun from.
    function endSteps(): void {
        stack.pop(root.stepsFrom);
    }

    Component.onCompleted: root.opened.today.refresh()

    Connections {
        target: root.opened.draft

        function onClosed(): void {
            if (stack.currentItem instanceof PhotoScreen)
                stack.pop();
            stack.pop();
            if (root.nextPlace.length > 0)
                root.go(root.nextPlace);
        }

        function onKeepingChanged(): void {
            if (root.opened.draft.keeping === JournalDraft.Failed)
                root.nextPlace = "";
        }
    }

    Connections {
        target: root.opened.journal

        function onMovedToBin(id: double): void {
            toast.entry = id;
            toast.show(qsTr("Moved to Recently deleted."), true);
        }

        function onProblemChanged(): void {
            if (root.opened.journal.problem.length > 0)
                toast.show(root.opened.journal.problem, false);
        }
    }

    Connections {
        target: root.opened.bin

        function onRestored(): void {
            toast.show(qsTr("It is back in your journal."), false);
        }
    }

    Connections {
        target: root.opened.settings

        function onNeedsPassphraseChanged(): void {
            if (root.opened.settings.needsPassphrase)
                root.beginSteps(nextPassphrase);
        }

        function onPassphraseProven(): void {
            stack.push(nextPassphrase);
        }

        function onPassphraseChanged(): void {
            root.endSteps();
            toast.show(qsTr("From now on your new passphrase opens it."), false);
        }

        function onRecoveryCodeMade(): void {
            stack.push(recoveryCode);
        }
    }

    NavBar {
        id: rail

        visible: root.wide && root.barShown
        rail: true
        width: visible ? implicitWidth : 0
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        destinations: places.list
        current: root.destination

        onPicked: name => root.open(name)
    }

    T.StackView {
        id: stack

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        focus: true
        initialItem: today

        onCurrentItemChanged: {
            if (stack.currentItem)
                stack.currentItem.forceActiveFocus();
        }
    }

    NavBar {
        id: bar

        visible: !root.wide && root.barShown
        height: visible ? implicitHeight : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        destinations: places.list
        current: root.destination

        onPicked: name => root.open(name)
    }

    Toast {
        id: toast

        property double entry: 0

        objectName: "toast"
        anchors.horizontalCenter: stack.horizontalCenter
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.space12
        width: Math.min(implicitWidth, stack.width - Theme.space12 * 2)

        onUndone: root.opened.journal.restore(toast.entry)
    }

    QtObject {
        id: places

        readonly property list<Destination> list: [
            Destination {
                name: "today"
                label: qsTr("Today")
                iconName: "sun-horizon"
            },
            Destination {
                name: "journal"
                label: qsTr("Journal")
                iconName: "notebook"
            }
        ]
    }

    Component {
        id: today

        TodayScreen {
            today: root.opened.today
            mood: root.opened.mood
            onThisDay: root.opened.onThisDay
            settings: root.opened.settings
            olderCopy: root.opened.olderCopy

            onHelpRequested: root.helpRequested(false)
            onCrisisHelpRequested: root.helpRequested(true)
            onWriteRequested: root.write()
            onEntryRequested: id => root.edit(id)
            onYouRequested: stack.push(you)
            onLockRequested: root.lockRequested()
            onRecoveryCodeRequested: root.beginSteps(askForCode)
        }
    }

    Component {
        id: journal

        JournalScreen {
            journal: root.opened.journal
            search: root.opened.search

            onHelpRequested: root.helpRequested(false)
            onWriteRequested: root.write()
            onEntryRequested: id => root.edit(id)
            onBinRequested: stack.push(bin)
            onCalendarRequested: stack.push(calendar)
        }
    }

    Component {
        id: calendar

        CalendarScreen {
            calendar: root.opened.calendar

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onEntryRequested: id => root.edit(id)
        }
    }

    Component {
        id: editor

        EditorScreen {
            draft: root.opened.draft
            photos: root.opened.photos

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onPhotoRequested: id => {
                root.opened.photoViewer.show(id);
                stack.push(photo);
            }
        }
    }

    Component {
        id: photo

        PhotoScreen {
            viewer: root.opened.photoViewer

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: bin

        BinScreen {
            bin: root.opened.bin

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: you

        YouScreen {
            settings: root.opened.settings
            onThisDay: root.opened.onThisDay
            device: root.device

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onPassphraseRequested: root.beginSteps(askForPassphrase)
            onRecoveryCodeRequested: root.beginSteps(askForCode)
            onBinRequested: stack.push(bin)
            onLockRequested: root.lockRequested()
            onAboutRequested: stack.push(about)
        }
    }

    Component {
        id: about

        AboutScreen {
            about: root.about

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onLicenceRequested: stack.push(licence)
        }
    }

    Component {
        id: licence

        LicenceScreen {
            licences: root.about.licences

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: askForPassphrase

        AskPassphraseScreen {
            reason: qsTr("To choose a new passphrase, first type the one you have now.")
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onGiven: passphrase => root.opened.settings.provePassphrase(passphrase)
        }
    }

    Component {
        id: askForCode

        AskPassphraseScreen {
            reason: qsTr("A new recovery code takes the place of the old one. First type your passphrase.")
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onGiven: passphrase => root.opened.settings.makeRecoveryCode(passphrase)
        }
    }

    Component {
        id: nextPassphrase

        PassphraseScreen {
            choice: root.opened.settings.nextPassphrase
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem
            doneText: qsTr("Use this from now on")
            showsBack: !root.opened.settings.needsPassphrase

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onChosen: root.opened.settings.changePassphrase()
        }
    }

    Component {
        id: recoveryCode

        RecoveryCodeScreen {
            code: root.opened.settings.recoveryCode
            profileName: root.opened.settings.name

            onHelpRequested: root.helpRequested(false)
            onKept: stack.push(recoveryCheck)
        }
    }

    Component {
        id: recoveryCheck

        RecoveryCheckScreen {
            code: root.opened.settings.recoveryCode
            showsBack: true

            onBackRequested: root.back()
            onCodeRequested: root.back()
            onHelpRequested: root.helpRequested(false)
            onChecked: {
                root.opened.settings.noteRecoveryCodeChecked(true);
                root.endSteps();
                toast.show(qsTr("The code is right. Keep the paper safe."), false);
            }
            onPostponed: root.endSteps()
        }
    }
}
