pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Newer articles, helplines and groups from a file: first what they would change, and then yes or no. */
ListPage {
    id: root

    required property UpdateModel updates

    readonly property bool looking: root.updates.looking
    readonly property string problem: root.updates.problem

    objectName: "updateScreen"
    title: qsTr("Updates from a file")
    showsBack: true
    model: root.updates
    spacing: Theme.space8
    // Not as it goes: that may be after the next one has come, with another file.
    Component.onCompleted: root.updates.clear()
    // Both begin at the top of the page, and what was pressed may stand at its end.
    onLookingChanged: Qt.callLater(root.scrollToTop)
    onProblemChanged: Qt.callLater(root.scrollToTop)

    FileChooser {
        id: chooser

        title: qsTr("Choose a file with an update")
        filter: qsTr("Updates (*.alongside-content)")

        onActiveChanged: root.updates.noteDialog(chooser.active)
        onChosen: file => root.updates.readFile(file)
    }

    header: Component {
        Column {
            spacing: Theme.space12

            ProblemNote {
                objectName: "updateProblem"
                width: parent.width
                text: root.problem
            }

            Card {
                width: parent.width
                visible: !root.looking
                spacing: Theme.space8

                AppText {
                    objectName: "updateStanding"
                    width: parent.width
                    text: root.updates.standing
                }

                AppText {
                    objectName: "updateTrust"
                    width: parent.width
                    variant: AppText.Small
                    soft: true
                    text: root.updates.trust
                }
            }

            AppText {
                width: parent.width
                visible: !root.looking
                soft: true
                text: qsTr("Articles, helplines and support groups can be renewed from a file, without a new app. You see first what would change.")
            }

            Button {
                objectName: "chooseUpdateFile"
                width: parent.width
                visible: !root.looking
                kind: Button.Soft
                iconName: "file-text"
                enabled: !root.updates.busy
                text: root.updates.busy ? qsTr("One moment") : qsTr("Open an update from a file")

                onClicked: chooser.ask()
            }

            Button {
                objectName: "updateBefore"
                width: parent.width
                visible: !root.looking && root.updates.hasBefore
                kind: Button.Outline
                enabled: !root.updates.busy
                text: qsTr("Go back to the update before")

                onClicked: root.updates.goBack()
            }

            Button {
                objectName: "updateBuiltIn"
                width: parent.width
                visible: !root.looking && root.updates.hasUpdate
                kind: Button.Outline
                enabled: !root.updates.busy
                text: root.updates.usesUpdate ? qsTr("Go back to what came with the app") : qsTr("Remove the update")

                onClicked: root.updates.useBuiltIn()
            }

            Note {
                objectName: "updateIssued"
                width: parent.width
                visible: root.looking
                iconName: "info"
                title: qsTr("Nothing is changed yet")
                //: %1 is a date.
                text: root.updates.count > 0 ? qsTr("This update is of %1. It would change what follows.").arg(root.updates.issued) : qsTr("This update is of %1. It says the same as what you have.").arg(root.updates.issued)
            }
        }
    }

    delegate: Card {
        id: part

        required property int index
        required property string title
        required property string line
        required property list<string> lines

        objectName: "updatePart" + part.index
        width: root.columnWidth
        spacing: Theme.space8

        WholeWords {
            width: parent.width
            words: part.title
        }

        AppText {
            width: parent.width
            soft: true
            text: part.line
        }

        Repeater {
            model: part.lines

            WholeWords {
                required property string modelData

                width: parent ? parent.width : 0
                variant: AppText.Body
                words: modelData
            }
        }
    }

    bottomBar: root.looking ? deciding : null

    Component {
        id: deciding

        StickyBar {
            Button {
                objectName: "acceptUpdate"
                width: parent.width
                enabled: !root.updates.busy
                text: root.updates.busy ? qsTr("One moment") : qsTr("Use this update")

                onClicked: root.updates.accept()
            }

            Button {
                objectName: "leaveUpdate"
                width: parent.width
                kind: Button.Quiet
                text: qsTr("Do not use it")
                enabled: !root.updates.busy

                onClicked: root.updates.clear()
            }
        }
    }
}
