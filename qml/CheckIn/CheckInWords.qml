import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What a check-in can say in words, and when it was. */
Card {
    id: root

    required property CheckInDraft draft

    signal tagsRequested
    signal momentRequested

    padding: Theme.space16

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("Anything else?")
    }

    TextArea {
        id: words

        objectName: "note"
        width: parent.width
        leastHeight: Theme.reading.lineHeight * 2
        placeholderText: qsTr("A word, if you like.")
        Accessible.name: qsTr("Note")
        text: root.draft.note

        onTextChanged: root.draft.note = words.text
    }

    ProblemNote {
        objectName: "refusal"
        width: parent.width
        text: root.draft.refusal
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Chip {
            objectName: "tags"
            width: Math.min(implicitWidth, parent.width)
            checkable: false
            iconName: "tag"
            text: root.draft.tags.length > 0 ? root.draft.tags.join(", ") : qsTr("Tags")
            Accessible.name: root.draft.tags.length > 0 ? qsTr("Tags: %1").arg(root.draft.tags.join(", ")) : qsTr("Tags")

            onClicked: root.tagsRequested()
        }

        Chip {
            objectName: "when"
            width: Math.min(implicitWidth, parent.width)
            checkable: false
            iconName: "calendar-blank"
            text: root.draft.when
            Accessible.name: qsTr("When it was: %1").arg(root.draft.when)

            onClicked: root.momentRequested()
        }
    }
}
