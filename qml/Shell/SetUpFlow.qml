pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Lock
import Alongside.Models
import Alongside.Theme

/*! Making a profile, in four steps: name, passphrase, recovery code, a look at the paper. */
FocusScope {
    id: root

    required property SessionModel session
    required property DeviceSettingsModel device

    signal helpRequested

    readonly property int steps: 4

    /// \returns false if there is nowhere to go back to.
    function back(): bool {
        if (stack.depth > 1 && !(later.item as SetUpSteps).made && !root.session.setUp.busy) {
            stack.pop();
            return true;
        }
        if (stack.depth === 1 && root.session.hasProfiles) {
            root.session.abandonSetUp();
            return true;
        }
        return stack.depth > 1;
    }

    function goOn(): void {
        if (later.status === Loader.Null)
            later.setSource("SetUpSteps.qml", {
                "session": root.session,
                "stack": stack,
                "steps": root.steps
            });
        stack.push((later.item as SetUpSteps).first);
    }

    Loader {
        id: later
    }

    Connections {
        target: later.item

        function onBackRequested(): void {
            root.back();
        }

        function onHelpRequested(): void {
            root.helpRequested();
        }
    }

    PageStack {
        id: stack

        anchors.fill: parent
        initialItem: welcome

        onCurrentItemChanged: {
            if (stack.depth > 1)
                guard.startIgnoring();
        }
    }

    // The button that leads on is at one place on all of them.
    RepeatedTapGuard {
        id: guard

        objectName: "echoGuard"
        anchors.fill: stack
        interval: Theme.repeatedTapTime
    }

    Component {
        id: welcome

        WelcomeScreen {
            setUp: root.session.setUp
            device: root.device
            step: 1
            steps: root.steps
            showsBack: root.session.hasProfiles

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
            onNextRequested: root.goOn()
        }
    }
}
