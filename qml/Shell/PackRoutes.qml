pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Models
import Alongside.Packs

/*! Groups that people give one another. */
Routes {
    id: root

    readonly property PackModels packs: root.opened.packs
    readonly property Component first: list
    /// What was given last is being looked at; more of it may come.
    readonly property bool receiving: root.stack?.currentItem instanceof PackInboxScreen

    /// \a link: "group?..." as it follows "alongside:".
    function receive(link: string): void {
        if (!root.receiving)
            root.stack.push(inbox);
        root.packs.inbox.readLink("alongside:" + link);
    }

    function receiveFile(file: url): void {
        if (!root.receiving)
            root.stack.push(inbox);
        root.packs.inbox.readFile(file);
    }

    Connections {
        target: root.packs.inbox

        function onAdded(sentence: string): void {
            if (root.stack.currentItem instanceof PackInboxScreen)
                root.stack.pop();
            root.toast.offer(sentence, takeBack);
        }

        function onTakenBack(problem: string): void {
            root.toast.show(problem.length > 0 ? problem : qsTr("It is as it was before."));
        }
    }

    Connections {
        target: root.packs.list

        function onRemoved(sentence: string): void {
            root.toast.offer(sentence, putPackBack);
        }
    }

    Connections {
        target: root.packs.cards

        function onRemoved(): void {
            root.toast.offer(qsTr("The card is deleted."), putCardBack);
        }

        function onShareWanted(): void {
            root.stack.push(sharing);
        }
    }

    Connections {
        target: root.packs.form

        function onOpened(): void {
            root.stack.push(form);
        }

        function onGivenOut(): void {
            root.stack.push(sharing);
        }
    }

    Connections {
        target: root.packs.share

        function onSaved(sentence: string): void {
            root.toast.show(sentence);
        }
    }

    T.Action {
        id: takeBack

        onTriggered: root.packs.inbox.takeBack()
    }

    T.Action {
        id: putPackBack

        onTriggered: root.packs.list.putBack()
    }

    T.Action {
        id: putCardBack

        onTriggered: root.packs.cards.putBack()
    }

    Component {
        id: list

        PackListScreen {
            packs: root.packs.list

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onInboxRequested: root.stack.push(inbox)
            onCardsRequested: root.stack.push(cards)
        }
    }

    Component {
        id: inbox

        PackInboxScreen {
            inbox: root.packs.inbox

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onGroupRequested: id => root.opened.groups.opened.open(id)
        }
    }

    Component {
        id: cards

        PackCardsScreen {
            cards: root.packs.cards

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: form

        PackFormScreen {
            form: root.packs.form

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: sharing

        PackShareScreen {
            share: root.packs.share

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }
}
