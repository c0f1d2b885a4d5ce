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
    required property PersonOfferModel personOffer
    required property CallListModel closePeople
    required property ScanModels scans
    required property VisitModel nextVisit
    required property RestModel rest
    required property ProfileSettingsModel settings
    required property LastCopingModel lastCoping
    /// True if the profile is an older copy of itself.
    required property bool olderCopy

    signal writeRequested
    signal checkInRequested
    signal checkInChangeRequested(id: double)
    signal easyCheckInRequested
    signal checkInsRequested
    /// \a key as the content names a coping tool; empty for all of them.
    signal copingRequested(key: string)
    signal entryRequested(id: double)
    signal journalRequested
    signal scansRequested
    signal planRequested(id: double)
    signal trendsRequested
    signal visitsRequested
    signal visitRequested(id: double)
    signal youRequested
    signal lockRequested
    signal crisisHelpRequested
    signal recoveryCodeRequested

    objectName: "todayScreen"
    Component.onCompleted: {
        root.onThisDay.refresh();
        root.mood.refresh();
        root.personOffer.refresh();
        root.rest.refresh();
        root.scans.load();
    }

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

    RestCard {
        width: parent.width
        visible: root.rest.resting
        rest: root.rest

        onCheckInRequested: root.checkInRequested()
    }

    MoodCard {
        width: parent.width
        visible: !root.rest.resting
        mood: root.mood

        onCrisisHelpRequested: root.crisisHelpRequested()
        onMoreRequested: id => root.checkInChangeRequested(id)
        onEasyRequested: root.easyCheckInRequested()
    }

    PersonOfferCard {
        width: parent.width
        visible: root.personOffer.reason.length > 0 && !root.scans.worry.quiet
        offer: root.personOffer
        close: root.closePeople

        onCrisisHelpRequested: root.crisisHelpRequested()
    }

    ScanSeasonCard {
        width: parent.width
        visible: shown
        scans: root.scans

        onOpened: root.scansRequested()
        onPlanRequested: id => root.planRequested(id)
    }

    NextVisitCard {
        width: parent.width
        visible: root.nextVisit.visitId > 0
        visit: root.nextVisit

        onOpened: root.visitRequested(root.nextVisit.visitId)
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
            divided: true

            onClicked: root.writeRequested()
        }

        RowItem {
            objectName: "checkIn"
            width: parent.width
            iconName: "calendar-heart"
            text: qsTr("Check in")
            subtitle: qsTr("Energy, sleep, pain, or what else matters to you")
            divided: true

            onClicked: root.checkInRequested()
        }

        SteadyRows {
            width: parent.width
            lastKey: root.lastCoping.key

            onPicked: key => root.copingRequested(key)
        }
    }

    OnThisDayCard {
        width: parent.width
        visible: shown && !root.rest.resting
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
        visible: !root.settings.recoveryCodeChecked && !root.rest.resting
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
        spacing: 0

        RowItem {
            objectName: "checkIns"
            width: parent.width
            iconName: "list-bullets"
            text: qsTr("Your check-ins")
            subtitle: qsTr("By day, to read or to change")
            divided: true

            onClicked: root.checkInsRequested()
        }

        RowItem {
            objectName: "visits"
            width: parent.width
            iconName: "calendar-check"
            text: qsTr("Visits and questions")
            subtitle: qsTr("Your next appointments, and what to ask")
            divided: true

            onClicked: root.visitsRequested()
        }

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
