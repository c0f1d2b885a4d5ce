pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Groups that somebody gives, who leads them or passes one on: what they would add or change, who signed that, and then yes or no. */
ListPage {
    id: root

    required property PackInbox inbox

    readonly property bool looking: root.inbox.count > 0

    signal groupRequested(id: string)

    objectName: "packInboxScreen"
    title: root.inbox.passedOn ? qsTr("A group passed on to you") : qsTr("Groups from others")
    showsBack: true
    model: root.inbox
    spacing: Theme.space8
    Component.onCompleted: root.inbox.camera.lookForCamera()
    Component.onDestruction: {
        (fileDialog.item as PackFileDialog)?.close();
        root.inbox.clear();
    }

    Loader {
        id: fileDialog

        active: false
        source: "PackFileDialog.qml"

        onLoaded: {
            root.inbox.noteDialog(true);
            (fileDialog.item as PackFileDialog).open();
        }
    }

    Connections {
        target: fileDialog.item

        function onAccepted(): void {
            root.inbox.noteDialog(false);
            root.inbox.readFile((fileDialog.item as PackFileDialog).selectedFile);
            fileDialog.active = false;
        }

        function onRejected(): void {
            root.inbox.noteDialog(false);
            fileDialog.active = false;
        }
    }

    CodeCameraSheet {
        id: codes

        camera: root.inbox.camera
        wanted: qsTr("Hold the code with the groups into the frame, whole and close.")

        onPictureRequested: root.inbox.choosePicture()
    }

    header: Component {
        Column {
            id: top

            spacing: Theme.space12

            AppText {
                width: parent.width
                visible: !root.looking
                soft: true
                text: qsTr("Someone who leads a group, or knows of one, can give you a file, a picture with a code, or a link. You see first what is in it.")
            }

            ProblemNote {
                objectName: "packProblem"
                width: parent.width
                text: root.inbox.problem
            }

            Note {
                objectName: "packWaiting"
                width: parent.width
                visible: root.inbox.waiting.length > 0
                iconName: "info"
                title: qsTr("More to come")
                text: root.inbox.waiting
            }

            Button {
                objectName: "choosePackFile"
                width: parent.width
                visible: !root.looking
                kind: Button.Soft
                iconName: "file-text"
                enabled: !root.inbox.busy
                text: qsTr("Choose a file")

                onClicked: fileDialog.active = true
            }

            Button {
                objectName: "readPackCode"
                width: parent.width
                visible: !root.looking && root.inbox.camera.available
                kind: Button.Soft
                iconName: "camera"
                enabled: !root.inbox.busy
                text: qsTr("Read a code with the camera")

                onClicked: codes.open()
            }

            Button {
                objectName: "choosePackPicture"
                width: parent.width
                visible: !root.looking
                kind: Button.Soft
                iconName: "image"
                enabled: !root.inbox.busy
                text: qsTr("Choose a picture with a QR code")

                onClicked: root.inbox.choosePicture()
            }

            LabeledField {
                width: parent.width
                visible: !root.looking
                label: qsTr("Or paste a link here")

                TextField {
                    id: link

                    objectName: "packLink"
                    width: parent.width
                    placeholderText: "alongside:group?"
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhUrlCharactersOnly
                    Accessible.name: qsTr("Or paste a link here")
                }

                Button {
                    objectName: "readPackLink"
                    width: parent.width
                    kind: Button.Outline
                    enabled: link.length > 0 && !root.inbox.busy
                    text: qsTr("Look at it")

                    onClicked: {
                        root.inbox.readLink(link.text);
                        link.clear();
                    }
                }
            }

            BusyIndicator {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.inbox.busy
                running: visible
            }

            Card {
                width: parent.width
                visible: root.looking
                spacing: Theme.space8

                AppText {
                    width: parent.width
                    visible: !root.inbox.passedOn
                    variant: AppText.Small
                    soft: true
                    text: qsTr("From")
                }

                AppText {
                    objectName: "packFrom"
                    width: parent.width
                    variant: AppText.Heading
                    text: root.inbox.from
                }

                AppText {
                    objectName: "packVersion"
                    width: parent.width
                    text: root.inbox.version
                }

                AppText {
                    objectName: "packSigner"
                    width: parent.width
                    text: root.inbox.signer
                }
            }

            Note {
                objectName: "packStanding"
                width: parent.width
                visible: root.looking
                tone: root.inbox.asks || !root.inbox.mayAdd ? Tone.Sun : Tone.Leaf
                iconName: "info"
                title: root.inbox.asks ? qsTr("Someone else may have made this") : root.inbox.mayAdd ? qsTr("Nothing is added yet") : qsTr("There is nothing to add")
                text: root.inbox.standing

                CheckBox {
                    objectName: "agreePack"
                    width: parent.width
                    visible: root.inbox.asks
                    text: qsTr("I asked, and it is right")
                    checked: root.inbox.agreed

                    onToggled: root.inbox.agreed = checked
                }
            }
        }
    }

    delegate: PackGroupCard {
        required property int index

        objectName: "packGroup" + index
        width: root.columnWidth
    }

    bottomBar: root.looking ? deciding : null

    Component {
        id: deciding

        StickyBar {
            Button {
                objectName: "addPack"
                width: parent.width
                visible: root.inbox.mayAdd
                enabled: !root.inbox.busy && (!root.inbox.asks || root.inbox.agreed)
                text: qsTr("Add this to the groups")

                onClicked: root.inbox.add()
            }

            Button {
                objectName: "seeBuiltIn"
                width: parent.width
                visible: root.inbox.builtIn.length > 0
                text: qsTr("See it in the directory")

                onClicked: root.groupRequested(root.inbox.builtIn)
            }

            Button {
                objectName: "leavePack"
                width: parent.width
                kind: Button.Quiet
                text: root.inbox.mayAdd ? qsTr("Do not add it") : qsTr("Close it")

                onClicked: root.inbox.clear()
            }
        }
    }
}
