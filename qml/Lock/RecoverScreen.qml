pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Input
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The way in for someone who forgot the passphrase: the code on paper. */
AppPage {
    id: root

    required property SessionModel session

    objectName: "recoverScreen"
    title: qsTr("Recovery code")
    showsBack: true

    onActiveFocusChanged: {
        if (root.activeFocus)
            code.take();
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
                code.take();
        }
    }

    AppText {
        width: parent.width
        text: qsTr("Passphrases are easily forgotten. Type the recovery code from your paper. Then you can choose a new passphrase.")
    }

    SecretInput {
        id: code

        objectName: "code"
        width: parent.width
        enabled: !root.session.busy
        value: typed
        revealed: true
        capitals: true
        label: qsTr("7 groups of letters and digits")
        problem: root.session.problem

        onAccepted: root.session.unlockWithCode(typed)
    }

    Button {
        objectName: "open"
        width: parent.width
        enabled: !typed.empty && !root.session.busy
        text: root.session.busy ? qsTr("Opening") : qsTr("Open with this code")

        onClicked: root.session.unlockWithCode(typed)
    }

    Note {
        width: parent.width
        tone: Tone.Sun
        iconName: "info"
        title: qsTr("Without the code")
        text: qsTr("Without passphrase and code nobody can open this profile, and we cannot either. You can try passphrases for as long as you like. Nothing is ever deleted.")
    }
}
