pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style

/*! Things to ask for: subjects, and the ideas of one. */
Sheet {
    id: root

    required property AskIdeaModel ideas

    readonly property bool inGroup: root.ideas.group >= 0

    signal picked(idea: string)

    objectName: "askIdeaSheet"
    title: root.inGroup ? root.ideas.groupTitle : qsTr("What could help")

    onAboutToShow: root.ideas.begin()

    Button {
        objectName: "ideaGroups"
        visible: root.inGroup
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        iconName: "arrow-left"
        directional: true
        text: qsTr("All subjects")

        onClicked: root.ideas.group = -1
    }

    Repeater {
        model: root.ideas.ideas

        RowItem {
            required property int index
            required property string modelData

            objectName: "idea" + index
            width: parent ? parent.width : 0
            text: modelData
            showsCaret: false

            onClicked: {
                root.picked(modelData);
                root.close();
            }
        }
    }

    ProblemNote {
        width: parent.width
        text: root.ideas.problem
    }

    Repeater {
        model: root.inGroup ? [] : root.ideas.groups

        RowItem {
            required property int index
            required property string modelData

            objectName: "ideaGroup" + index
            width: parent ? parent.width : 0
            text: modelData

            onClicked: root.ideas.group = index
        }
    }

    AppText {
        objectName: "ideasReview"
        width: parent.width
        visible: !root.inGroup && !root.ideas.reviewed && root.ideas.groups.length > 0
        variant: AppText.Small
        soft: true
        text: qsTr("Things that people with this illness asked for. Not yet reviewed by a clinician.")
    }

    WordsNote {
        width: parent.width
        visible: text.length > 0 && !root.inGroup
        file: "asks/ideas"
    }
}
