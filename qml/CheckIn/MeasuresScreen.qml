pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What a check-in asks: in which order, what to leave out, and symptoms of a person's own. */
ListPage {
    id: root

    required property MeasureModel measures
    /// One was added, and its row is about to come.
    property bool added: false

    objectName: "measuresScreen"
    title: qsTr("What you are asked")
    showsBack: true
    model: root.measures
    Component.onCompleted: root.measures.forgetProblem()

    header: Component {
        Column {
            id: top

            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: qsTr("Mood always comes first. The rest is yours to order or leave out.")
            }

            LabeledField {
                width: parent.width
                label: qsTr("A symptom of your own")
                hint: qsTr("You answer it with a number from 0 to 10.")
                problem: rename.opened ? "" : root.measures.problem

                TextField {
                    id: field

                    objectName: "newMeasure"
                    width: parent.width
                    placeholderText: qsTr("Tingling feet, hot flushes")
                    Accessible.name: qsTr("A symptom of your own")

                    onAccepted: root.measures.add(field.text)
                }
            }

            Button {
                objectName: "addMeasure"
                width: parent.width
                visible: field.text.trim().length > 0
                kind: Button.Soft
                iconName: "plus"
                text: qsTr("Add it")

                onClicked: root.measures.add(field.text)
            }

            Connections {
                target: root.measures

                function onAdded(): void {
                    field.clear();
                    root.added = true;
                }

                function onChanged(): void {
                    if (root.added)
                        root.list.positionViewAtEnd(); // where it stands
                    root.added = false;
                }
            }
        }
    }

    delegate: MeasureCard {
        id: card

        width: root.columnWidth

        onShowToggled: shown => root.measures.setShown(card.index, shown)
        onMoved: rows => root.measures.move(card.index, rows)
        onRenameRequested: rename.ask(card.measureId, card.name)
        onRemoveRequested: root.measures.remove(card.measureId)
    }

    footer: Component {
        Column {
            width: root.columnWidth
            topPadding: Theme.space12
            bottomPadding: Theme.rowHeight + Theme.space24 // the offer to undo lies over the end of the page

            RemovedMeasures {
                width: parent.width
                visible: root.measures.binned.length > 0
                measures: root.measures
            }
        }
    }

    RenameSheet {
        id: rename

        measures: root.measures
    }
}
