pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Models
import Alongside.Theme

/*!
    The window: the open profile or the lock, Help above either, and a cover above everything while
    the app is not in front.
*/
Window {
    id: root

    required property AppContext app

    /// Where to go once a profile is open: where one was when it locked, or where a link leads.
    property string nextPlace
    /// Whose place that is.
    property string nextProfile

    readonly property bool open: root.app.session.stage === SessionModel.Open
    /// To be closed as soon as everything is kept.
    property bool leaving: false
    /// The person's own numbers, as far as they are at hand.
    readonly property CallModel call: root.open ? root.app.session.opened.careTeam.call : root.app.session.lockCard

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight
    visible: true
    title: qsTr("Alongside")
    color: Theme.color.canvas

    function go(place: string): void {
        root.hideSteady();
        if (place === "red-list") {
            root.showRedList();
        } else if (place.startsWith("help")) {
            root.showHelp(place !== "help");
        } else if (root.open && profile.item) {
            root.hideHelp();
            (profile.item as ProfileFlow).go(place);
        } else if (["coping/breathing", "coping/grounding", "coping/muscles"].includes(place)) {
            root.showSteady(place.slice("coping/".length));
        } else {
            root.nextPlace = place;
            root.nextProfile = "";
        }
    }

    function back(): bool {
        if (steady.open)
            return (steady.item as SteadyFlow).back();
        if (help.open)
            root.leaveHelp();
        else if (profile.item)
            return (profile.item as ProfileFlow).back();
        else if (lock.item instanceof SetUpFlow)
            return (lock.item as SetUpFlow).back();
        else if (lock.item)
            return (lock.item as LockFlow).back();
        return true;
    }

    function showHelp(crisis: bool): void {
        help.crisis = crisis;
        help.cameFromHelp = false;
        help.setSource("../Help/HelpScreen.qml", {
            "help": root.app.help,
            "call": root.call,
            "crisis": crisis
        });
        help.forceActiveFocus();
    }

    function showRedList(): void {
        help.cameFromHelp = help.open;
        root.app.help.redList.showAll();
        help.setSource("../Symptoms/RedListScreen.qml", {
            "redList": root.app.help.redList,
            "call": root.call
        });
        help.forceActiveFocus();
    }

    /// What is at hand without opening the profile.
    function showCalls(): void {
        help.cameFromHelp = false;
        help.setSource("../CareTeam/CallScreen.qml", {
            "call": root.call,
            "redList": root.app.help.redList,
            "locked": true
        });
        help.forceActiveFocus();
    }

    /// From the red list back to Help, if one came from there.
    function leaveHelp(): void {
        if (help.cameFromHelp)
            root.showHelp(help.crisis);
        else
            root.hideHelp();
    }

    function hideHelp(): void {
        if (!help.open)
            return;
        help.source = "";
        under.forceActiveFocus();
    }

    function showSteady(key: string): void {
        steady.setSource("SteadyFlow.qml", {
            "coping": root.app.coping,
            "key": key
        });
        steady.forceActiveFocus();
    }

    function hideSteady(): void {
        if (!steady.open)
            return;
        steady.source = "";
        if (help.open)
            help.forceActiveFocus();
        else
            under.forceActiveFocus();
    }

    // By hand, not by binding: the screens must be gone before the models they show are. By name, so
    // that starting reads only the screens it shows.
    function follow(stage: int): void {
        if (stage === SessionModel.Welcome) {
            root.app.session.beginSetUp();
        } else if (stage === SessionModel.Open) {
            lock.source = "";
            profile.setSource("ProfileFlow.qml", {
                "opened": root.app.session.opened,
                "device": root.app.device,
                "about": root.app.about,
                "coping": root.app.coping
            });
            const mine = root.nextProfile.length === 0 || root.nextProfile === root.app.session.opened.profileId;
            if (!mine)
                root.app.coping.timer.stop();
            if (root.nextPlace.length > 0 && mine)
                (profile.item as ProfileFlow).go(root.nextPlace);
            root.nextPlace = "";
        } else if (stage === SessionModel.Renewing) {
            // A language was chosen, where languages are chosen.
            root.nextProfile = (profile.item as ProfileFlow).opened.profileId;
            root.nextPlace = "you";
            profile.source = "";
        } else {
            if (profile.item) {
                root.nextPlace = (profile.item as ProfileFlow).place;
                root.nextProfile = (profile.item as ProfileFlow).opened.profileId;
            }
            profile.source = "";
            Theme.dim = false; // what was shown for a bad day is gone
            Theme.easyMode = false;
            if (stage === SessionModel.SettingUp)
                lock.setSource("SetUpFlow.qml", {
                    "session": root.app.session,
                    "device": root.app.device
                });
            else
                lock.setSource("LockFlow.qml", {
                    "session": root.app.session
                });
        }
    }

    Component.onCompleted: root.follow(root.app.session.stage)
    onClosing: close => {
        close.accepted = root.app.session.isSettled();
        root.leaving = !close.accepted;
        if (root.leaving)
            root.app.session.lock();
    }

    Connections {
        target: root.app

        function onLinkFollowed(place: string): void {
            root.go(place);
        }
    }

    Connections {
        target: root.app.session

        function onStageChanged(): void {
            root.follow(root.app.session.stage);
        }

        function onLockRefused(problem: string): void {
            if (profile.item)
                (profile.item as ProfileFlow).refuseLock(problem, root.leaving);
        }

        function onLockPutOff(): void {
            root.leaving = false;
            root.hideHelp();
            root.hideSteady();
            if (profile.item)
                (profile.item as ProfileFlow).sayLockPutOff();
        }

        function onLocked(): void {
            if (root.leaving)
                root.close();
        }
    }

    FocusScope {
        id: scene

        // What fills a window has no size before it is shown: everything would be laid out twice.
        width: root.width
        height: root.height
        focus: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        Keys.onBackPressed: event => event.accepted = root.back()
        Keys.onEscapePressed: event => event.accepted = root.back()

        FocusScope {
            id: under

            anchors.fill: parent
            focus: true
            enabled: !help.open && !steady.open
            visible: enabled

            Loader {
                id: profile

                anchors.fill: parent
                focus: root.open
            }

            Loader {
                id: lock

                anchors.fill: parent
                focus: !root.open
            }

            Connections {
                target: lock.item
                ignoreUnknownSignals: true // setting up has no numbers yet

                function onHelpRequested(): void {
                    root.showHelp(false);
                }

                function onCallsRequested(): void {
                    root.showCalls();
                }
            }

            Connections {
                target: profile.item

                function onHelpRequested(crisis: bool): void {
                    root.showHelp(crisis);
                }

                function onLockRequested(): void {
                    root.app.session.lock();
                }

                function onLockWithoutWordsRequested(): void {
                    root.app.session.lockWithoutWords();
                }

                function onStayed(): void {
                    root.leaving = false;
                }

                function onSteadyRequested(key: string): void {
                    root.showSteady(key);
                }
            }
        }

        Loader {
            id: help

            readonly property bool open: help.source.toString().length > 0
            property bool crisis: false
            property bool cameFromHelp: false

            anchors.fill: parent
            enabled: !steady.open
            visible: enabled
            focus: help.open
        }

        Connections {
            target: help.item
            ignoreUnknownSignals: true // Help, the red list, or whom to call

            function onBackRequested(): void {
                root.leaveHelp();
            }

            function onRedListRequested(): void {
                root.showRedList();
            }

            function onHelpRequested(): void {
                root.showHelp(false);
            }

            function onCrisisHelpRequested(): void {
                root.showHelp(true);
            }

            function onSteadyRequested(key: string): void {
                root.showSteady(key);
            }
        }

        // The numbers of a profile that locks meanwhile are gone.
        Binding {
            target: help.item
            property: "call"
            value: root.call
            when: help.open
        }

        Loader {
            id: steady

            readonly property bool open: steady.source.toString().length > 0

            anchors.fill: parent
            focus: steady.open
        }

        Connections {
            target: steady.item

            function onClosed(): void {
                root.hideSteady();
            }

            function onHelpRequested(): void {
                root.hideSteady();
                root.showHelp(false);
            }
        }

        // Not made before it is wanted: starting would wait for it. Made at once then, not in the background.
        Loader {
            anchors.fill: parent
            active: root.app.session.covered
            sourceComponent: Component {
                Cover {}
            }
        }
    }
}
