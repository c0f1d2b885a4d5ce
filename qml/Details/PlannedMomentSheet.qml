pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! When something planned is: the day, the time if it is known, and whose clock. */
Sheet {
    id: root

    required property MomentModel moment
    required property string when
    /// When that is where one is; empty if the clock there is the same.
    property string here
    required property bool hasTime

    signal zoneRequested
    signal hasTimePicked(hasTime: bool)

    objectName: "plannedMomentSheet"
    title: qsTr("When is it?")

    AppText {
        objectName: "chosenMoment"
        width: parent.width
        variant: AppText.Heading
        text: root.when
    }

    AppText {
        objectName: "chosenMomentHere"
        width: parent.width
        visible: text.length > 0
        text: root.here
    }

    ProblemNote {
        objectName: "momentProblem"
        width: parent.width
        text: root.moment.problem
    }

    CalendarMonth {
        objectName: "plannedDays"
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
        objectName: "hasTime"
        width: parent.width
        text: qsTr("I know the time")
        checked: root.hasTime

        onToggled: root.hasTimePicked(checked)
    }

    AppText {
        objectName: "chosenTime"
        width: parent.width
        visible: root.hasTime
        variant: AppText.Title
        text: root.moment.time
    }

    TurnRow {
        width: parent.width
        visible: root.hasTime
        name: "hour"
        label: qsTr("Hour")
        earlierText: qsTr("An hour earlier")
        laterText: qsTr("An hour later")

        onTurned: by => root.moment.turnHour(by)
    }

    TurnRow {
        width: parent.width
        visible: root.hasTime
        name: "minute"
        label: qsTr("Minutes")
        earlierText: qsTr("5 minutes earlier")
        laterText: qsTr("5 minutes later")

        onTurned: by => root.moment.turnMinute(by)
    }

    Segmented {
        objectName: "whichHour"
        width: parent.width
        visible: root.moment.twice && root.hasTime
        name: qsTr("The clock shows this time twice")
        options: [qsTr("Before the clocks go back"), qsTr("After")]
        current: root.moment.second ? 1 : 0

        onPicked: index => root.moment.second = index === 1
    }

    RowItem {
        objectName: "place"
        width: parent.width
        iconName: "globe"
        text: qsTr("The clock in %1").arg(root.moment.place)

        onClicked: root.zoneRequested()
    }

    Button {
        objectName: "momentDone"
        width: parent.width
        text: qsTr("Done")

        onClicked: root.close()
    }
}
