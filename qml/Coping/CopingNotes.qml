pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What to know before a tool: for whom it is to be changed, what is known of it, and who has read that. */
Column {
    id: root

    required property CopingToolModel tool

    spacing: Theme.space16

    Note {
        objectName: "cautions"
        width: parent.width
        visible: root.tool.cautions.length > 0
        tone: Tone.Sun
        iconName: "info"
        title: qsTr("Before you begin")

        Repeater {
            model: root.tool.cautions

            AppText {
                required property string modelData

                width: parent ? parent.width : 0
                color: Theme.color.sunSoftInk
                text: modelData
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        AppText {
            objectName: "evidence"
            width: parent.width
            soft: true
            text: root.tool.evidence
        }

        AppText {
            objectName: "source"
            width: parent.width
            visible: root.tool.source.length > 0
            variant: AppText.Small
            soft: true
            text: qsTr("Source: %1.").arg(root.tool.source)
        }

        AppText {
            objectName: "reviewState"
            width: parent.width
            visible: !root.tool.reviewed && root.tool.source.length > 0
            variant: AppText.Small
            soft: true
            text: qsTr("Not yet reviewed by a clinician.")
        }
    }
}
