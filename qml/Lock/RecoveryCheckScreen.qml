pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Input
import Alongside.Models
import Alongside.Style

/*! Asks for two groups of the recovery code, so that a slip of the pen is found today. */
AppPage {
    id: root

    required property RecoveryCodeModel code
    property int step: 0
    property int steps: 0

    signal checked
    signal postponed
    signal codeRequested

    property bool wrong: false

    function check(): void {
        if (root.code.check(first, second))
            root.checked();
        else
            root.wrong = true;
    }

    objectName: "recoveryCheckScreen"
    title: root.step > 0 ? "" : qsTr("Check the code")

    SecretValue {
        id: first

        onChanged: root.wrong = false
    }

    SecretValue {
        id: second

        onChanged: root.wrong = false
    }

    StepHeader {
        width: parent.width
        visible: root.step > 0
        step: root.step
        steps: root.steps
    }

    WholeWords {
        width: parent.width
        visible: root.step > 0
        variant: AppText.Display
        words: qsTr("One look at your paper")
    }

    AppText {
        width: parent.width
        text: qsTr("Type two groups of the code as you wrote them down. Then you know that it will work.")
    }

    SecretInput {
        id: firstInput

        objectName: "first"
        width: parent.width
        value: first
        revealed: true
        capitals: true
        label: qsTr("Group %1 of 7").arg(root.code.firstGroup)

        onAccepted: secondInput.take()
    }

    SecretInput {
        id: secondInput

        objectName: "second"
        width: parent.width
        value: second
        revealed: true
        capitals: true
        label: qsTr("Group %1 of 7").arg(root.code.secondGroup)
        problem: root.wrong ? qsTr("That is not quite what was shown. Compare it with your paper, or see the code again.") : ""

        onAccepted: root.check()
    }

    Button {
        objectName: "seeAgain"
        width: parent.width
        kind: Button.Quiet
        text: qsTr("Show me the code again")

        onClicked: root.codeRequested()
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "next"
                width: parent.width
                enabled: !first.empty && !second.empty
                text: qsTr("Check it")

                onClicked: root.check()
            }

            Button {
                objectName: "later"
                width: parent.width
                kind: Button.Quiet
                text: qsTr("Not now, remind me gently")

                onClicked: root.postponed()
            }
        }
    }
}
