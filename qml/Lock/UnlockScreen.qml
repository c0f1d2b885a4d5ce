pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Input
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The lock: a name, a field, and Help outside of it. Nothing on it speaks of health. */
AppPage {
    id: root

    required property SessionModel session

    signal recoverRequested
    signal otherProfileRequested
    signal callsRequested

    readonly property bool waiting: root.session.waitSeconds > 0
    readonly property string explanation: root.waiting ? qsTr("You can try again in %n seconds.", "", root.session.waitSeconds) : root.session.problem

    objectName: "unlockScreen"

    onActiveFocusChanged: {
        if (root.activeFocus)
            passphrase.take();
    }

    SecretValue {
        id: typed

        onChanged: root.session.forgetProblem()
    }

    // After a wrong try the cursor is back where it is needed.
    Connections {
        target: root.session

        function onTriedChanged(): void {
            if (root.session.problem.length > 0)
                passphrase.take();
        }
    }

    hero: Component {
        Landscape {
            height: Theme.highContrast ? root.barHeight : Math.min(Theme.heroHeight, root.height * 0.36)
            visible: !Theme.highContrast
            hour: 21
            discY: 0.34
        }
    }

    WholeWords {
        objectName: "hello"
        width: parent.width
        variant: AppText.Display
        horizontalAlignment: Text.AlignHCenter
        //: %1 is a name.
        words: root.session.unlisted ? qsTr("Hello") : qsTr("Hello, %1").arg(root.session.chosenName)
    }

    SecretInput {
        id: passphrase

        objectName: "passphrase"
        width: parent.width
        enabled: !root.session.busy
        value: typed
        label: qsTr("Your passphrase")
        problem: root.session.busy ? "" : root.explanation

        onAccepted: root.session.unlock(typed)
    }

    Button {
        objectName: "unlock"
        width: parent.width
        enabled: !typed.empty && !root.session.busy && !root.waiting
        iconName: "lock-simple-open"
        text: root.session.busy ? qsTr("Opening") : qsTr("Open")

        onClicked: root.session.unlock(typed)
    }

    Button {
        objectName: "whoToCall"
        width: parent.width
        visible: !root.session.lockCard.empty
        kind: Button.Soft
        iconName: "phone"
        text: qsTr("Who do I call?")

        onClicked: root.callsRequested()
    }

    Column {
        width: parent.width

        Button {
            objectName: "forgot"
            width: parent.width
            kind: Button.Quiet
            text: qsTr("I forgot my passphrase")

            onClicked: root.recoverRequested()
        }

        Button {
            objectName: "otherProfile"
            width: parent.width
            kind: Button.Quiet
            iconName: "users-three"
            text: qsTr("Another profile")

            onClicked: root.otherProfileRequested()
        }
    }
}
