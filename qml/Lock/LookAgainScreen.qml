pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Which profiles there are could not be read: that is said, and is not the same as none. */
AppPage {
    id: root

    required property SessionModel session

    objectName: "lookAgainScreen"

    EmptyState {
        width: parent.width
        title: qsTr("Your profiles cannot be read at the moment")
        hour: 21

        ProblemNote {
            objectName: "problem"
            width: parent.width
            text: root.session.problem
        }

        Button {
            objectName: "lookAgain"
            width: parent.width
            iconName: "arrow-clockwise"
            text: qsTr("Try again")

            onClicked: root.session.lookAgain()
        }
    }
}
