pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The list for scan day. It stays from one scan to the next; the ticks begin anew. */
ListPage {
    id: root

    required property ScanChecklistModel checklist
    required property UnfinishedWords unfinished

    property bool changing: false

    objectName: "scanChecklistScreen"
    title: qsTr("My list for scan day")
    showsBack: true
    spacing: 0
    model: root.checklist

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: root.checklist.reviewed ? qsTr("Make it your own: it stays for the next scan, without the ticks.") : qsTr("Make it your own: it stays for the next scan, without the ticks. The first lines are not yet reviewed by a clinician.")
            }

            WordsNote {
                width: parent.width
                file: "scans/checklist"
            }

            ProblemNote {
                objectName: "checklistProblem"
                width: parent.width
                text: root.checklist.problem
            }

            AppText {
                objectName: "noLines"
                width: parent.width
                visible: root.checklist.loaded && root.checklist.count === 0
                soft: true
                text: qsTr("Nothing is on your list. Add what you like.")
            }
        }
    }

    delegate: ChecklistRow {
        id: line

        width: root.columnWidth
        changing: root.changing

        onTicked: root.checklist.tick(line.index)
        onChangeRequested: change.begin(line.index, line.lineId, line.body)
        onRemoveRequested: root.checklist.remove(line.index)
    }

    Connections {
        target: root.checklist

        function onAdded(): void {
            root.unfinished.clear();
            add.close();
        }

        function onReworded(): void {
            root.unfinished.clear();
        }
    }

    Sheet {
        id: add

        objectName: "addLineSheet"
        title: qsTr("Add a line")

        onOpened: added.forceActiveFocus()

        TextField {
            id: added

            objectName: "newLine"
            width: parent.width
            maximumLength: root.checklist.longest
            placeholderText: qsTr("What it says")
            text: root.unfinished.text

            onTextEdited: root.unfinished.text = text
        }

        Repeater {
            model: [qsTr("To take along"), qsTr("To ask"), qsTr("To arrange")]

            Button {
                required property int index
                required property string modelData

                objectName: "addTo" + (index + 1)
                width: parent ? parent.width : 0
                kind: Button.Soft
                enabled: added.text.trim().length > 0
                text: modelData

                onClicked: root.checklist.add(index + 1, added.text)
            }
        }
    }

    Sheet {
        id: change

        property int row: -1

        function begin(row: int, line: double, body: string): void {
            change.row = row;
            root.unfinished.begin(line, body);
            change.open();
        }

        objectName: "changeLineSheet"
        title: qsTr("Change a line")

        onOpened: changed.forceActiveFocus()

        TextField {
            id: changed

            objectName: "changedLine"
            width: parent.width
            maximumLength: root.checklist.longest
            placeholderText: qsTr("What it says")
            text: root.unfinished.text

            onTextEdited: root.unfinished.text = text
        }

        Button {
            objectName: "lineDone"
            width: parent.width
            text: qsTr("Done")

            onClicked: {
                root.checklist.reword(change.row, changed.text);
                change.close();
            }
        }
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "addLine"
                width: parent.width
                kind: Button.Soft
                iconName: "plus"
                text: qsTr("Add a line")

                onClicked: {
                    root.unfinished.begin(0, "");
                    add.open();
                }
            }

            Button {
                objectName: "changeLines"
                width: parent.width
                kind: Button.Quiet
                iconName: root.changing ? "check" : "pencil-simple"
                text: root.changing ? qsTr("Done changing") : qsTr("Change the list")

                onClicked: root.changing = !root.changing
            }
        }
    }
}
