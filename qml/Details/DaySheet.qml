import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! A month to pick a day of. */
Sheet {
    id: root

    required property MonthModel month

    objectName: "daySheet"

    CalendarMonth {
        objectName: "sheetDays"
        width: parent.width
        spill: Theme.gutter(root.width)
        days: root.month
        title: root.month.title
        weekdays: root.month.weekdays
        hasEarlier: root.month.hasEarlier
        hasLater: root.month.hasLater
        yearBefore: root.month.yearBefore
        yearAfter: root.month.yearAfter

        onPicked: number => root.month.pick(number)
        onTurned: months => root.month.turn(months)
    }
}
