import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    "How are you right now?" One tap and it is kept; then more can be added, or it can be taken back.
    "Very low" is kept first, and then a way to people is offered, once, without pressing.
*/
Column {
    id: root

    required property MoodModel mood

    signal crisisHelpRequested
    signal moreRequested(id: double)
    signal easyRequested

    readonly property bool answered: root.mood.keptId > 0
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

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "addMore"
                width: Math.min(implicitWidth, parent.width)
                visible: root.answered
                kind: Button.Soft
                iconName: "plus"
                text: qsTr("Add more")

                onClicked: root.moreRequested(root.mood.keptId)
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

            Button {
                objectName: "badDay"
                width: Math.min(implicitWidth, parent.width)
                visible: !root.answered
                kind: Button.Quiet
                iconName: "moon"
                text: qsTr("Bad day")
                Accessible.name: qsTr("Bad day: a check-in in one tap, dim and large")

                onClicked: root.easyRequested()
            }
        }
    }

    VeryLowNote {
        objectName: "veryLow"
        width: parent.width
        visible: root.mood.kept === 1 && !root.declined
        several: root.mood.severalHardDays

        onPeopleRequested: root.crisisHelpRequested()
        onDeclined: root.declined = true
    }
}
