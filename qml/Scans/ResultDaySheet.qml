pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! When the result is due or was heard, or that it is not known yet. */
Sheet {
    id: root

    required property ScanDraft draft

    objectName: "resultDaySheet"
    title: root.draft.heard ? qsTr("When did you hear the result?") : qsTr("When is the result due?")

    AppText {
        objectName: "chosenResultDay"
        width: parent.width
        variant: AppText.Heading
        text: root.draft.resultDay
    }

    Button {
        objectName: "resultNotKnown"
        width: Math.min(implicitWidth, parent.width)
        visible: root.draft.knowsResultDay
        kind: Button.Soft
        text: qsTr("Not known yet")

        onClicked: root.draft.forgetResultDay()
    }

    CalendarMonth {
        objectName: "resultDays"
        width: parent.width
        spill: Theme.gutter(root.width)
        days: root.draft.resultMonth
        title: root.draft.resultMonth.title
        weekdays: root.draft.resultMonth.weekdays
        hasEarlier: root.draft.resultMonth.hasEarlier
        hasLater: root.draft.resultMonth.hasLater
        yearBefore: root.draft.resultMonth.yearBefore
        yearAfter: root.draft.resultMonth.yearAfter

        onPicked: number => root.draft.resultMonth.pick(number)
        onTurned: months => root.draft.resultMonth.turn(months)
    }

    Button {
        objectName: "resultDone"
        width: parent.width
        text: qsTr("Done")

        onClicked: root.close()
    }
}
