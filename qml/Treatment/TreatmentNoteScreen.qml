pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One medicine, or something that a treatment does besides. Kept as it is typed. */
AppPage {
    id: root

    required property TreatmentNoteModel notes

    signal removeRequested

    function choose(day: int, title: string): void {
        root.notes.choose(day);
        sheet.title = title;
        sheet.open();
    }

    objectName: "treatmentNoteScreen"
    title: root.notes.medicine ? qsTr("Medicine") : qsTr("Side effect")
    showsBack: true

    component DayRow: Column {
        id: row

        property string name
        property string label
        property string shown
        property string unknown

        signal chosen
        signal forgotten

        width: parent ? parent.width : 0

        RowItem {
            objectName: row.name
            width: parent.width
            iconName: "calendar-blank"
            text: row.label
            subtitle: row.shown || row.unknown

            onClicked: row.chosen()
        }

        Button {
            objectName: row.name + "Forget"
            width: Math.min(implicitWidth, parent.width)
            visible: row.shown.length > 0
            kind: Button.Quiet
            text: qsTr("Leave the day out")
            //: %1 is "Since" or "Until".
            Accessible.name: qsTr("%1: leave the day out").arg(row.label)

            onClicked: row.forgotten()
        }
    }

    Connections {
        target: root.notes

        function onPicked(): void {
            sheet.close();
        }
    }

    DaySheet {
        id: sheet

        month: root.notes.month
    }

    ProblemNote {
        objectName: "noteProblem"
        width: parent.width
        text: root.notes.problem
    }

    WordsField {
        objectName: "noteName"
        width: parent.width
        label: root.notes.medicine ? qsTr("What it is called") : qsTr("What you notice")
        words: root.notes.name

        onEdited: words => root.notes.name = words
    }

    WordsField {
        objectName: "noteDetail"
        width: parent.width
        label: root.notes.medicine ? qsTr("Dose, as it is written") : qsTr("How it is, and what helps")
        hint: root.notes.medicine ? qsTr("As on the box or the plan") : ""
        words: root.notes.detail

        onEdited: words => root.notes.detail = words
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        DayRow {
            name: "noteFirst"
            label: qsTr("Since")
            shown: root.notes.firstText
            unknown: qsTr("No day given")

            onChosen: root.choose(TreatmentNoteModel.First, qsTr("Since"))
            onForgotten: root.notes.forgetDay(TreatmentNoteModel.First)
        }

        DayRow {
            name: "noteLast"
            label: qsTr("Until")
            shown: root.notes.lastText
            unknown: qsTr("It goes on")

            onChosen: root.choose(TreatmentNoteModel.Last, qsTr("Until"))
            onForgotten: root.notes.forgetDay(TreatmentNoteModel.Last)
        }
    }

    Button {
        objectName: "removeNote"
        width: parent.width
        visible: root.notes.known
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("Remove it")

        onClicked: root.removeRequested()
    }
}
