pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Ways into writing: what to know first, subjects, and the prompts of one. */
Sheet {
    id: root

    required property PromptModel prompts
    /// The subject to begin with, as the content names it; empty to begin with all of them.
    property string firstGroup

    readonly property bool inGroup: root.prompts.group >= 0

    signal picked(prompt: string)
    signal helpWanted

    objectName: "promptSheet"
    title: root.inGroup ? root.prompts.groupTitle : qsTr("Help me start")

    onAboutToShow: root.prompts.showGroup(root.firstGroup)

    Button {
        objectName: "promptGroups"
        visible: root.inGroup
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        iconName: "arrow-left"
        directional: true
        text: qsTr("All subjects")

        onClicked: root.prompts.group = -1
    }

    Repeater {
        model: root.prompts.prompts

        RowItem {
            required property int index
            required property string modelData

            objectName: "prompt" + index
            width: parent ? parent.width : 0
            text: modelData
            showsCaret: false

            onClicked: {
                root.picked(modelData);
                root.close();
            }
        }
    }

    Repeater {
        model: root.inGroup ? [] : root.prompts.about

        AppText {
            required property int index
            required property string modelData

            objectName: "about" + index
            width: parent ? parent.width : 0
            text: modelData
        }
    }

    AppText {
        objectName: "reviewState"
        width: parent.width
        visible: !root.inGroup && !root.prompts.reviewed && root.prompts.about.length > 0
        variant: AppText.Small
        soft: true
        text: qsTr("Not yet reviewed by a clinician.")
    }

    WordsNote {
        width: parent.width
        visible: text.length > 0 && !root.inGroup
        file: "journal/prompts"
    }

    ProblemNote {
        width: parent.width
        text: root.prompts.problem
    }

    Button {
        objectName: "promptHelp"
        visible: !root.inGroup
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Outline
        tint: Theme.color.thread
        iconName: "lifebuoy"
        text: qsTr("Get help now")

        onClicked: {
            root.close();
            root.helpWanted();
        }
    }

    Repeater {
        model: root.inGroup ? [] : root.prompts.groups

        RowItem {
            required property int index
            required property string modelData

            objectName: "promptGroup" + index
            width: parent ? parent.width : 0
            text: modelData

            onClicked: root.prompts.group = index
        }
    }
}
