import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Where one is around a scan, the day's one question about it, and on its days the letter and the plan.
    There only on days of a season, and never while nothing is to ask.
*/
Column {
    id: root

    required property ScanModels scans

    readonly property ScanSeasonModel season: root.scans.season
    readonly property bool shown: root.scans.worry.prompted && root.season.scanId > 0

    signal opened
    signal planRequested(id: double)

    objectName: "scanSeasonCard"
    spacing: Theme.space16

    TapCard {
        objectName: "comingUp"
        width: parent.width
        padding: Theme.space20
        contentSpacing: Theme.space8
        //: %1 says where one is around a scan, as "CT scan in 4 days"; %2 is when it is.
        text: qsTr("%1. %2").arg(root.season.heading).arg(root.season.phase === 0 ? root.season.when : root.season.title)

        onClicked: root.opened()

        AppText {
            width: parent.width
            variant: AppText.Label
            text: root.season.phase === 0 ? qsTr("Coming up") : root.season.title
            color: Theme.color.primary
            Accessible.ignored: true
        }

        AppText {
            objectName: "comingUpHeading"
            width: parent.width
            variant: AppText.Title
            heading: false
            text: root.season.heading
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: root.season.phase < 2
            text: root.season.when
            soft: true
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: root.season.place.length > 0 && root.season.phase < 2
            text: root.season.place
            soft: true
            Accessible.ignored: true
        }

        PhaseTrack {
            width: parent.width
            phase: root.season.phase
            Accessible.ignored: true
        }
    }

    Button {
        objectName: "planFromToday"
        width: parent.width
        visible: root.season.next === ScanSeasonModel.OpenPlan
        kind: Button.Soft
        iconName: "calendar-check"
        text: qsTr("Open my plan for the result")

        onClicked: root.planRequested(root.season.scanId)
    }

    ScanLetterCard {
        width: parent.width
        visible: root.season.today && letter.length > 0
        letter: root.season.letter
    }

    ScanWorryCard {
        width: parent.width
        value: root.scans.worry.value
        problem: root.scans.worry.problem

        onPicked: value => root.scans.worry.keep(value)
        onTakenBack: root.scans.worry.takeBack()
    }
}
