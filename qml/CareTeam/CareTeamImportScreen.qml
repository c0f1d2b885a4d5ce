pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! People from a file or a picture: first who is in it, then who of them is wanted. */
ListPage {
    id: root

    required property CareTeamImport people

    objectName: "careTeamImportScreen"
    title: qsTr("Add from elsewhere")
    showsBack: true
    model: root.people
    Component.onCompleted: {
        root.people.clear();
        root.people.camera.lookForCamera();
    }
    Component.onDestruction: root.people.clear()

    FileChooser {
        id: chooser

        title: qsTr("Choose a file with people")
        filter: qsTr("People (*.vcf *.vcard *.VCF)")

        onActiveChanged: root.people.noteDialog(chooser.active)
        onChosen: file => root.people.read(file)
    }

    CodeCameraSheet {
        id: codes

        camera: root.people.camera
        wanted: qsTr("Hold the code with the person into the frame, whole and close.")

        onPictureRequested: root.people.choosePicture()
    }

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                visible: root.people.count === 0
                soft: true
                text: qsTr("Contacts that another app saved, mostly in a file that ends in .vcf, or a picture of a QR code. You see who it is first. Nobody is added until you say so.")
            }

            Button {
                objectName: "chooseCardFile"
                width: parent.width
                kind: Button.Soft
                iconName: "file-text"
                enabled: !root.people.busy
                text: qsTr("Choose a file")

                onClicked: chooser.ask()
            }

            Button {
                objectName: "readCardCode"
                width: parent.width
                visible: root.people.camera.available
                kind: Button.Soft
                iconName: "camera"
                enabled: !root.people.busy
                text: qsTr("Read a code with the camera")

                onClicked: codes.open()
            }

            Button {
                objectName: "chooseCardPicture"
                width: parent.width
                kind: Button.Soft
                iconName: "image"
                enabled: !root.people.busy
                text: qsTr("Choose a picture with a QR code")

                onClicked: root.people.choosePicture()
            }

            Button {
                objectName: "chooseFromDevice"
                width: parent.width
                visible: root.people.picks
                kind: Button.Soft
                iconName: "users-three"
                enabled: !root.people.busy
                text: qsTr("Choose from the contacts on this device")

                onClicked: root.people.pick()
            }

            BusyIndicator {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.people.busy
                running: visible
            }

            ProblemNote {
                objectName: "importProblem"
                width: parent.width
                text: root.people.problem
            }

            AppText {
                objectName: "importRemark"
                width: parent.width
                visible: text.length > 0
                text: root.people.remark
            }

            AppText {
                objectName: "importCount"
                width: parent.width
                visible: root.people.count > 0
                variant: AppText.Heading
                text: qsTr("%n people in it", "", root.people.count)
            }

            Button {
                objectName: "chooseAll"
                visible: root.people.count > 1
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Quiet
                text: root.people.chosenCount === root.people.count ? qsTr("Choose nobody") : qsTr("Choose everyone")

                onClicked: root.people.setAllChosen(root.people.chosenCount < root.people.count)
            }
        }
    }

    delegate: Card {
        id: card

        required property int index
        required property string name
        required property string detail
        required property string remark
        required property bool chosen

        objectName: "found" + card.index
        width: root.columnWidth
        spacing: Theme.space4

        CheckBox {
            objectName: "choose" + card.index
            width: parent.width
            text: card.name
            checked: card.chosen
            Accessible.description: card.remark.length > 0 ? card.detail + "\n" + card.remark : card.detail

            onToggled: root.people.setChosen(card.index, checked)
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

    bottomBar: root.people.count > 0 ? adding : null

    Component {
        id: adding

        StickyBar {
            Button {
                objectName: "addPeople"
                width: parent.width
                enabled: root.people.chosenCount > 0 && !root.people.busy
                text: root.people.chosenCount > 0 ? qsTr("Add %n people", "", root.people.chosenCount) : qsTr("Nobody is chosen")

                onClicked: root.people.add()
            }
        }
    }
}
