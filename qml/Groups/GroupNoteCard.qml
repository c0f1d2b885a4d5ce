import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What is different there now, in own words: kept in the vault, and leaves it only as copied text. */
Column {
    id: root

    required property GroupNoteModel note

    signal copyRequested(text: string)

    spacing: Theme.space8

    WordsField {
        objectName: "groupNote"
        width: parent.width
        label: qsTr("This has changed")
        hint: qsTr("Another day, another room, no longer there")
        words: root.note.body

        onEdited: words => root.note.body = words
    }

    ProblemNote {
        objectName: "noteProblem"
        width: parent.width
        text: root.note.problem
    }

    AppText {
        objectName: "noteKept"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.note.body.length === 0 ? qsTr("Only for you: it stays in your vault.") : root.note.settled ? qsTr("Saved on this device") : qsTr("Saving…")
    }

    Button {
        objectName: "copyNote"
        width: Math.min(implicitWidth, parent.width)
        visible: root.note.body.trim().length > 0
        kind: Button.Quiet
        iconName: "copy"
        text: qsTr("Copy it, to tell whoever looks after this list")

        onClicked: root.copyRequested(root.note.exportText())
    }
}
