pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.CheckIn
import Alongside.Models
import Alongside.Theme

/*! Check-ins: the one that is being answered, all of them, what is asked, and the one for a bad day. */
Routes {
    id: root

    /// Where one is, as a link names it, while a check-in is open.
    readonly property string place: root.opened.checkIn.checkInId > 0 ? "checkin/" + root.opened.checkIn.checkInId : "checkin"

    /// Dim and large, for a bad day.
    readonly property bool easy: root.stack?.currentItem instanceof EasyScreen

    /// The check-in that was open is kept and its screen is gone.
    signal closed
    /// What was answered could not be kept; its screen stays.
    signal kept
    /// Which signs are worth a call, with the symptom \a measure.
    signal signsRequested(measure: double)

    onEasyChanged: {
        Theme.dim = root.easy;
        Theme.easyMode = root.easy;
    }

    /// \a place: "checkin", "checkin/all" or "checkin/12".
    function go(place: string): void {
        const detail = place.slice("checkin/".length);
        if (detail.length === 0)
            root.checkIn();
        else if (detail === "all")
            root.showAll();
        else
            root.edit(Number(detail));
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        if (!root.opened.checkIn.open)
            return false;
        if (root.stack.currentItem instanceof CheckInScreen)
            root.opened.checkIn.close();
        else
            root.stack.pop(); // what it led to
        return true;
    }

    function checkIn(): void {
        if (root.opened.checkIn.open)
            return;
        root.opened.checkIn.begin();
        root.stack.push(checkInScreen);
    }

    function edit(id: double): void {
        if (root.opened.checkIn.open)
            return;
        root.opened.checkIn.edit(id);
        root.stack.push(checkInScreen);
    }

    function showAll(): void {
        root.stack.push(all);
    }

    /// A check-in for a bad day, of this moment.
    function showEasy(): void {
        root.opened.mood.begin();
        root.toast.hide(); // it would lie over the answers
        root.stack.push(easy);
    }

    Connections {
        target: root.opened.checkIn

        function onClosed(): void {
            root.stack.pop(root.stack.find(screen => screen instanceof CheckInScreen)); // what it led to
            root.stack.pop();
            root.closed();
        }

        function onKeepingChanged(): void {
            if (root.opened.checkIn.keeping === CheckInDraft.Failed)
                root.kept();
        }
    }

    Connections {
        target: root.opened.checkIns

        function onMovedToBin(id: double): void {
            restore.checkIn = id;
            root.toast.offer(qsTr("The check-in is deleted."), restore);
        }

        function onProblemChanged(): void {
            if (root.opened.checkIns.problem.length > 0)
                root.toast.show(root.opened.checkIns.problem);
        }
    }

    Connections {
        target: root.opened.checkInBin

        function onRestored(): void {
            root.toast.show(qsTr("It is back among your check-ins."));
        }
    }

    Connections {
        target: root.opened.measures

        function onRemoved(id: double): void {
            giveBack.measure = id;
            root.toast.offer(qsTr("It is no longer asked. What you answered waits below."), giveBack);
        }
    }

    T.Action {
        id: restore

        property double checkIn: 0

        onTriggered: root.opened.checkIns.restore(restore.checkIn)
    }

    T.Action {
        id: giveBack

        property double measure: 0

        onTriggered: root.opened.measures.restore(giveBack.measure)
    }

    Component {
        id: checkInScreen

        CheckInScreen {
            draft: root.opened.checkIn

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onPeopleRequested: root.helpRequested(true)
            onMeasuresRequested: root.stack.push(measures)
            onSignsRequested: measure => root.signsRequested(measure)
        }
    }

    Component {
        id: measures

        MeasuresScreen {
            measures: root.opened.measures

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: all

        CheckInsScreen {
            checkIns: root.opened.checkIns

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCheckInRequested: root.checkIn()
            onEditRequested: id => root.edit(id)
            onBinRequested: root.stack.push(bin)
        }
    }

    Component {
        id: bin

        CheckInBinScreen {
            bin: root.opened.checkInBin

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: easy

        EasyScreen {
            mood: root.opened.mood

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onPeopleRequested: root.helpRequested(true)
        }
    }
}
