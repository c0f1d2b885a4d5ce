import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    "How are you right now?" One tap and it is kept; taking it back has no time limit. "Very low" is
    kept first, and then a way to people is offered, once, without pressing.
*/
Column {
    id: root

    required property MoodModel mood

    signal crisisHelpRequested

    readonly property bool answered: root.mood.kept > 0
    property bool declined: false

    spacing: Theme.space16

    Connections {
        target: root.mood

        function onChanged(): void {
            if (root.mood.kept !== 1)
                root.declined = false;
        }
    }

    Card {
        width: parent.width
        padding: Theme.space16

        AppText {
            objectName: "moodTitle"
            width: parent.width
            variant: AppText.Heading
            text: root.answered ? qsTr("Saved for today") : qsTr("How are you right now?")
        }

        MoodPicker {
            objectName: "moodPicker"
            width: parent.width
            value: root.mood.kept - 1

            onPicked: level => root.mood.keep(level + 1)
        }

        ProblemNote {
            objectName: "moodProblem"
            width: parent.width
            text: root.mood.problem
        }

        Button {
            objectName: "takeBack"
            width: Math.min(implicitWidth, parent.width)
            visible: root.answered
            kind: Button.Quiet
            iconName: "arrow-counter-clockwise"
            text: qsTr("Take it back")

            onClicked: root.mood.takeBack()
        }
    }

    Note {
        objectName: "veryLow"
        width: parent.width
        visible: root.mood.kept === 1 && !root.declined
        tone: Tone.Thread
        title: qsTr("That sounds really hard")
        text: qsTr("Some days are. Would it help to talk to someone?")

        Button {
            objectName: "seeWho"
            width: parent.width
            text: qsTr("See who I can talk to")

            onClicked: root.crisisHelpRequested()
        }

        Button {
            objectName: "notNow"
            width: parent.width
            kind: Button.Quiet
            tint: Theme.color.threadSoftInk
            text: qsTr("Not now")

            onClicked: root.declined = true
        }
    }
}
