pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Lock
import Alongside.Models
import Alongside.You

/*! Settings, what the app is made of, and a new passphrase or recovery code. */
Routes {
    id: root

    required property DeviceSettingsModel device
    required property AboutModel about

    readonly property Component first: you
    /// Where a few screens that belong together were begun from.
    property Item stepsFrom: null
    /// The code at hand came with a new key, not alone.
    property bool lockedAnew: false

    /// An update that was given is being looked at; another may take its place.
    readonly property bool receiving: root.stack?.currentItem instanceof UpdateScreen

    /// A passphrase or a code is being put in force: nobody leaves that half-way.
    readonly property bool held: root.opened.settings.busy && (root.stack?.currentItem instanceof PassphraseScreen || root.stack?.currentItem instanceof AskPassphraseScreen)

    signal binRequested
    signal questionnairesRequested
    signal symptomsRequested
    signal treatmentsRequested
    signal redListRequested
    /// From now on it opens the profile, and the page for it is left.
    signal passphraseChosen

    function beginSteps(step: Component): void {
        root.stepsFrom = root.stack.currentItem;
        root.stack.push(step);
    }

    function endSteps(): void {
        root.stack.pop(root.stepsFrom);
    }

    function showUpdates(): void {
        root.stack.push(updates);
    }

    /// An update is looked at, before anything of it is used.
    function receiveUpdate(file: url): void {
        if (!root.receiving)
            root.showUpdates();
        root.about.updates.readFile(file);
    }

    function makeRecoveryCode(): void {
        root.beginSteps(askForCode);
    }

    /// \returns true if nobody leaves now.
    function back(): bool {
        return root.held;
    }

    Connections {
        target: root.about.updates

        function onTold(sentence: string, undoable: bool): void {
            if (undoable)
                root.toast.offer(sentence, takeUpdateBack);
            else
                root.toast.show(sentence);
        }
    }

    Connections {
        target: root.opened.settings

        function onNeedsPassphraseChanged(): void {
            if (root.opened.settings.needsPassphrase)
                root.beginSteps(nextPassphrase);
        }

        function onPassphraseProven(): void {
            root.stack.push(nextPassphrase);
        }

        function onPassphraseChanged(): void {
            root.endSteps();
            root.toast.show(qsTr("From now on your new passphrase opens it."));
            root.passphraseChosen();
        }

        function onLockingAnewAllowed(): void {
            root.stack.push(passphraseAnew);
        }

        function onRecoveryCodeMade(): void {
            // What led here is done: Back does not lead into it again.
            root.stack.pop(root.stepsFrom, T.StackView.Immediate);
            root.stack.push(recoveryCode);
        }
    }

    Component {
        id: you

        YouScreen {
            settings: root.opened.settings
            onThisDay: root.opened.onThisDay
            personOffer: root.opened.personOffer
            rest: root.opened.rest
            device: root.device

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onPassphraseRequested: root.beginSteps(askForPassphrase)
            onRecoveryCodeRequested: root.beginSteps(askForCode)
            onLockAnewRequested: root.beginSteps(lockAnew)
            onBinRequested: root.binRequested()
            onQuestionnairesRequested: root.questionnairesRequested()
            onSymptomsRequested: root.symptomsRequested()
            onTreatmentsRequested: root.treatmentsRequested()
            onRedListRequested: root.redListRequested()
            onLockRequested: root.lockRequested()
            onAboutRequested: root.stack.push(about)
        }
    }

    Component {
        id: about

        AboutScreen {
            about: root.about

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onLicenceRequested: root.stack.push(licence)
            onUpdatesRequested: root.showUpdates()
        }
    }

    Component {
        id: updates

        UpdateScreen {
            updates: root.about.updates

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    T.Action {
        id: takeUpdateBack

        onTriggered: root.about.updates.takeBack()
    }

    Component {
        id: licence

        LicenceScreen {
            licences: root.about.licences

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: askForPassphrase

        AskPassphraseScreen {
            reason: qsTr("To choose a new passphrase, first type the one you have now.")
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onGiven: passphrase => root.opened.settings.provePassphrase(passphrase)
        }
    }

    Component {
        id: askForCode

        AskPassphraseScreen {
            reason: qsTr("A new recovery code takes the place of the old one. First type your passphrase.")
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onGiven: passphrase => {
                root.lockedAnew = false;
                root.opened.settings.makeRecoveryCode(passphrase);
            }
        }
    }

    Component {
        id: lockAnew

        LockAnewScreen {
            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onRecoveryCodeRequested: root.stack.push(askForCode)
            onBegun: root.stack.push(askToLockAnew)
        }
    }

    Component {
        id: askToLockAnew

        AskPassphraseScreen {
            reason: qsTr("To lock everything anew, first type the passphrase you have now.")
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onGiven: passphrase => root.opened.settings.proveBeforeLockingAnew(passphrase)
        }
    }

    Component {
        id: passphraseAnew

        PassphraseScreen {
            choice: root.opened.settings.nextPassphrase
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem
            doneText: qsTr("I have it, lock everything anew")
            busyText: qsTr("Copying everything under the new key")
            keepText: qsTr("Nobody knows my passphrase: keep it")
            showsBack: !root.opened.settings.busy

            Component.onDestruction: root.opened?.settings?.forgetPresentPassphrase()
            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onChosen: {
                root.lockedAnew = true;
                root.opened.settings.lockAnew(false);
            }
            onKept: {
                root.lockedAnew = true;
                root.opened.settings.lockAnew(true);
            }
        }
    }

    Component {
        id: nextPassphrase

        PassphraseScreen {
            choice: root.opened.settings.nextPassphrase
            busy: root.opened.settings.busy
            problem: root.opened.settings.problem
            doneText: qsTr("Use this from now on")
            showsBack: !root.opened.settings.needsPassphrase

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onChosen: root.opened.settings.changePassphrase()
        }
    }

    Component {
        id: recoveryCode

        RecoveryCodeScreen {
            code: root.opened.settings.recoveryCode
            profileName: root.opened.settings.name
            newsTitle: root.lockedAnew ? qsTr("Everything is locked anew") : qsTr("The old code opens nothing any more")
            news: root.lockedAnew ? qsTr("From now on only your passphrase and this new code open your profile.") : qsTr("You can tear up its paper.")

            Component.onDestruction: root.opened?.settings?.forgetRecoveryCode()
            onHelpRequested: root.helpRequested(false)
            onKept: root.stack.push(recoveryCheck)
        }
    }

    Component {
        id: recoveryCheck

        RecoveryCheckScreen {
            code: root.opened.settings.recoveryCode
            showsBack: true

            onBackRequested: root.backRequested()
            onCodeRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onChecked: {
                root.opened.settings.noteRecoveryCodeChecked(true);
                root.endSteps();
                root.toast.show(qsTr("The code is right. Keep the paper safe."));
            }
            onPostponed: root.endSteps()
        }
    }
}
