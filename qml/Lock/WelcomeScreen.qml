pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The first step of a new profile: what this is, what stays private, and what to be called. */
AppPage {
    id: root

    required property SetUpModel setUp
    required property DeviceSettingsModel device
    /// 1 to 4.
    required property int step
    required property int steps

    signal nextRequested

    objectName: "welcomeScreen"

    hero: Component {
        Landscape {
            height: Theme.highContrast ? root.barHeight : Theme.heroHeight
            visible: !Theme.highContrast
            hour: new Date().getHours()
        }
    }

    StepHeader {
        width: parent.width
        step: root.step
        steps: root.steps
    }

    ChipChoice {
        width: parent.width
        name: qsTr("Language")
        optionName: "language"
        options: root.device.languages
        current: root.device.spokenLanguage

        onPicked: index => root.device.language = index
    }

    WholeWords {
        width: parent.width
        variant: AppText.Display
        words: qsTr("A quiet place of your own")
    }

    AppText {
        width: parent.width
        variant: AppText.Reading
        text: qsTr("Alongside is here between scans. Write things down, see how you are, find people who help.")
    }

    LabeledField {
        width: parent.width
        label: qsTr("What may we call you?")
        hint: qsTr("Any name, or none. It is shown on the lock screen.")

        TextField {
            id: name

            objectName: "name"
            width: parent.width
            text: root.setUp.name
            maximumLength: 60
            placeholderText: qsTr("Name, if you like")
            Accessible.name: qsTr("What may we call you?")

            onTextEdited: root.setUp.name = text
            onAccepted: root.nextRequested()
        }
    }

    Card {
        width: parent.width

        Promise {
            iconName: "lock-simple"
            text: qsTr("Everything you write is locked on this device. Only your passphrase opens it.")
        }

        Promise {
            iconName: "cloud-slash"
            text: qsTr("No account, no server. Nothing you write is sent anywhere.")
        }

        Promise {
            iconName: "key"
            text: qsTr("Without your passphrase and your recovery code, nobody can open it. We cannot either.")
        }
    }

    component Promise: Item {
        id: promise

        required property string iconName
        required property string text

        width: parent.width
        implicitHeight: Math.max(picture.height, words.implicitHeight)

        Icon {
            id: picture

            anchors.left: parent.left
            name: promise.iconName
            filled: true
            color: Theme.color.leaf
        }

        AppText {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            text: promise.text
        }
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "next"
                width: parent.width
                text: qsTr("Continue")

                onClicked: root.nextRequested()
            }
        }
    }
}
