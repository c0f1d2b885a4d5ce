pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Which day it would be, and at what time if that matters. */
Sheet {
    id: root

    required property AskDraft draft

    readonly property MomentModel moment: root.draft.moment

    signal zoneRequested

    objectName: "askDaySheet"
    title: qsTr("Which day?")

    AppText {
        objectName: "chosenDay"
        width: parent.width
        variant: AppText.Heading
        text: root.draft.when
    }

    ProblemNote {
        objectName: "dayProblem"
        width: parent.width
        text: root.moment.problem
    }

    CalendarMonth {
        width: parent.width
        spill: Theme.gutter(root.width)
        days: root.moment.month
        title: root.moment.month.title
        weekdays: root.moment.month.weekdays
        hasEarlier: root.moment.month.hasEarlier
        hasLater: root.moment.month.hasLater
        yearBefore: root.moment.month.yearBefore
        yearAfter: root.moment.month.yearAfter

        onPicked: number => root.moment.month.pick(number)
        onTurned: months => root.moment.month.turn(months)
    }

    SwitchRow {
        objectName: "askHasTime"
        width: parent.width
        text: qsTr("At a certain time")
        checked: root.draft.hasTime

        onToggled: root.draft.hasTime = checked
    }

    TurnRow {
        width: parent.width
        visible: root.draft.hasTime
        name: "hour"
        label: qsTr("Hour")
        earlierText: qsTr("An hour earlier")
        laterText: qsTr("An hour later")

        onTurned: by => root.moment.turnHour(by)
    }

    TurnRow {
        width: parent.width
        visible: root.draft.hasTime
        name: "minute"
        label: qsTr("Minutes")
        earlierText: qsTr("5 minutes earlier")
        laterText: qsTr("5 minutes later")

        onTurned: by => root.moment.turnMinute(by)
    }

    Segmented {
        objectName: "whichHour"
        width: parent.width
        visible: root.moment.twice && root.draft.hasTime
        name: qsTr("The clock shows this time twice")
        options: [qsTr("Before the clocks go back"), qsTr("After")]
        current: root.moment.second ? 1 : 0

        onPicked: index => root.moment.second = index === 1
    }

    RowItem {
        objectName: "place"
        width: parent.width
        visible: root.draft.hasTime
        iconName: "globe"
        text: qsTr("The clock in %1").arg(root.moment.place)

        onClicked: root.zoneRequested()
    }

    Button {
        objectName: "dayDone"
        width: parent.width
        text: qsTr("Done")

        onClicked: root.close()
    }

    Button {
        objectName: "noDay"
        width: parent.width
        kind: Button.Quiet
        text: qsTr("No day in particular")

        onClicked: {
            root.draft.forgetDay();
            root.close();
        }
    }
}
