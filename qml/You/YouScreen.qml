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
    signal binRequested
    signal questionnairesRequested
    signal symptomsRequested
    signal redListRequested
    signal lockRequested
    signal aboutRequested

    objectName: "youScreen"
    title: qsTr("You and settings")
    showsBack: true

    function minutesText(minutes: int): string {
        return minutes === 0 ? qsTr("At once") : qsTr("After %n minutes", "", minutes);
    }

    function textSizeText(percent: int): string {
        //: %1 is a number of per cent.
        return percent === 0 ? qsTr("As this device says") : qsTr("%1 %").arg(percent);
    }

    function sumText(sum: int): string {
        //: %1 is a number.
        return sum === 0 ? qsTr("Never") : qsTr("From %1 of 12").arg(sum);
    }

    function worryText(days: int): string {
        return days === 0 ? qsTr("Never") : qsTr("After %n days in a row", "", days);
    }

    function restText(): string {
        if (!root.rest.resting)
            return qsTr("For a while, nothing is asked of you");
        //: %1 is a day as "Friday 3 April".
        return root.rest.until.length > 0 ? qsTr("On, until %1").arg(root.rest.until) : qsTr("On, until you end it");
    }

    //: %1 is a time as "For 3 days", %2 a day as "Friday 3 April".
    function restChoice(days: int): string {
        return qsTr("%1, until %2").arg(qsTr("For %n days", "", days)).arg(root.rest.dayAfter(days));
    }

    component Rows: Card {
        width: parent ? parent.width : 0
        padding: Theme.space8
        spacing: 0
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.settings.problem || root.device.problem || root.rest.problem
    }

    Rows {
        RowItem {
            objectName: "rename"
            width: parent.width
            iconName: "user"
            text: root.settings.name.length > 0 ? root.settings.name : qsTr("No name given")
            subtitle: root.settings.listed ? qsTr("Shown on the lock screen. Change it") : qsTr("Shown only in here. Change it")
            divided: true

            onClicked: rename.open()
        }

        RowItem {
            objectName: "passphrase"
            width: parent.width
            iconName: "password"
            text: qsTr("Passphrase")
            subtitle: qsTr("Choose a new one")
            divided: true

            onClicked: root.passphraseRequested()
        }

        RowItem {
            objectName: "recoveryCode"
            width: parent.width
            iconName: "key"
            text: qsTr("Recovery code")
            subtitle: root.settings.recoveryCodeChecked ? qsTr("Kept safe. Make a new one") : qsTr("Not checked yet. Make a new one")
            divided: true

            onClicked: root.recoveryCodeRequested()
        }

        RowItem {
            objectName: "lockNow"
            width: parent.width
            iconName: "lock-simple"
            text: qsTr("Lock now")
            showsCaret: false

            onClicked: root.lockRequested()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Lock screen")
    }

    Rows {
        SwitchRow {
            objectName: "listed"
            width: parent.width
            text: qsTr("Show me on the lock screen")
            subtitle: qsTr("Off: your name is shown nowhere outside. Choose “Someone not listed here” there, and your passphrase or your recovery code opens your profile. Its files stay on this device: someone who looks through them can see that there is one more profile and how large it is, but not whose it is.")
            checked: root.settings.listed

            onToggled: root.settings.listed = checked
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("When it locks by itself")
    }

    Rows {
        RowItem {
            objectName: "idle"
            width: parent.width
            iconName: "hourglass-medium"
            text: qsTr("When nothing is touched")
            subtitle: root.settings.idleMinutes === 0 ? qsTr("Never") : root.minutesText(root.settings.idleMinutes)
            divided: true

            onClicked: idle.open()
        }

        RowItem {
            objectName: "background"
            width: parent.width
            iconName: "moon"
            text: qsTr("When another app is in front")
            subtitle: root.minutesText(root.settings.backgroundMinutes)

            onClicked: background.open()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Quiet")
    }

    Rows {
        RowItem {
            objectName: "rest"
            width: parent.width
            iconName: "moon"
            text: qsTr("Rest")
            subtitle: root.restText()
            divided: root.rest.resting

            onClicked: restSheet.open()
        }

        RowItem {
            objectName: "endRest"
            width: parent.width
            visible: root.rest.resting
            iconName: "sun"
            text: qsTr("End the rest")
            showsCaret: false

            onClicked: root.rest.end()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Journal")
    }

    Rows {
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

    Rows {
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

            onClicked: root.redListRequested()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("When Today offers people to talk to")
    }

    Rows {
        RowItem {
            objectName: "offerFromSum"
            width: parent.width
            iconName: "hand-heart"
            text: qsTr("When my PHQ-4 is high")
            subtitle: root.sumText(root.personOffer.sumFrom)
            divided: true

            onClicked: offerFromSum.open()
        }

        RowItem {
            objectName: "offerAfterWorry"
            width: parent.width
            iconName: "hand-heart"
            text: qsTr("When worry about a scan stays strong")
            subtitle: root.worryText(root.personOffer.worryDays)

            onClicked: offerAfterWorry.open()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Reading and touch")
    }

    Rows {
        spacing: Theme.space8

        Segmented {
            objectName: "appearance"
            width: parent.width
            name: qsTr("Light or dark")
            options: [qsTr("As device"), qsTr("Light"), qsTr("Dark")]
            current: root.device.appearance

            onPicked: index => root.device.appearance = index
        }

        RowItem {
            objectName: "textSize"
            width: parent.width
            iconName: "text-aa"
            text: qsTr("Text size")
            subtitle: root.textSizeText(root.device.textPercent)
            divided: true

            onClicked: textSize.open()
        }

        SwitchRow {
            objectName: "strongContrast"
            width: parent.width
            text: qsTr("Strong contrast")
            checked: root.device.strongContrast

            onToggled: root.device.strongContrast = checked
        }

        SwitchRow {
            objectName: "lessMovement"
            width: parent.width
            text: qsTr("Less movement")
            checked: root.device.lessMovement

            onToggled: root.device.lessMovement = checked
        }

        SwitchRow {
            objectName: "plainLetters"
            width: parent.width
            text: qsTr("Plain letters")
            subtitle: qsTr("Titles in the same letters as the text")
            checked: root.device.plainLetters

            onToggled: root.device.plainLetters = checked
        }

        SwitchRow {
            objectName: "ignoreRepeatedTaps"
            width: parent.width
            text: qsTr("Ignore repeated taps")
            subtitle: qsTr("Helps with shaky or numb hands")
            checked: root.device.ignoreRepeatedTaps

            onToggled: root.device.ignoreRepeatedTaps = checked
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Privacy")
    }

    Rows {
        AppText {
            width: parent.width
            padding: Theme.space12
            text: qsTr("All you write stays on this device, locked. No account, no server. Alongside opens no connection.")
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

    Sheet {
        id: rename

        title: qsTr("Your name")

        onOpened: {
            nameField.text = root.settings.name;
            nameField.forceActiveFocus();
        }

        TextField {
            id: nameField

            objectName: "newName"
            width: parent.width
            maximumLength: 60
            placeholderText: qsTr("Name, if you like")
            Accessible.name: qsTr("Your name")

            onAccepted: save.clicked()
        }

        Button {
            id: save

            objectName: "saveName"
            width: parent.width
            text: qsTr("Use this name")

            onClicked: {
                root.settings.rename(nameField.text);
                rename.close();
            }
        }
    }

    ChoiceSheet {
        id: restSheet

        title: qsTr("Rest")
        values: [3, 7, 14, 28, 0]
        labels: [root.restChoice(3), root.restChoice(7), root.restChoice(14), root.restChoice(28), qsTr("Until I end it")]
        current: root.rest.resting && root.rest.until.length === 0 ? 0 : -1

        onPicked: value => root.rest.begin(value)
    }

    ChoiceSheet {
        id: idle

        title: qsTr("When nothing is touched")
        values: [1, 2, 5, 10, 0]
        labels: [root.minutesText(1), root.minutesText(2), root.minutesText(5), root.minutesText(10), qsTr("Never")]
        current: root.settings.idleMinutes

        onPicked: value => root.settings.idleMinutes = value
    }

    ChoiceSheet {
        id: background

        title: qsTr("When another app is in front")
        values: [0, 1, 5]
        labels: [root.minutesText(0), root.minutesText(1), root.minutesText(5)]
        current: root.settings.backgroundMinutes

        onPicked: value => root.settings.backgroundMinutes = value
    }

    ChoiceSheet {
        id: offerFromSum

        title: qsTr("When my PHQ-4 is high")
        values: [0, 3, 6, 9]
        labels: [root.sumText(0), root.sumText(3), root.sumText(6), root.sumText(9)]
        current: root.personOffer.sumFrom

        onPicked: value => root.personOffer.sumFrom = value
    }

    ChoiceSheet {
        id: offerAfterWorry

        title: qsTr("When worry about a scan stays strong")
        values: [0, 2, 3, 5]
        labels: [root.worryText(0), root.worryText(2), root.worryText(3), root.worryText(5)]
        current: root.personOffer.worryDays

        onPicked: value => root.personOffer.worryDays = value
    }

    ChoiceSheet {
        id: textSize

        title: qsTr("Text size")
        values: [0, 85, 100, 125, 150, 175, 200]
        labels: [root.textSizeText(0), root.textSizeText(85), root.textSizeText(100), root.textSizeText(125), root.textSizeText(150), root.textSizeText(175), root.textSizeText(200)]
        current: root.device.textPercent

        onPicked: value => root.device.textPercent = value
    }
}
