import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! In place of what Today would ask: that it asks nothing, and the way out of that. */
Note {
    id: root

    required property RestModel rest

    signal checkInRequested

    objectName: "restCard"
    tone: Tone.Leaf
    iconName: "moon"
    title: qsTr("Rest")
    //: %1 is a day as "Friday 3 April".
    text: root.rest.until.length > 0 ? qsTr("Nothing is asked of you before %1.").arg(root.rest.until) : qsTr("Nothing is asked of you until you end this.")

    ProblemNote {
        width: parent.width
        text: root.rest.problem
    }

    Button {
        objectName: "checkInInRest"
        width: parent.width
        kind: Button.Outline
        tint: root.inkColor
        text: qsTr("Check in all the same")

        onClicked: root.checkInRequested()
    }

    Button {
        objectName: "endRest"
        width: parent.width
        kind: Button.Quiet
        tint: root.inkColor
        text: qsTr("End the rest")

        onClicked: root.rest.end()
    }
}
