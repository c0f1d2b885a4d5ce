pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The journal by its days: a month, and below it the entries of the day that is chosen. */
ListPage {
    id: root

    required property JournalCalendarModel calendar

    signal entryRequested(id: double)
    signal writeRequested

    objectName: "calendarScreen"
    title: qsTr("Calendar")
    showsBack: true
    model: root.calendar.entries
    Component.onCompleted: root.calendar.open()

    header: Component {
        Column {
            spacing: Theme.space12

            CalendarMonth {
                objectName: "days"
                width: parent.width
                spill: root.gutter
                days: root.calendar.month
                title: root.calendar.month.title
                weekdays: root.calendar.month.weekdays
                hasEarlier: root.calendar.month.hasEarlier
                hasLater: root.calendar.month.hasLater
                yearBefore: root.calendar.month.yearBefore
                yearAfter: root.calendar.month.yearAfter

                onPicked: number => root.calendar.month.pick(number)
                onTurned: months => root.calendar.month.turn(months)
            }

            UnreadNote {
                width: parent.width
                text: root.calendar.problem || root.calendar.entries.problem

                onAgainRequested: root.calendar.repeat()
            }

            AppText {
                objectName: "chosenDay"
                width: parent.width
                variant: AppText.Heading
                text: root.calendar.day
            }

            Button {
                objectName: "writeForDay"
                width: parent.width
                visible: root.calendar.writable
                iconName: "note-pencil"
                text: qsTr("Write for this day")

                onClicked: root.writeRequested()
            }

            AppText {
                objectName: "nothingThatDay"
                width: parent.width
                visible: root.calendar.entries.nothingFound
                soft: true
                text: qsTr("Nothing is written down for this day.")
            }
        }
    }

    delegate: FoundCard {
        required property int index

        objectName: "found" + index
        width: root.columnWidth

        onOpened: id => root.entryRequested(id)
    }
}
