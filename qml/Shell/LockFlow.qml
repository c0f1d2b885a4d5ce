pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Lock
import Alongside.Models

/*! The way in: choosing a profile, opening it, with the passphrase or with the code on paper. */
FocusScope {
    id: root

    required property SessionModel session

    signal helpRequested
    signal callsRequested

    function back(): bool {
        if (stack.depth > 1) {
            stack.pop();
            return true;
        }
        if (root.session.stage !== SessionModel.Locked || root.session.usual)
            return false;
        // From a row that was picked to all of them, and from there to where the lock begins.
        if (root.session.chosen >= 0 || root.session.unlisted)
            root.session.choose(-1);
        else
            root.session.chooseUsual();
        return true;
    }

    function restart(): void {
        if (root.session.stage === SessionModel.Unreadable)
            stack.replace(null, lookAgain);
        else
            stack.replace(null, root.session.chosen >= 0 || root.session.unlisted ? unlock : chooser);
    }

    Component.onCompleted: root.restart()

    Connections {
        target: root.session

        function onChosenChanged(): void {
            if (root.session.stage === SessionModel.Locked)
                root.restart();
        }
    }

    PageStack {
        id: stack

        anchors.fill: parent
    }

    Component {
        id: chooser

        ChooseProfileScreen {
            profiles: root.session.profiles
            showsBack: !root.session.usual

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
            onPicked: row => root.session.choose(row)
            onUnlistedPicked: root.session.chooseUnlisted()
            onNewProfileRequested: root.session.beginSetUp()
        }
    }

    Component {
        id: unlock

        UnlockScreen {
            session: root.session

            onHelpRequested: root.helpRequested()
            onCallsRequested: root.callsRequested()
            onRecoverRequested: stack.push(recover)
            onOtherProfileRequested: root.session.choose(-1)
        }
    }

    Component {
        id: lookAgain

        LookAgainScreen {
            session: root.session

            onHelpRequested: root.helpRequested()
        }
    }

    Component {
        id: recover

        RecoverScreen {
            session: root.session

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
        }
    }
}
