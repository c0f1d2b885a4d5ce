import QtQuick

import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What is known of a tool, where that is known from, and whether a clinician has read it. */
Column {
    id: root

    required property CopingToolModel tool

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

    WordsNote {
        width: parent.width
        file: "coping/tools"
    }
}
