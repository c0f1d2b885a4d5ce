import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style

/*! How sure it is what is said of a group, and since when. */
Card {
    id: root

    required property GroupModel group

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("How sure this is")
    }

    AppText {
        objectName: "groupEvidence"
        width: parent.width
        text: root.group.evidence
    }

    AppText {
        objectName: "groupSource"
        width: parent.width
        text: root.group.source
    }

    AppText {
        objectName: "groupChecked"
        width: parent.width
        text: root.group.checked
    }

    WordsNote {
        width: parent.width
        file: "groups/groups"
    }
}
