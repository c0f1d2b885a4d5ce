pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Input
import Alongside.Style

/*! Asks for the present passphrase before something that matters, on a profile that is open. */
AppPage {
    id: root

    /// Why it is asked for.
    required property string reason
    required property bool busy
    required property string problem

    signal given(passphrase: SecretValue)

    objectName: "askPassphraseScreen"
    title: qsTr("Is it you?")
    showsBack: true

    onActiveFocusChanged: {
        if (root.activeFocus)
            passphrase.take();
    }

    // After a wrong try the cursor is back where it is needed.
    onProblemChanged: {
        if (root.problem.length > 0)
            passphrase.take();
    }

    SecretValue {
        id: typed
    }

    AppText {
        width: parent.width
        text: root.reason
    }

    SecretInput {
        id: passphrase

        objectName: "passphrase"
        width: parent.width
        enabled: !root.busy
        value: typed
        label: qsTr("Your passphrase now")
        problem: root.busy ? "" : root.problem

        onAccepted: root.given(typed)
    }

    Button {
        objectName: "next"
        width: parent.width
        enabled: !typed.empty && !root.busy
        text: root.busy ? qsTr("One moment") : qsTr("Continue")

        onClicked: root.given(typed)
    }
}
