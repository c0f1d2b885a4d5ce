pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Choosing a passphrase: four words are offered first, one's own are welcome. */
AppPage {
    id: root

    required property PassphraseChoice choice
    property bool busy: false
    property string problem
    /// Of how many steps this is which; 0 outside of steps.
    property int step: 0
    property int steps: 0
    /// What the button says.
    property string doneText: qsTr("I have it, continue")
    /// What it says while that is being done.
    property string busyText: qsTr("One moment, locking it well")
    /// What a button says that keeps the passphrase there is; empty: none does.
    property string keepText

    signal chosen
    signal kept

    objectName: "passphraseScreen"
    title: root.step > 0 ? "" : qsTr("A new passphrase")

    StepHeader {
        width: parent.width
        visible: root.step > 0
        step: root.step
        steps: root.steps
    }

    WholeWords {
        width: parent.width
        visible: root.step > 0
        variant: AppText.Display
        words: qsTr("Your passphrase")
    }

    AppText {
        width: parent.width
        text: root.choice.withWords ? qsTr("These four words open your profile. Write them down, or keep them where you keep other passwords.") : qsTr("12 characters or more. A few words that do not belong together are easy to remember.")
    }

    SecretCard {
        objectName: "offeredWords"
        width: parent.width
        visible: root.choice.withWords
        value: root.choice.words
        label: qsTr("Your passphrase")
    }

    SecretInput {
        id: own

        objectName: "own"
        width: parent.width
        visible: !root.choice.withWords
        enabled: !root.busy
        value: root.choice.own
        label: qsTr("Your own passphrase")

        onAccepted: {
            if (root.choice.acceptable)
                root.chosen();
        }
    }

    AppText {
        objectName: "strength"
        width: parent.width
        visible: !root.choice.withWords && text.length > 0
        text: root.choice.strengthText
        soft: true
    }

    Column {
        width: parent.width
        spacing: Theme.space8
        enabled: !root.busy

        Button {
            objectName: "otherWords"
            width: parent.width
            visible: root.choice.withWords
            kind: Button.Soft
            iconName: "arrow-clockwise"
            text: qsTr("Four other words")
            ignoresRepeatedTaps: false

            onClicked: root.choice.drawWords()
        }

        Button {
            objectName: "ownInstead"
            width: parent.width
            visible: root.choice.withWords
            kind: Button.Quiet
            text: qsTr("I would rather choose my own")

            onClicked: {
                root.choice.withWords = false;
                own.take();
            }
        }

        Button {
            objectName: "wordsInstead"
            width: parent.width
            visible: !root.choice.withWords
            kind: Button.Quiet
            text: qsTr("Use four words instead")

            onClicked: root.choice.withWords = true
        }

        Button {
            objectName: "keepPassphrase"
            width: parent.width
            visible: root.keepText.length > 0
            kind: Button.Quiet
            text: root.keepText

            onClicked: root.kept()
        }
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.problem
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "next"
                width: parent.width
                enabled: root.choice.acceptable && !root.busy
                text: root.busy ? root.busyText : root.doneText

                onClicked: root.chosen()
            }
        }
    }
}
