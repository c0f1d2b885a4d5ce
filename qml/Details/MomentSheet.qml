pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! When something was: the day, the time, and where the clock hung. */
Sheet {
    id: root

    required property MomentModel moment

    signal placeRequested

    objectName: "momentSheet"
    title: qsTr("When was it?")

    AppText {
        objectName: "chosenMoment"
        width: parent.width
        variant: AppText.Heading
        //: %1 is a day as "Thursday 19 March 2026", %2 a time as "9:41 am".
        text: qsTr("%1, %2").arg(root.moment.day).arg(root.moment.time)
    }

    ProblemNote {
        objectName: "momentProblem"
        width: parent.width
        text: root.moment.problem
    }

    TurnRow {
        width: parent.width
        name: "hour"
        label: qsTr("Hour")
        earlierText: qsTr("An hour earlier")
        laterText: qsTr("An hour later")

        onTurned: by => root.moment.turnHour(by)
    }

    TurnRow {
        width: parent.width
        name: "minute"
        label: qsTr("Minutes")
        earlierText: qsTr("5 minutes earlier")
        laterText: qsTr("5 minutes later")

        onTurned: by => root.moment.turnMinute(by)
    }

    Segmented {
        objectName: "whichHour"
        width: parent.width
        visible: root.moment.twice
        name: qsTr("The clock showed this time twice")
        options: [qsTr("Before the clocks went back"), qsTr("After")]
        current: root.moment.second ? 1 : 0

        onPicked: index => root.moment.second = index === 1
    }

    RowItem {
        objectName: "place"
        width: parent.width
        iconName: "globe"
        text: qsTr("The clock in %1").arg(root.moment.place)

        onClicked: root.placeRequested()
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

    Button {
        objectName: "momentDone"
        width: parent.width
        text: qsTr("Done")

        onClicked: root.close()
    }
}
