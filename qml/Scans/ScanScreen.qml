pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Everything about one scan. */
AppPage {
    id: root

    required property ScanSeasonModel scan
    required property ScanSeriesModel series
    required property ChartPlayer player

    signal editRequested(id: double)
    signal nextRequested(next: int, id: double)
    signal letterRequested(id: double)
    signal checklistRequested(id: double)
    signal planRequested(id: double)
    signal lookBackRequested(id: double)
    signal listRequested
    signal deleteRequested(id: double)

    objectName: "scanScreen"
    title: root.scan.title
    showsBack: true

    OutcomeSheet {
        id: outcome

        season: root.scan
    }

    component Fact: Column {
        id: fact

        property string label
        property string text

        width: parent ? parent.width : 0
        visible: fact.text.length > 0

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: fact.label
        }

        AppText {
            width: parent.width
            text: fact.text
        }
    }

    Note {
        width: parent.width
        visible: root.scan.notLooking && !root.scan.cancelled
        tone: Tone.Sun
        title: qsTr("You are not looking yet")
        text: qsTr("Nothing will ask about scans until you say so. Take all the time you want.")

        Button {
            objectName: "looking"
            width: parent.width
            kind: Button.Outline
            tint: Theme.color.sunSoftInk
            text: qsTr("I am ready to look")

            onClicked: root.scan.setNotLooking(false)
        }
    }

    SeasonCard {
        width: parent.width
        season: root.scan
        alone: true

        onNextRequested: next => {
            if (next === ScanSeasonModel.Hear)
                outcome.open();
            else
                root.nextRequested(next, root.scan.scanId);
        }
        onHearRequested: outcome.open()
    }

    ScanLetterCard {
        width: parent.width
        visible: letter.length > 0
        letter: root.scan.letter
        title: root.scan.today ? qsTr("A letter from you, for today") : qsTr("Your letter for this scan day")
    }

    Card {
        width: parent.width

        Fact {
            label: qsTr("Result")
            text: root.scan.resultDay
        }

        Fact {
            objectName: "outcomeText"
            label: qsTr("How it went")
            text: root.scan.outcome
        }

        Fact {
            label: qsTr("Where")
            text: root.scan.place
        }

        Fact {
            label: qsTr("Who comes along")
            text: root.scan.companion
        }

        Fact {
            label: qsTr("Notes")
            text: root.scan.note
        }

        Button {
            objectName: "editScan"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "pencil-simple"
            text: qsTr("Change")

            onClicked: root.editRequested(root.scan.scanId)
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "openChecklist"
            width: parent.width
            iconName: "clipboard-text"
            text: qsTr("My list for scan day")
            subtitle: qsTr("To take along, to ask, to arrange")
            divided: true

            onClicked: root.checklistRequested(root.scan.scanId)
        }

        RowItem {
            objectName: "openPlan"
            width: parent.width
            iconName: "calendar-check"
            text: qsTr("My plan for the result")
            subtitle: root.scan.planned ? qsTr("Made") : qsTr("Decided in a calm moment, opened on the day")
            divided: true

            onClicked: root.planRequested(root.scan.scanId)
        }

        RowItem {
            objectName: "writeLetter"
            width: parent.width
            visible: root.scan.phase === 0
            iconName: "envelope-simple"
            tone: Tone.Thread
            text: root.scan.hasLetter ? qsTr("My letter for the scan day") : qsTr("A letter to myself")
            subtitle: qsTr("For the scan day. It is shown on that day.")
            divided: true

            onClicked: root.letterRequested(root.scan.scanId)
        }

        RowItem {
            objectName: "hear"
            width: parent.width
            visible: root.scan.phase > 0 && !root.scan.cancelled
            iconName: "chat-circle-text"
            text: qsTr("How did it go?")
            subtitle: root.scan.outcome
            divided: true

            onClicked: outcome.open()
        }

        RowItem {
            objectName: "lookBack"
            width: parent.width
            visible: root.scan.phase === 3 && !root.scan.cancelled
            iconName: "clock-counter-clockwise"
            tone: Tone.Leaf
            text: qsTr("What helped while I waited")
            subtitle: root.scan.lookedBack ? qsTr("Noted") : qsTr("30 seconds, for the next wait")

            onClicked: root.lookBackRequested(root.scan.scanId)
        }
    }

    WorryChartCard {
        width: parent.width
        series: root.series
        player: root.player

        onListRequested: root.listRequested()
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        SwitchRow {
            objectName: "cancelled"
            width: parent.width
            text: qsTr("It does not take place")
            subtitle: qsTr("Its days end. What you answered stays.")
            checked: root.scan.cancelled

            onToggled: root.scan.setCancelled(checked)
        }

        RowItem {
            objectName: "deleteScan"
            width: parent.width
            iconName: "trash"
            text: qsTr("Delete this scan")
            subtitle: qsTr("It can be brought back for 30 days")
            showsCaret: false

            onClicked: root.deleteRequested(root.scan.scanId)
        }
    }
}
