pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Paced breathing: chosen, done, and left at any moment. The words and the count are enough to follow;
    the ring, the tones and the touch only go with them.
*/
AppPage {
    id: root

    required property BreathingModel breathing
    required property CopingToolModel tool

    readonly property bool underWay: root.breathing.running || root.breathing.state === Exercise.Paused
    readonly property bool ready: root.breathing.state === Exercise.Ready

    objectName: "breathingScreen"
    title: root.underWay ? "" : root.tool.name // its room is the ring's
    showsBack: true
    // Whoever takes the screen away, a lock too: nobody follows it any more.
    Component.onDestruction: root.breathing.pause()

    Connections {
        target: root.breathing

        // Politely, and nothing else: a voice that counts would talk over itself.
        function onPhaseChanged(): void {
            root.announce(root.breathing.phase);
        }

        function onStateChanged(): void {
            root.scrollToTop();
            if (root.breathing.state === Exercise.Done)
                root.announce(root.tool.ending);
        }
    }

    BreathRing {
        visible: root.underWay
        width: parent.width
        phase: root.breathing.phase
        count: root.breathing.count
        fullness: root.breathing.fullness
        progress: root.breathing.progress
    }

    AppText {
        objectName: "left"
        visible: root.underWay
        width: parent.width
        soft: true
        horizontalAlignment: Text.AlignHCenter
        //: %1 is a time as "1:40".
        text: qsTr("%1 left. Stop whenever you like.").arg(root.breathing.left)
    }

    AppText {
        visible: root.underWay
        width: parent.width
        soft: true
        horizontalAlignment: Text.AlignHCenter
        text: root.tool.instead
    }

    QuietEnd {
        width: parent.width
        ended: root.breathing.state === Exercise.Done
    }

    AppText {
        objectName: "ending"
        visible: root.breathing.state === Exercise.Done
        width: parent.width
        variant: AppText.Title
        text: root.tool.ending
    }

    CopingCautions {
        objectName: "cautions"
        visible: root.ready
        width: parent.width
        tool: root.tool
    }

    AppText {
        visible: root.ready
        width: parent.width
        text: root.tool.instead
    }

    Card {
        visible: root.ready
        width: parent.width
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("How to breathe")
        }

        Repeater {
            model: root.breathing.patternNames

            RadioButton {
                required property int index
                required property string modelData

                objectName: "pattern" + index
                width: parent ? parent.width : 0
                //: %1 is the name of a way to breathe, %2 a line about it.
                text: qsTr("%1: %2").arg(modelData).arg(root.breathing.patternLines[index])
                checked: root.breathing.pattern === index

                onClicked: root.breathing.pattern = index
            }
        }
    }

    Card {
        visible: root.ready && root.breathing.hasLengths
        width: parent.width

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("How long")
        }

        Segmented {
            objectName: "lengths"
            width: parent.width
            name: qsTr("How long")
            options: root.breathing.lengths.map(minutes => qsTr("%n min", "", minutes))
            current: root.breathing.lengthChoice

            onPicked: index => root.breathing.lengthChoice = index
        }
    }

    Card {
        visible: root.ready || root.underWay
        width: parent.width
        padding: Theme.space8
        spacing: 0

        SwitchRow {
            objectName: "sound"
            width: parent.width
            text: qsTr("Soft tones")
            subtitle: qsTr("Up as you breathe in, down as you breathe out. No voice.")
            checked: root.breathing.sound

            onToggled: {
                root.breathing.sound = checked;
                checked = Qt.binding(() => root.breathing.sound); // there may be nothing to hear with
            }
        }

        SwitchRow {
            objectName: "touch"
            visible: root.breathing.canTouch
            width: parent.width
            text: qsTr("A touch to feel")
            subtitle: qsTr("Once, each time the breath turns.")
            checked: root.breathing.touch

            onToggled: root.breathing.touch = checked
        }
    }

    ProblemNote {
        objectName: "soundProblem"
        width: parent.width
        text: root.breathing.state === Exercise.Done ? "" : root.breathing.soundProblem
    }

    CopingEvidence {
        visible: root.ready
        width: parent.width
        tool: root.tool
    }

    bottomBar: Component {
        ExerciseBar {
            exercise: root.breathing

            onLeaveRequested: root.backRequested()
        }
    }
}
