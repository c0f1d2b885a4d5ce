pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Asks
import Alongside.Models

/*! Asking for one thing, who knows what, and words for the news. */
Routes {
    id: root

    readonly property AskModels asks: root.opened.asks
    /// What was added and is to be shown, until the list has it.
    property double waiting: 0
    /// The next move is the undoing of one.
    property bool takingBack: false

    /// \a place: "asks" or "circle".
    function go(place: string): void {
        root.stack.push(place === "circle" ? circle : list);
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        const inForm = root.stack.currentItem instanceof AskFormScreen;
        root.leave();
        return inForm;
    }

    /// Keeps what is being written. \returns false if the form holds something that cannot be kept.
    function leave(): bool {
        root.asks.draft.close();
        return !root.asks.draft.open || root.asks.draft.problem.length === 0;
    }

    function begin(offered: bool): void {
        root.asks.draft.begin(offered);
        root.stack.push(form);
    }

    function edit(id: double): void {
        root.asks.draft.edit(id);
        if (root.asks.draft.open)
            root.stack.push(form);
    }

    Connections {
        target: root.asks.draft

        function onClosed(id: double, isNew: bool, keptWords: bool): void {
            const offered = root.asks.draft.offered;
            if (!(root.stack.currentItem instanceof AskFormScreen))
                return;
            root.stack.pop();
            if (isNew && !offered)
                root.waiting = id; // the store has it, the list not yet
            if (keptWords)
                root.toast.show(qsTr("Your own words were kept. They may still say it as it was before."));
        }
    }

    // Shows what was added once it can be shown.
    Connections {
        target: root.asks.list

        function onChanged(): void {
            if (root.waiting === 0 || !root.asks.list.has(root.waiting))
                return;
            const id = root.waiting;
            root.waiting = 0;
            if (root.stack.currentItem instanceof AsksScreen)
                root.asks.opened.open(id);
        }
    }

    Connections {
        target: root.asks.opened

        function onOpened(): void {
            root.stack.push(ask);
        }

        function onMissing(): void {
            root.toast.show(qsTr("This is no longer there."));
        }

        function onWroteAnew(): void {
            root.toast.offer(qsTr("These are the suggested words again."), takeWordsBack);
        }

        function onCalendarSaved(): void {
            root.toast.show(qsTr("The calendar file is saved."));
        }
    }

    Connections {
        target: root.asks.list

        function onMoved(id: double, from: int, to: int): void {
            if (root.takingBack) {
                root.takingBack = false;
                root.toast.show(qsTr("As it was before."));
                return;
            }
            moveBack.ask = id;
            moveBack.from = from;
            //: %1 as "Asked", a heading in the list.
            root.toast.offer(qsTr("Now under “%1”.").arg(root.asks.opened.stages[to - 1]), moveBack);
        }

        function onMovedToBin(id: double): void {
            restore.ask = id;
            if (root.stack.currentItem instanceof AskScreen)
                root.stack.pop();
            root.toast.offer(qsTr("Moved to Deleted asks."), restore);
        }

        function onRestored(): void {
            root.toast.show(qsTr("Back in the list."));
        }
    }

    Connections {
        target: root.asks.circle

        function onRemoved(name: string): void {
            //: %1 is a name.
            root.toast.offer(qsTr("What was noted of %1 is gone.").arg(name), putBack);
        }
    }

    Connections {
        target: root.asks.news

        function onBeganAgain(): void {
            root.toast.offer(qsTr("These are the suggested words again."), takeNewsBack);
        }
    }

    Connections {
        target: root.asks.news.recipient

        function onTold(): void {
            root.toast.offer(qsTr("Noted."), takeToldBack);
        }
    }

    T.Action {
        id: moveBack

        property double ask: 0
        property int from: 0

        onTriggered: {
            root.takingBack = true;
            root.asks.list.moveTo(moveBack.ask, moveBack.from);
        }
    }

    T.Action {
        id: restore

        property double ask: 0

        onTriggered: root.asks.list.restore(restore.ask)
    }

    T.Action {
        id: takeWordsBack

        onTriggered: root.asks.opened.takeWordsBack()
    }

    T.Action {
        id: putBack

        onTriggered: root.asks.circle.putBack()
    }

    T.Action {
        id: takeNewsBack

        onTriggered: root.asks.news.takeWordsBack()
    }

    T.Action {
        id: takeToldBack

        onTriggered: root.asks.news.recipient.takeToldBack()
    }

    Component {
        id: list

        AsksScreen {
            asks: root.asks

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onAddRequested: root.begin(false)
            onOfferRequested: root.begin(true)
            onAskRequested: id => root.asks.opened.open(id)
            onCircleRequested: root.stack.push(circle)
            onBinRequested: root.stack.push(bin)
        }
    }

    Component {
        id: form

        AskFormScreen {
            draft: root.asks.draft
            ideas: root.asks.ideas
            people: root.asks.people

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: ask

        AskScreen {
            ask: root.asks.opened

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onEditRequested: id => root.edit(id)
            onDeleteRequested: id => root.asks.list.moveToBin(id)
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }

    Component {
        id: bin

        AskBinScreen {
            bin: root.asks.bin

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: circle

        CircleScreen {
            asks: root.asks
            unfinished: root.opened.unfinishedName

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onNewsRequested: root.stack.push(news)
        }
    }

    Component {
        id: news

        NewsScreen {
            news: root.asks.news

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onDraftRequested: row => {
                root.asks.news.open(row);
                root.stack.push(draft);
            }
        }
    }

    Component {
        id: draft

        NewsDraftScreen {
            news: root.asks.news
            people: root.asks.people

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }
}
