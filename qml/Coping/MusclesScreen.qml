pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Muscle groups, tensed a little and let go of. What is to be left out is said first, and each can be skipped. */
AppPage {
    id: root

    required property MusclesModel muscles
    required property CopingToolModel tool

    readonly property bool underWay: root.muscles.running || root.muscles.state === Exercise.Paused
    readonly property string doing: root.muscles.tensing ? qsTr("Tense softly") : qsTr("Let go")

    objectName: "musclesScreen"
    // With large text the steps need the room.
    title: Theme.large && root.underWay ? "" : root.tool.name
    showsBack: true
    Component.onDestruction: root.muscles.pause()

    Connections {
        target: root.muscles

        function onPhaseChanged(): void {
            if (root.underWay)
                root.announce(root.muscles.tensing ? qsTr("%1. %2").arg(root.muscles.groupName).arg(root.muscles.groupText) : root.doing);
        }

        function onStateChanged(): void {
            root.scrollToTop();
            if (root.muscles.state === Exercise.Done)
                root.announce(root.tool.ending);
        }
    }

    StepHeader {
        visible: root.underWay
        width: parent.width
        step: root.muscles.group + 1
        steps: root.muscles.groupCount
    }

    AppText {
        objectName: "group"
        visible: root.underWay
        width: parent.width
        variant: AppText.Display
        topPadding: Theme.space12
        text: root.muscles.groupName
    }

    AppText {
        visible: root.underWay
        width: parent.width
        variant: AppText.Reading
        text: root.muscles.tensing ? root.muscles.groupText : root.muscles.nextName.length > 0 ? qsTr("Let it drop. Next comes: %1.").arg(root.muscles.nextName) : qsTr("Let it drop.")
    }

    Card {
        visible: root.underWay
        width: parent.width
        color: root.muscles.tensing ? Theme.color.sunSoft : Theme.color.leafSoft

        AppText {
            objectName: "doing"
            width: parent.width
            variant: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            color: root.muscles.tensing ? Theme.color.sunSoftInk : Theme.color.leafSoftInk
            text: root.doing
        }

        AppText {
            objectName: "count"
            width: parent.width
            variant: AppText.Display
            horizontalAlignment: Text.AlignHCenter
            color: root.muscles.tensing ? Theme.color.sunSoftInk : Theme.color.leafSoftInk
            text: String(root.muscles.count)
            Accessible.ignored: true
        }
    }

    Button {
        objectName: "skip"
        visible: root.underWay
        width: parent.width
        kind: Button.Outline
        text: qsTr("Skip this one")

        onClicked: root.muscles.skip()
    }

    QuietEnd {
        width: parent.width
        ended: root.muscles.state === Exercise.Done
    }

    AppText {
        objectName: "ending"
        visible: root.muscles.state === Exercise.Done
        width: parent.width
        variant: AppText.Title
        text: root.tool.ending
    }

    CopingCautions {
        objectName: "cautions"
        visible: root.muscles.state === Exercise.Ready
        width: parent.width
        tool: root.tool
    }

    AppText {
        visible: root.muscles.state !== Exercise.Done
        width: parent.width
        soft: true
        text: root.tool.instead
    }

    AppText {
        visible: root.muscles.state === Exercise.Ready
        width: parent.width
        soft: true
        //: %1 is a list as "Feet, Calves, Thighs".
        text: qsTr("In this order: %1.").arg(root.muscles.groups.join(", "))
    }

    CopingEvidence {
        visible: root.muscles.state === Exercise.Ready
        width: parent.width
        tool: root.tool
    }

    bottomBar: Component {
        ExerciseBar {
            exercise: root.muscles

            onLeaveRequested: root.backRequested()
        }
    }
}
