pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! The main places of an open profile, and the way between its features. */
FocusScope {
    id: root

    required property OpenedProfile opened
    required property DeviceSettingsModel device
    required property AboutModel about
    required property CopingModel coping

    signal helpRequested(crisis: bool)
    signal lockRequested
    /// What cannot be kept is lost, so that it can be locked.
    signal lockWithoutWordsRequested
    /// One goes on with what cannot be kept.
    signal stayed
    /// An exercise that needs no profile; \a key as the content names it.
    signal steadyRequested(key: string)

    /// Where one is, as a link names it.
    readonly property string place: root.opened.draft.open ? journal.place : today.place || learn.place || root.destination
    readonly property bool writing: root.opened.draft.open || root.opened.checkIn.open
    property string destination: "today"
    /// Where a link leads once what is being written is saved.
    property string nextPlace
    readonly property bool wide: root.width >= Theme.railFrom
    readonly property bool barShown: stack.depth === 1

    function go(place: string): void {
        // Leaving an entry or a check-in takes a moment: it is saved first. There is no way around a passphrase
        // that has to be chosen.
        root.nextPlace = root.writing || root.opened.settings.needsPassphrase ? place : "";
        if (root.opened.draft.open) {
            root.opened.draft.close();
        } else if (root.opened.checkIn.open) {
            root.opened.checkIn.close();
        } else if (root.opened.settings.needsPassphrase || you.held) {
            return;
        } else if (!scans.leave() || !today.leave() || !support.leave()) {
            return;
        } else if (["today", "journal", "scans", "support", "learn"].includes(place.split("/")[0])) {
            root.open(place.split("/")[0]);
            root.goWithin(place);
        } else if (place.startsWith("group?")) {
            if (!support.receiving)
                root.open("support");
            support.receive(place);
        } else if (place.startsWith("open/update?")) {
            if (!you.receiving)
                root.open("learn");
            you.receiveUpdate(place.slice("open/update?".length));
        } else if (place.startsWith("open/")) {
            if (!support.receiving)
                root.open("support");
            support.receiveFile(place.slice("open/".length));
        } else if (place === "visits" || place.startsWith("visits/")) {
            root.open("support");
            support.goToVisit(place.slice("visits/".length));
        } else if (place === "brief") {
            root.open("support");
            stack.push(support.briefFirst);
        } else if (place === "you") {
            root.open("today");
            stack.push(you.first);
        } else if (today.has(place)) {
            root.open("today");
            today.go(place);
        }
    }

    /// To a screen of a destination that is open already.
    function goWithin(place: string): void {
        if (place.startsWith("journal/"))
            journal.go(place.slice("journal/".length));
        else if (place.startsWith("scans/"))
            scans.go(place.slice("scans/".length));
        else if (place.startsWith("support/"))
            support.go(place.slice("support/".length));
        else if (place.startsWith("learn/"))
            learn.go(place.slice("learn/".length));
    }

    function open(destination: string): void {
        if (root.destination === destination && stack.depth === 1) {
            (stack.currentItem as AppPage)?.scrollToTop();
            (stack.currentItem as ListPage)?.scrollToTop();
            return;
        }
        root.destination = destination;
        stack.replace(null, root.firstOf(destination));
    }

    function firstOf(destination: string): Component {
        return destination === "journal" ? journal.first : destination === "scans" ? scans.first : destination === "support" ? support.first : destination === "learn" ? learn.first : today.first;
    }

    function goOn(): void {
        if (root.nextPlace.length > 0)
            root.go(root.nextPlace);
    }

    /// \returns false if there is nowhere to go back to.
    function back(): bool {
        root.opened.settings.forgetProblem();
        if (journal.back() || today.back() || scans.back() || support.back() || learn.back() || you.back() || root.opened.settings.needsPassphrase)
            return true;
        if (stack.depth > 1)
            stack.pop();
        else if (root.destination !== "today")
            root.open("today");
        else
            return false;
        return true;
    }

    /// It could not be locked, or closed: something could not be kept.
    function refuseLock(problem: string, closing: bool): void {
        unkept.problem = problem;
        unkept.closing = closing;
        unkept.open();
    }

    /// It could not be locked, or closed, yet: nobody has seen the code that the old one gives way to.
    function sayLockPutOff(): void {
        toast.show(qsTr("Alongside stays open until your new recovery code is here for you to copy."));
    }

    Component.onCompleted: root.opened.today.refresh()

    TodayFlow {
        id: today

        opened: root.opened
        stack: stack
        toast: toast
        coping: root.coping

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.back()
        onCheckInClosed: root.goOn()
        onCheckInKept: root.nextPlace = ""
        onWriteRequested: journal.write()
        onEntryRequested: id => journal.edit(id)
        onScansRequested: root.open("scans")
        onPlanRequested: id => scans.openPlan(id)
        onVisitsRequested: stack.push(support.visitsFirst)
        onVisitRequested: id => support.showVisit(id)
        onBriefRequested: stack.push(support.briefFirst)
        onYouRequested: stack.push(you.first)
        onLockRequested: root.lockRequested()
        onRecoveryCodeRequested: you.makeRecoveryCode()
        onSteadyRequested: key => root.steadyRequested(key)
    }

    JournalRoutes {
        id: journal

        opened: root.opened
        stack: stack
        toast: toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.back()
        onClosed: root.goOn()
        onKept: root.nextPlace = ""
    }

    ScanRoutes {
        id: scans

        opened: root.opened
        stack: stack
        toast: toast

        onToolRequested: key => today.openTool(key)
        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.back()
    }

    LearnRoutes {
        id: learn

        opened: root.opened
        stack: stack
        toast: toast
        device: root.device

        onPromptsRequested: group => journal.writeAbout(group)
        onToolRequested: key => today.openTool(key)
        onVisitQuestionsRequested: title => support.pickQuestions(title)
        onUpdatesRequested: you.showUpdates()
        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.back()
    }

    SupportFlow {
        id: support

        opened: root.opened
        stack: stack
        toast: toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.back()
        onCheckInRequested: id => today.editCheckIn(id)
        onTreatmentsRequested: stack.push(today.treatmentsFirst)
        onScanRequested: id => scans.show(id)
        onEntryRequested: id => journal.edit(id)
    }

    YouRoutes {
        id: you

        opened: root.opened
        stack: stack
        toast: toast
        device: root.device
        about: root.about

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.back()
        onLockRequested: root.lockRequested()
        onBinRequested: journal.showBin()
        onQuestionnairesRequested: stack.push(today.questionnairesFirst)
        onSymptomsRequested: stack.push(today.symptomsFirst)
        onTreatmentsRequested: stack.push(today.treatmentsFirst)
        onRedListRequested: today.showRedList()
        onPassphraseChosen: root.goOn()
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

    PageStack {
        id: stack

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        initialItem: today.first
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

    UnkeptSheet {
        id: unkept

        onRetryRequested: root.lockRequested()
        onCopyRequested: root.opened.copyUnsettled()
        onGoRequested: root.lockWithoutWordsRequested()
        onClosed: root.stayed()
    }

    Toast {
        id: toast

        // What the page can do stays in reach.
        readonly property real pageFoot: (stack.currentItem as AppPage)?.footHeight ?? (stack.currentItem as ListPage)?.footHeight ?? 0

        objectName: "toast"
        anchors.horizontalCenter: stack.horizontalCenter
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.space12 + toast.pageFoot
        width: Math.min(implicitWidth, stack.width - Theme.space12 * 2)
    }

    MainPlaces {
        id: places
    }
}
