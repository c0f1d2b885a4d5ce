pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! All check-ins by day, the newest first. Days without any are not mentioned. */
ListPage {
    id: root

    required property CheckInListModel checkIns

    readonly property bool empty: root.checkIns.loaded && root.checkIns.count === 0

    signal checkInRequested
    signal editRequested(id: double)
    signal binRequested

    objectName: "checkInsScreen"
    title: qsTr("Your check-ins")
    showsBack: true
    model: root.checkIns
    sectionRole: "day"
    Component.onCompleted: root.checkIns.begin()

    actions: Component {
        IconButton {
            objectName: "bin"
            iconName: "trash"
            text: qsTr("Deleted check-ins")

            onClicked: root.binRequested()
        }
    }

    header: Component {
        Column {
            spacing: Theme.space12

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.checkIns.problem
            }

            Button {
                objectName: "checkIn"
                width: parent.width
                visible: !root.empty
                kind: Button.Soft
                iconName: "plus"
                text: qsTr("Check in")

                onClicked: root.checkInRequested()
            }

            EmptyState {
                objectName: "empty"
                width: parent.width
                visible: root.empty
                title: qsTr("Nothing here yet")
                text: qsTr("A check-in says how you are, in one tap or a few. There is no right amount.")

                Button {
                    objectName: "checkInFirst"
                    width: parent.width
                    text: qsTr("Check in")

                    onClicked: root.checkInRequested()
                }
            }
        }
    }

    delegate: CheckInCard {
        required property int index

        objectName: "checkIn" + index
        width: root.columnWidth

        onOpened: id => root.editRequested(id)
    }
}
