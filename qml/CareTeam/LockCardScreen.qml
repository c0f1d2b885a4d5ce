pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What is at hand on the lock screen: nothing, until it is switched on, number by number. */
AppPage {
    id: root

    required property LockCardModel lockCard
    required property CallNoteModel notes

    /// How many numbers are shown first, and more at a time.
    readonly property int part: 20

    objectName: "lockCardScreen"
    title: qsTr("On the lock screen")
    showsBack: true
    Component.onCompleted: root.lockCard.load()

    AppText {
        width: parent.width
        text: qsTr("“Who do I call?” can stand on the lock screen, so that you, or someone with you, can call without your passphrase. What you choose here is then not locked: anyone who holds this device can read it.")
    }

    Note {
        objectName: "notPossible"
        width: parent.width
        visible: !root.lockCard.possible
        tone: Tone.Sun
        title: qsTr("Your profile is not on the lock screen")
        text: qsTr("So nothing of it can be there. “Show me on the lock screen” is in You.")
    }

    Card {
        width: parent.width
        visible: root.lockCard.possible
        padding: Theme.space8

        SwitchRow {
            objectName: "showLockCard"
            width: parent.width
            text: qsTr("Show chosen numbers on the lock screen")
            checked: root.lockCard.shown

            onToggled: root.lockCard.setShown(checked)
        }
    }

    SectionHeader {
        width: parent.width
        visible: root.lockCard.possible
        text: qsTr("Choose what is on it")
    }

    AppText {
        objectName: "nothingToChoose"
        width: parent.width
        visible: root.lockCard.possible && root.lockCard.count === 0
        soft: true
        text: qsTr("When there are numbers in Support, they can be chosen here.")
    }

    Card {
        width: parent.width
        visible: root.lockCard.possible && root.lockCard.count > 0
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: FirstRows {
                id: choices

                model: root.lockCard
                most: root.part
                delegate: SwitchRow {
                    id: choice

                    required property int index
                    required property string name
                    required property string number
                    required property bool chosen

                    objectName: "choose" + choice.index
                    width: parent ? parent.width : 0
                    text: choice.name
                    subtitle: choice.number
                    checked: choice.chosen

                    onToggled: root.lockCard.setChosen(choice.index, checked)
                }
            }
        }

        Button {
            objectName: "chooseMore"
            visible: choices.hasMore
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            text: qsTr("Show more")
            ignoresRepeatedTaps: false

            onClicked: choices.most += root.part
        }
    }

    Card {
        width: parent.width
        visible: root.lockCard.possible
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.notes

            SwitchRow {
                id: note

                required property int index
                required property string topic
                required property string typed
                required property bool onLockCard

                objectName: "chooseNote" + note.index
                width: parent ? parent.width : 0
                visible: note.typed.length > 0
                text: note.topic
                subtitle: note.typed
                checked: note.onLockCard

                onToggled: root.notes.setOnLockCard(note.index, checked)
            }
        }
    }

    SectionHeader {
        width: parent.width
        visible: root.lockCard.shown
        text: qsTr("This is what anyone can see")
    }

    AppText {
        objectName: "emptyPreview"
        width: parent.width
        visible: root.lockCard.shown && root.lockCard.preview.empty
        text: qsTr("Nothing yet, for nothing is chosen. The lock screen stays as it was.")
    }

    CallCard {
        objectName: "previewNow"
        width: parent.width
        visible: root.lockCard.shown && root.lockCard.preview.now.count > 0
        list: root.lockCard.preview.now
        title: qsTr("Answered at this hour")
    }

    CallCard {
        width: parent.width
        visible: root.lockCard.shown && root.lockCard.preview.unsaid.count > 0
        list: root.lockCard.preview.unsaid
        title: qsTr("Hours not noted")
    }

    CallCard {
        width: parent.width
        visible: root.lockCard.shown && root.lockCard.preview.later.count > 0
        list: root.lockCard.preview.later
        title: qsTr("At other hours")
        quiet: true
    }

    SayCard {
        width: parent.width
        visible: root.lockCard.shown && call.topics.length > 0
        call: root.lockCard.preview
    }
}
