import QtQuick

import Alongside.Components

/*! The places of an open profile that the bar leads to, in its order. */
QtObject {
    readonly property list<Destination> list: [
        Destination {
            name: "today"
            label: qsTr("Today")
            iconName: "sun-horizon"
        },
        Destination {
            name: "journal"
            label: qsTr("Journal")
            iconName: "notebook"
        },
        Destination {
            name: "scans"
            label: qsTr("Scans")
            iconName: "calendar-heart"
        },
        Destination {
            name: "support"
            label: qsTr("Support")
            iconName: "users-three"
        },
        Destination {
            name: "learn"
            label: qsTr("Learn")
            iconName: "books"
        }
    ]
}
