pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! All a person keeps of their treatment. Empty until they want something here. */
AppPage {
    id: root

    required property TreatmentModel treatments
    required property TreatmentFactModel facts
    required property TreatmentNoteModel medicines
    required property TreatmentNoteModel sideEffects

    signal factsRequested
    signal addRequested
    signal treatmentRequested(row: int)

    component Notes: Column {
        id: part

        required property TreatmentNoteModel notes
        property string name
        property string addText

        width: parent ? parent.width : 0
        spacing: Theme.space12

        Card {
            width: parent.width
            visible: part.notes.count > 0
            padding: Theme.space8
            spacing: 0

            Repeater {
                model: part.notes

                RowItem {
                    id: note

                    required property int index
                    required property string name
                    required property string detail

                    objectName: part.name + note.index
                    width: parent ? parent.width : 0
                    divided: note.index < part.notes.count - 1
                    text: note.name
                    subtitle: note.detail

                    onClicked: part.notes.edit(note.index)
                }
            }
        }

        Button {
            objectName: "add-" + part.name
            width: parent.width
            kind: Button.Outline
            iconName: "plus"
            text: part.addText

            onClicked: part.notes.begin()
        }
    }

    objectName: "treatmentsScreen"
    title: qsTr("My treatment")
    showsBack: true
    Component.onCompleted: {
        root.treatments.open();
        root.facts.open();
        root.medicines.open();
        root.sideEffects.open();
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("Only what you want to have at hand. It reminds you of nothing, and nothing has to be here.")
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.treatments.problem || root.facts.problem || root.medicines.problem || root.sideEffects.problem
    }

    FactsCard {
        width: parent.width
        facts: root.facts

        onChangeRequested: root.factsRequested()
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Lines of treatment")
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("Each can lie behind your charts, and your days can be laid over each other by its days.")
    }

    Card {
        width: parent.width
        visible: root.treatments.count > 0
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.treatments

            RowItem {
                id: treatment

                required property int index
                required property string name
                required property string detail

                objectName: "treatment" + treatment.index
                width: parent ? parent.width : 0
                divided: treatment.index < root.treatments.count - 1
                text: treatment.name
                subtitle: treatment.detail

                onClicked: root.treatmentRequested(treatment.index)
            }
        }
    }

    Button {
        objectName: "addTreatment"
        width: parent.width
        kind: Button.Outline
        iconName: "plus"
        text: qsTr("Add a treatment")

        onClicked: root.addRequested()
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Medicines")
    }

    Notes {
        name: "medicine"
        notes: root.medicines
        addText: qsTr("Add a medicine")
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Side effects")
    }

    Notes {
        name: "sideEffect"
        notes: root.sideEffects
        addText: qsTr("Add a side effect")
    }
}
