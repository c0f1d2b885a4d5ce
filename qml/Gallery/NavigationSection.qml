pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Theme

GallerySection {
    id: root

    property string current: "today"

    readonly property list<Destination> places: [
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

    title: qsTr("Navigation")

    NavBar {
        width: parent.width
        destinations: root.places
        current: root.current

        onPicked: name => root.current = name
    }

    NavBar {
        width: parent.width
        destinations: [root.places[0], root.places[1]]
        current: root.current

        onPicked: name => root.current = name
    }

    NavBar {
        rail: true
        height: Theme.heroHeight * 2
        destinations: root.places
        current: root.current

        onPicked: name => root.current = name
    }
}
