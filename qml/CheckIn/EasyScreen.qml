pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*!
    A check-in for a bad day: one question, five large answers where a thumb is, nearly nothing to
    read. Whoever shows it makes the theme dim and its targets large.
*/
AppPage {
    id: root

    required property MoodModel mood
    property bool declined: false
    readonly property bool answered: root.mood.kept > 0

    signal peopleRequested

    objectName: "easyScreen"
    showsBack: true
    onAnsweredChanged: {
        if (root.answered)
            title.Accessible.announce(title.text);
    }

    AppText {
        id: title

        objectName: "easyTitle"
        width: parent.width
        variant: AppText.Display
        text: root.answered ? qsTr("Saved. That is all.") : qsTr("How is it?")
    }

    ProblemNote {
        objectName: "moodProblem"
        width: parent.width
        text: root.mood.problem
    }

    VeryLowNote {
        objectName: "veryLow"
        width: parent.width
        visible: root.mood.kept === 1 && !root.declined
        several: root.mood.severalHardDays

        onPeopleRequested: root.peopleRequested()
        onDeclined: root.declined = true
    }

    bottomBar: Component {
        StickyBar {
            MoodPicker {
                objectName: "moodPicker"
                width: parent.width
                visible: !root.answered
                stacked: true
                value: root.mood.kept - 1

                onPicked: level => root.mood.keep(level + 1)
            }

            Button {
                objectName: "takeBack"
                width: parent.width
                visible: root.answered
                kind: Button.Quiet
                iconName: "arrow-counter-clockwise"
                text: qsTr("Take it back")

                onClicked: root.mood.takeBack()
            }

            Button {
                objectName: "done"
                width: parent.width
                visible: root.answered
                kind: Button.Soft
                text: qsTr("Close")

                onClicked: root.backRequested()
            }
        }
    }
}
