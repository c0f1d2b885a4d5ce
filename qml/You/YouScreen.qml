pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The person's own profile, how they read and touch, and what stays private. */
AppPage {
    id: root

    required property ProfileSettingsModel settings
    required property OnThisDayModel onThisDay
    required property PersonOfferModel personOffer
    required property RestModel rest
    required property DeviceSettingsModel device

    signal passphraseRequested
    signal recoveryCodeRequested
    signal lockAnewRequested
    signal binRequested
    signal questionnairesRequested
    signal symptomsRequested
    signal treatmentsRequested
    signal redListRequested
    signal lockRequested
    signal aboutRequested

    objectName: "youScreen"
    title: qsTr("You and settings")
    showsBack: true

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.settings.problem || root.device.problem || root.rest.problem
    }

    ProfileSection {
        width: parent.width
        settings: root.settings

        onPassphraseRequested: root.passphraseRequested()
        onRecoveryCodeRequested: root.recoveryCodeRequested()
        onLockAnewRequested: root.lockAnewRequested()
        onLockRequested: root.lockRequested()
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Lock screen")
    }

    SettingRows {
        SwitchRow {
            objectName: "listed"
            width: parent.width
            text: qsTr("Show me on the lock screen")
            subtitle: qsTr("Off: your name is shown nowhere outside. Choose “Someone not listed here” there, and your passphrase or your recovery code opens your profile. Its files stay on this device: someone who looks through them can see that there is one more profile and how large it is, but not whose it is.")
            checked: root.settings.listed

            onToggled: root.settings.listed = checked
        }
    }

    LockTimesSection {
        width: parent.width
        settings: root.settings
    }

    RestSection {
        width: parent.width
        rest: root.rest
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Journal")
    }

    SettingRows {
        SwitchRow {
            objectName: "onThisDay"
            width: parent.width
            text: qsTr("On this day")
            subtitle: qsTr("Today may show what you wrote on this day in an earlier year. Never an entry of a very low mood, or one you asked not to see again.")
            checked: root.onThisDay.enabled

            onToggled: root.onThisDay.enabled = checked
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("How it has been")
    }

    SettingRows {
        RowItem {
            objectName: "questionnaires"
            width: parent.width
            iconName: "clipboard-text"
            text: qsTr("Question sheets")
            subtitle: qsTr("Short sets of questions, if you like them")
            divided: true

            onClicked: root.questionnairesRequested()
        }

        RowItem {
            objectName: "symptoms"
            width: parent.width
            iconName: "calendar-dots"
            text: qsTr("Symptoms that stay")
            subtitle: qsTr("On how many days, and since when")
            divided: true

            onClicked: root.symptomsRequested()
        }

        RowItem {
            objectName: "redList"
            width: parent.width
            iconName: "phone"
            text: qsTr("When to call")
            subtitle: qsTr("Signs that are worth a call now")
            divided: true

            onClicked: root.redListRequested()
        }

        RowItem {
            objectName: "myTreatment"
            width: parent.width
            iconName: "clipboard-text"
            text: qsTr("My treatment")
            subtitle: qsTr("What you want at hand, medicines, side effects")

            onClicked: root.treatmentsRequested()
        }
    }

    PersonOfferSection {
        width: parent.width
        personOffer: root.personOffer
    }

    ReadingSection {
        width: parent.width
        device: root.device
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Privacy")
    }

    SettingRows {
        AppText {
            width: parent.width
            padding: Theme.space12
            text: qsTr("All you write stays on this device, locked. No account, no server. Alongside opens no connection, unless you turn on streets on the map of groups.")
        }

        SwitchRow {
            objectName: "captureAllowed"
            width: parent.width
            visible: root.device.canBlockCapture
            text: qsTr("Allow screenshots")
            subtitle: qsTr("Off: other apps cannot take pictures of Alongside")
            checked: root.device.captureAllowed

            onToggled: root.device.captureAllowed = checked
        }

        RowItem {
            objectName: "bin"
            width: parent.width
            iconName: "trash"
            text: qsTr("Recently deleted")
            divided: true

            onClicked: root.binRequested()
        }

        RowItem {
            objectName: "about"
            width: parent.width
            iconName: "info"
            text: qsTr("About and licences")

            onClicked: root.aboutRequested()
        }
    }
}
