pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Lock
import Alongside.Models

/*!
    The steps of a new profile after the first: passphrase, recovery code, a look at the paper. They are
    read when somebody goes on, for the first screen of all would wait for them.
*/
Item {
    id: root

    required property SessionModel session
    /// Where screens are put.
    required property T.StackView stack
    required property int steps

    readonly property Component first: passphrase
    /// There is a profile, and the steps before it are behind.
    readonly property bool made: root.stack.currentItem instanceof RecoveryCodeScreen

    signal backRequested
    signal helpRequested

    visible: false

    Connections {
        target: root.session.setUp

        function onMade(): void {
            root.stack.push(code);
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

            onBackRequested: root.backRequested()
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
            onKept: root.stack.push(check)
        }
    }

    Component {
        id: check

        RecoveryCheckScreen {
            code: root.session.setUp.recoveryCode
            step: 4
            steps: root.steps
            showsBack: true

            onBackRequested: root.backRequested()
            onCodeRequested: root.backRequested()
            onHelpRequested: root.helpRequested()
            onChecked: root.session.setUp.finish(true)
            onPostponed: root.session.setUp.finish(false)
        }
    }
}
