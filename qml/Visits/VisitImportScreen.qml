pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Appointments from a calendar file: first what is in it, then what of it is wanted. */
ListPage {
    id: root

    required property VisitImport found

    objectName: "visitImportScreen"
    title: qsTr("Add from a calendar")
    showsBack: true
    model: root.found
    spacing: Theme.space8
    Component.onCompleted: root.found.clear()
    Component.onDestruction: root.found.clear()

    FileChooser {
        id: chooser

        title: qsTr("Choose a calendar file")
        filter: qsTr("Calendars (*.ics *.ICS *.ical)")

        onActiveChanged: root.found.noteDialog(chooser.active)
        onChosen: file => root.found.read(file)
    }

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: qsTr("A file that a calendar saved, mostly one that ends in .ics. You see what is in it first. Nothing is added until you say so.")
            }

            Button {
                objectName: "chooseCalendar"
                width: parent.width
                kind: Button.Soft
                iconName: "file-text"
                enabled: !root.found.busy
                text: qsTr("Choose a file")

                onClicked: chooser.ask()
            }

            BusyIndicator {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.found.busy
                running: visible
            }

            ProblemNote {
                objectName: "importProblem"
                width: parent.width
                text: root.found.problem
            }

            AppText {
                objectName: "importRemark"
                width: parent.width
                visible: text.length > 0
                text: root.found.remark
            }

            AppText {
                objectName: "importCount"
                width: parent.width
                visible: root.found.count > 0
                variant: AppText.Heading
                text: qsTr("%n appointments in it", "", root.found.count)
            }

            Button {
                objectName: "chooseAll"
                visible: root.found.count > 1
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Quiet
                text: root.found.chosenCount === root.found.count ? qsTr("Choose none") : qsTr("Choose all")

                onClicked: root.found.setAllChosen(root.found.chosenCount < root.found.count)
            }
        }
    }

    delegate: Card {
        id: card

        required property int index
        required property string title
        required property string detail
        required property string remark
        required property bool chosen

        objectName: "found" + card.index
        width: root.columnWidth
        spacing: Theme.space4

        CheckBox {
            objectName: "choose" + card.index
            width: parent.width
            text: card.title
            checked: card.chosen
            Accessible.description: card.remark.length > 0 ? card.detail + "\n" + card.remark : card.detail

            onToggled: {
                root.found.setChosen(card.index, checked);
                checked = Qt.binding(() => card.chosen); // rows are used again for others
            }
        }

        AppText {
            width: parent.width
            visible: text.length > 0
            soft: true
            text: card.detail
        }

        AppText {
            width: parent.width
            visible: text.length > 0
            variant: AppText.Small
            text: card.remark
        }
    }

    bottomBar: root.found.count > 0 ? adding : null

    Component {
        id: adding

        StickyBar {
            Button {
                objectName: "addFound"
                width: parent.width
                enabled: root.found.chosenCount > 0 && !root.found.busy
                text: root.found.chosenCount > 0 ? qsTr("Add %n appointments", "", root.found.chosenCount) : qsTr("None is chosen")

                onClicked: root.found.add()
            }
        }
    }
}
