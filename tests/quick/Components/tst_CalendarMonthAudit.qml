import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

AuditCase {
    name: "CalendarMonthAudit"
    subject: Component {
        AppPage {
            id: page

            title: qsTr("Day")

            CalendarMonth {
                width: parent.width
                spill: page.gutter
                title: qsTr("September 2026")
                weekdays: ["M", "T", "W", "T", "F", "S", "S"]
                yearBefore: "2025"
                yearAfter: "2027"
                days: MonthDays {
                    firstOffered: 3
                }
            }
        }
    }
}
