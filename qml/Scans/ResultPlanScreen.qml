pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    My plan for the result: made in a calm moment, read on the day. A plan that is kept opens to be read;
    one tap changes it. It says nothing about which answer will come.
*/
AppPage {
    id: root

    required property ResultPlanModel plan

    readonly property bool ready: root.plan.ready
    /// Decided as it opens: what is kept while it is written does not take the form away.
    property bool reading: false

    objectName: "resultPlanScreen"
    title: qsTr("My plan for the result")
    showsBack: true
    Component.onCompleted: root.reading = root.plan.kept

    onReadyChanged: {
        if (root.ready)
            root.reading = root.plan.kept;
    }

    ProblemNote {
        objectName: "planProblem"
        width: parent.width
        text: root.plan.problem
    }

    Card {
        objectName: "planToRead"
        width: parent.width
        visible: root.reading
        spacing: Theme.space20

        PlanPart {
            width: parent.width
            label: qsTr("Who is with me")
            text: root.plan.companion
        }

        PlanPart {
            width: parent.width
            label: qsTr("If it is in the portal first")
            text: root.plan.lookText
        }

        PlanPart {
            width: parent.width
            label: qsTr("How and when I want to hear it")
            text: root.plan.how
        }

        PlanPart {
            width: parent.width
            label: qsTr("First thing I do if the news is good")
            text: root.plan.ifGood
        }

        PlanPart {
            width: parent.width
            label: qsTr("First thing I do if it is mixed")
            text: root.plan.ifMixed
        }

        PlanPart {
            width: parent.width
            label: qsTr("First thing I do if it is hard")
            text: root.plan.ifHard
        }
    }

    Button {
        objectName: "changePlan"
        width: parent.width
        visible: root.reading
        kind: Button.Soft
        iconName: "pencil-simple"
        text: qsTr("Change my plan")

        onClicked: root.reading = false
    }

    Column {
        objectName: "planToWrite"
        width: parent.width
        visible: root.ready && !root.reading
        spacing: Theme.space16

        AppText {
            width: parent.width
            soft: true
            text: root.plan.prefilled ? qsTr("These are your words from last time. Change what is different.") : qsTr("Write what you like, leave out the rest. It is kept as you type.")
        }

        WordsField {
            objectName: "planCompanion"
            width: parent.width
            label: qsTr("Who is with me")
            words: root.plan.companion

            onEdited: words => root.plan.companion = words
        }

        Card {
            width: parent.width
            padding: Theme.space16

            AppText {
                width: parent.width
                variant: AppText.Label
                text: qsTr("If it is in the portal first")
            }

            Repeater {
                model: root.plan.looks

                Chip {
                    required property int index
                    required property string modelData

                    objectName: "look" + index
                    width: parent ? Math.min(implicitWidth, parent.width) : 0
                    text: modelData
                    checked: root.plan.look === index

                    onClicked: root.plan.look = index
                }
            }
        }

        WordsField {
            objectName: "planHow"
            width: parent.width
            label: qsTr("How and when I want to hear it")
            words: root.plan.how

            onEdited: words => root.plan.how = words
        }

        WordsField {
            objectName: "planGood"
            width: parent.width
            label: qsTr("First thing I do if the news is good")
            words: root.plan.ifGood

            onEdited: words => root.plan.ifGood = words
        }

        WordsField {
            objectName: "planMixed"
            width: parent.width
            label: qsTr("First thing I do if it is mixed")
            words: root.plan.ifMixed

            onEdited: words => root.plan.ifMixed = words
        }

        WordsField {
            objectName: "planHard"
            width: parent.width
            label: qsTr("First thing I do if it is hard")
            words: root.plan.ifHard

            onEdited: words => root.plan.ifHard = words
        }

        Button {
            objectName: "planDone"
            width: parent.width
            text: qsTr("Keep my plan")
            enabled: !root.plan.empty

            onClicked: {
                root.plan.keep();
                root.reading = true;
                root.scrollToTop();
            }
        }
    }
}
