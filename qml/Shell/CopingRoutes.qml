pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Coping
import Alongside.Models

/*! The list of coping tools, and the two that keep something: worry time and kind words. */
Routes {
    id: root

    required property CopingModel coping

    readonly property Component first: tools
    /// Where one is, as a link names it; empty if not here.
    readonly property string place: {
        const screen = root.stack?.currentItem;
        if (screen instanceof CopingScreen)
            return "coping";
        if (screen instanceof WorryScreen || screen instanceof WorryTimeScreen)
            return "coping/worry-time";
        return screen instanceof KindWordsScreen ? "coping/kind-words" : "";
    }

    /// An exercise that needs no profile.
    signal steadyRequested(key: string)

    /// \a place: what follows "coping/"; empty for the list.
    function go(place: string): void {
        root.coping.load();
        if (place.length === 0) {
            root.stack.push(tools);
            return;
        }
        root.opened.lastCoping.note(place);
        if (place === "worry-time")
            root.stack.push(worry);
        else if (place === "kind-words")
            root.stack.push(kindWords);
        else
            root.steadyRequested(place);
    }

    Connections {
        target: root.opened.worries

        function onErased(): void {
            root.toast.offer(qsTr("Erased from the list."), restoreWorry);
        }
    }

    Connections {
        target: root.opened.putDown

        function onErased(): void {
            root.toast.offer(qsTr("Erased from what you put down."), restorePutDown);
        }
    }

    Connections {
        target: root.opened.kindWords

        function onErased(): void {
            root.toast.offer(qsTr("Erased from your kind words."), restoreKindWords);
        }
    }

    T.Action {
        id: restoreWorry

        onTriggered: root.opened.worries.undoErase()
    }

    T.Action {
        id: restorePutDown

        onTriggered: root.opened.putDown.undoErase()
    }

    T.Action {
        id: restoreKindWords

        onTriggered: root.opened.kindWords.undoErase()
    }

    Component {
        id: tools

        CopingScreen {
            coping: root.coping

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onToolRequested: key => root.go(key)
        }
    }

    Component {
        id: worry

        WorryScreen {
            worries: root.opened.worries
            unfinished: root.opened.unfinishedWorry
            putDown: root.opened.putDown
            tool: root.coping.worryTool
            timer: root.coping.timer

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onTimeRequested: root.stack.push(worryTime)
        }
    }

    Component {
        id: worryTime

        WorryTimeScreen {
            worries: root.opened.worries
            unfinished: root.opened.unfinishedWorry
            tool: root.coping.worryTool
            timer: root.coping.timer

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: kindWords

        KindWordsScreen {
            words: root.opened.kindWords
            unfinished: root.opened.unfinishedKindWords
            tool: root.coping.kindWordsTool

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }
}
