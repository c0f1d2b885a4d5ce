pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Models
import Alongside.Scans

/*! Scans: where one is around them, one scan, and all that is kept for its days. */
Routes {
    id: root

    readonly property ScanModels scans: root.opened.scans
    readonly property Component first: scansHome
    /// The scan a link leads to, until the store has answered.
    property double wanted: 0

    /// One of the coping tools is to be opened, by its key; empty for all of them.
    signal toolRequested(key: string)

    /// \a place: what follows "scans/".
    function go(place: string): void {
        if (place === "new")
            root.add();
        else
            root.show(Number(place));
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        const inForm = root.stack.currentItem instanceof ScanFormScreen;
        root.leave();
        return inForm;
    }

    /// Keeps what is being written. \returns false if the form holds something that cannot be kept.
    function leave(): bool {
        root.scans.plan.commit();
        root.scans.letter.commit();
        const written = root.stack.currentItem as ScanLetterScreen;
        if (written?.emptied) {
            writeAgain.words = written.fullest;
            root.toast.offer(qsTr("The letter is empty and not kept."), writeAgain);
        }
        root.scans.draft.close();
        return !root.scans.draft.open || root.scans.draft.problem.length === 0;
    }

    function show(id: double): void {
        root.scans.opened.open(id);
        root.scans.openedSeries.open(id);
        root.wanted = 0;
        if (root.scans.opened.scanId > 0)
            root.stack.push(scan);
        else if (root.scans.list.loaded)
            root.toast.show(qsTr("This scan is no longer there."));
        else
            root.wanted = id;
    }

    function add(): void {
        root.scans.draft.begin();
        root.stack.push(form);
    }

    function edit(id: double): void {
        root.scans.draft.edit(id);
        if (root.scans.draft.open)
            root.stack.push(form);
    }

    function openPlan(id: double): void {
        root.scans.plan.open(id);
        root.stack.push(plan);
    }

    function openChecklist(id: double): void {
        root.scans.checklist.open(id);
        root.stack.push(checklist);
    }

    function openLetter(id: double): void {
        root.scans.letter.open(id);
        writeAgain.scan = id;
        root.stack.push(letter);
    }

    function openLookBack(id: double): void {
        root.scans.lookBack.open(id);
        root.stack.push(lookBack);
    }

    function follow(next: int, id: double): void {
        switch (next) {
        case ScanSeasonModel.Checklist:
            root.openChecklist(id);
            break;
        case ScanSeasonModel.MakePlan:
        case ScanSeasonModel.OpenPlan:
            root.openPlan(id);
            break;
        case ScanSeasonModel.EnterResultDay:
            root.edit(id);
            break;
        case ScanSeasonModel.LookBack:
            root.openLookBack(id);
            break;
        }
    }

    Connections {
        target: root.scans.draft

        function onClosed(): void {
            if (root.stack.currentItem instanceof ScanFormScreen)
                root.stack.pop();
        }
    }

    Connections {
        target: root.scans.list

        function onChanged(): void {
            if (root.wanted > 0)
                root.show(root.wanted);
        }

        function onMovedToBin(id: double): void {
            restore.scan = id;
            if (root.stack.currentItem instanceof ScanScreen)
                root.stack.pop();
            root.toast.offer(qsTr("Moved to Deleted scans."), restore);
        }

        function onRestored(): void {
            root.toast.show(qsTr("It is back with your scans."));
        }
    }

    Connections {
        target: root.scans.worry

        function onTakenBack(): void {
            root.toast.offer(qsTr("Your answer is taken back."), giveBack);
        }
    }

    Connections {
        target: root.scans.checklist

        function onRemoved(): void {
            root.toast.offer(qsTr("The line is gone."), putBack);
        }
    }

    T.Action {
        id: restore

        property double scan: 0

        onTriggered: root.scans.list.restore(restore.scan)
    }

    T.Action {
        id: giveBack

        onTriggered: root.scans.worry.giveBack()
    }

    T.Action {
        id: writeAgain

        property double scan: 0
        property string words

        onTriggered: {
            root.scans.letter.open(writeAgain.scan);
            root.scans.letter.body = writeAgain.words;
            root.scans.letter.commit();
        }
    }

    T.Action {
        id: putBack

        onTriggered: root.scans.checklist.putBack()
    }

    Component {
        id: scansHome

        ScansScreen {
            scans: root.scans
            player: root.opened.player
            Component.onCompleted: root.scans.load()

            onHelpRequested: root.helpRequested(false)
            onScanRequested: id => root.show(id)
            onAddRequested: root.add()
            onNextRequested: (next, id) => root.follow(next, id)
            onLetterRequested: id => root.openLetter(id)
            onListRequested: root.stack.push(worryList)
            onBinRequested: root.stack.push(bin)
            onToolRequested: key => root.toolRequested(key)
        }
    }

    Component {
        id: scan

        ScanScreen {
            scan: root.scans.opened
            series: root.scans.openedSeries
            player: root.opened.player

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onEditRequested: id => root.edit(id)
            onNextRequested: (next, id) => root.follow(next, id)
            onLetterRequested: id => root.openLetter(id)
            onChecklistRequested: id => root.openChecklist(id)
            onPlanRequested: id => root.openPlan(id)
            onLookBackRequested: id => root.openLookBack(id)
            onListRequested: root.stack.push(openedWorryList)
            onDeleteRequested: id => root.scans.list.moveToBin(id)
        }
    }

    Component {
        id: form

        ScanFormScreen {
            draft: root.scans.draft

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: plan

        ResultPlanScreen {
            plan: root.scans.plan

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: letter

        ScanLetterScreen {
            letter: root.scans.letter

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: checklist

        ScanChecklistScreen {
            checklist: root.scans.checklist
            unfinished: root.opened.unfinishedListLine

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: lookBack

        LookBackScreen {
            lookBack: root.scans.lookBack

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onDoneRequested: root.backRequested()
        }
    }

    Component {
        id: worryList

        WorryListScreen {
            series: root.scans.series

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: openedWorryList

        WorryListScreen {
            series: root.scans.openedSeries

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: bin

        ScanBinScreen {
            bin: root.scans.bin

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }
}
