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
        // Once there is a profile, the steps before it are behind.
        if (stack.depth > 1 && !(stack.currentItem instanceof RecoveryCodeScreen) && !root.session.setUp.busy) {
            stack.pop();
            return true;
        }
        if (stack.depth === 1 && root.session.hasProfiles) {
            root.session.abandonSetUp();
            return true;
        }
        return stack.depth > 1;
    }

    Connections {
        target: root.session.setUp

        function onMade(): void {
            stack.push(code);
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
            onNextRequested: stack.push(passphrase)
        }
    }

    Component {
        id: passphrase

        PassphraseScreen {
            choice: root.session.setUp.passphrase
            busy: root.session.setUp.busy
            problem: root.session.setUp.problem
            step: 2
            steps: root.steps
            showsBack: true

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
            onChosen: root.session.setUp.make()
        }
    }

    Component {
        id: code

        RecoveryCodeScreen {
            code: root.session.setUp.recoveryCode
            profileName: root.session.setUp.name
            step: 3
            steps: root.steps

            onHelpRequested: root.helpRequested()
            onKept: stack.push(check)
        }
    }

    Component {
        id: check

        RecoveryCheckScreen {
            code: root.session.setUp.recoveryCode
            step: 4
            steps: root.steps
            showsBack: true

            onBackRequested: root.back()
            onCodeRequested: root.back()
            onHelpRequested: root.helpRequested()
            onChecked: root.session.setUp.finish(true)
            onPostponed: root.session.setUp.finish(false)
        }
    }
}
