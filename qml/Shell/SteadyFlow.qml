pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Coping
import Alongside.Models

/*!
    The exercises that need nothing of a person's: above the open profile, Help, or the lock. One that is
    under way goes on when the profile below locks.
*/
FocusScope {
    id: root

    required property CopingModel coping
    /// Which one, as a link names it after "coping/".
    required property string key

    signal closed
    signal helpRequested

    /// \returns true: there is always something under it.
    function back(): bool {
        root.leave();
        root.closed();
        return true;
    }

    function leave(): void {
        root.coping.breathing.stop();
        root.coping.muscles.stop();
        root.coping.groundingTool.restart();
    }

    Component.onCompleted: {
        root.coping.load();
        root.leave();
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.key === "grounding" ? grounding : root.key === "muscles" ? muscles : breathing
    }

    Component {
        id: breathing

        BreathingScreen {
            focus: true
            breathing: root.coping.breathing
            tool: root.coping.breathingTool

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
        }
    }

    Component {
        id: grounding

        GroundingScreen {
            focus: true
            tool: root.coping.groundingTool

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
        }
    }

    Component {
        id: muscles

        MusclesScreen {
            focus: true
            muscles: root.coping.muscles
            tool: root.coping.musclesTool

            onBackRequested: root.back()
            onHelpRequested: root.helpRequested()
        }
    }
}
