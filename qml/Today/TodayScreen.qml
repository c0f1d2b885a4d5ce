pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The first screen: a greeting, one question that takes one tap, and a place to write. Nothing on it
    counts days or says what was left undone.
*/
AppPage {
    id: root

    required property TodayModel today
    required property MoodModel mood
    required property OnThisDayModel onThisDay
    required property ProfileSettingsModel settings
    /// True if the profile is an older copy of itself.
    required property bool olderCopy

    signal writeRequested
    signal entryRequested(id: double)
    signal journalRequested
    signal trendsRequested
    signal youRequested
    signal lockRequested
    signal crisisHelpRequested
    signal recoveryCodeRequested

    objectName: "todayScreen"
    Component.onCompleted: root.onThisDay.refresh()

    actions: Component {
        IconButton {
            objectName: "lock"
            iconName: "lock-simple"
            text: qsTr("Lock now")

            onClicked: root.lockRequested()
        }
    }

    hero: Component {
        Hero {
            page: root
            hour: root.today.hour
            eyebrow: root.today.date
            title: root.today.greeting
        }
    }

    Note {
        width: parent.width
        visible: root.olderCopy
        tone: Tone.Sun
        iconName: "info"
        title: qsTr("This is an older copy")
        text: qsTr("Someone put back an earlier copy of this profile. What was written after it was made is not here.")
    }

    MoodCard {
        width: parent.width
        mood: root.mood

        onCrisisHelpRequested: root.crisisHelpRequested()
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("If you feel like it")
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            topPadding: Theme.space12
        }

        RowItem {
            objectName: "write"
            width: parent.width
            iconName: "note-pencil"
            text: qsTr("Write a few lines")
            subtitle: qsTr("Only you can read them")

            onClicked: root.writeRequested()
        }
    }

    OnThisDayCard {
        width: parent.width
        visible: shown
        memory: root.onThisDay

        onOpened: root.entryRequested(root.onThisDay.entryId)
    }

    LastWrittenCard {
        width: parent.width
        visible: root.today.lastEntryId > 0
        today: root.today

        onOpened: root.entryRequested(root.today.lastEntryId)
    }

    Note {
        width: parent.width
        visible: !root.settings.recoveryCodeChecked
        tone: Tone.Sun
        iconName: "key"
        title: qsTr("When you have a quiet moment")
        text: qsTr("A recovery code opens this profile should you forget your passphrase. Is yours somewhere safe?")

        Button {
            objectName: "recoveryCode"
            width: parent.width
            kind: Button.Outline
            tint: Theme.color.sunSoftInk
            text: qsTr("See to the recovery code")

            onClicked: root.recoveryCodeRequested()
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "trends"
            width: parent.width
            iconName: "chart-line-up"
            text: qsTr("See your last 2 weeks")
            subtitle: qsTr("Trends of what you answered")

            onClicked: root.trendsRequested()
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "you"
            width: parent.width
            iconName: "user-circle"
            text: qsTr("You and settings")
            subtitle: qsTr("Text size, lock, profile, what stays private")

            onClicked: root.youRequested()
        }
    }
}
