pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Who do I call? The person's own numbers at this hour, what to say, and which signs are worth a call.
    Shown from the lock screen as well, with what was chosen for it (\c locked), and then nothing of it
    can be changed.
*/
AppPage {
    id: root

    required property CallModel call
    required property RedListModel redList
    property bool locked: false

    signal addRequested
    signal notesRequested
    signal lockCardRequested
    signal redListRequested

    objectName: "callScreen"
    title: qsTr("Who do I call?")
    showsBack: true
    Component.onCompleted: {
        root.call.refresh();
        root.redList.showAll();
    }

    property string failure

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    AppText {
        objectName: "hour"
        width: parent.width
        soft: true
        text: root.call.hour
    }

    ProblemNote {
        objectName: "failure"
        width: parent.width
        text: root.failure
    }

    AppText {
        objectName: "noNumbers"
        width: parent.width
        visible: root.call.count === 0 && !root.locked
        text: qsTr("No number of your care team is here yet. Add the one you were given for questions, and the one for the night.")
    }

    Button {
        objectName: "addNumber"
        width: parent.width
        visible: root.call.count === 0 && !root.locked
        iconName: "user-plus"
        text: qsTr("Add someone")

        onClicked: root.addRequested()
    }

    CallCard {
        objectName: "answeringNow"
        width: parent.width
        color: Theme.color.primarySoft
        list: root.call.now
        title: qsTr("Answered at this hour")
    }

    CallCard {
        objectName: "hoursUnknown"
        width: parent.width
        list: root.call.unsaid
        title: qsTr("Hours not noted")
    }

    AppText {
        objectName: "nobodyNow"
        width: parent.width
        visible: root.call.count > 0 && root.call.likely === 0
        text: qsTr("None of your numbers is known to be answered at this hour. If it cannot wait, Help has numbers for any hour.")
    }

    SayCard {
        width: parent.width
        call: root.call
    }

    CallCard {
        objectName: "answeringLater"
        width: parent.width
        list: root.call.later
        title: qsTr("At other hours")
        quiet: true
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        SwitchRow {
            objectName: "holiday"
            width: parent.width
            text: qsTr("Today is a holiday")
            subtitle: qsTr("Then the numbers for weekends and holidays come first")
            checked: root.call.holiday

            onToggled: root.call.wantHoliday(checked)
        }

        RowItem {
            objectName: "editNotes"
            width: parent.width
            visible: !root.locked
            iconName: "pencil-simple"
            text: qsTr("What to say")
            subtitle: qsTr("Allergies, treatment, someone to reach for you")

            onClicked: root.notesRequested()
        }

        RowItem {
            objectName: "lockCard"
            width: parent.width
            visible: !root.locked
            iconName: "lock-simple"
            text: qsTr("On the lock screen")
            subtitle: qsTr("Chosen numbers at hand without your passphrase")

            onClicked: root.lockCardRequested()
        }
    }

    // Whoever else holds a locked device has to ask for them.
    Card {
        width: parent.width
        visible: root.locked
        padding: Theme.space8

        RowItem {
            objectName: "redList"
            width: parent.width
            iconName: "warning-circle"
            text: qsTr("Signs that are worth a call now")

            onClicked: root.redListRequested()
        }
    }

    SectionHeader {
        width: parent.width
        visible: !root.locked
        text: qsTr("Signs that are worth a call")
    }

    ProblemNote {
        width: parent.width
        text: root.locked ? "" : root.redList.problem
    }

    Repeater {
        model: root.locked ? null : root.redList

        RedListCard {
            width: parent ? parent.width : 0
            review: root.redList.review
        }
    }
}
