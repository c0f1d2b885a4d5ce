pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What to say in a call, in a few words each. Kept as it is typed; nothing has to be there. */
AppPage {
    id: root

    required property CallNoteModel notes

    objectName: "callNotesScreen"
    title: qsTr("What to say")
    showsBack: true

    AppText {
        width: parent.width
        soft: true
        text: qsTr("Words to have at hand when someone answers. Only what you put here is shown beside your numbers.")
    }

    ProblemNote {
        objectName: "notesProblem"
        width: parent.width
        text: root.notes.problem
    }

    Repeater {
        model: root.notes

        WordsField {
            id: note

            required property int index
            required property string topic
            required property string example
            required property string typed

            objectName: "note" + note.index
            width: parent ? parent.width : 0
            label: note.topic
            hint: note.example
            words: note.typed

            onEdited: words => root.notes.setText(note.index, words)
        }
    }
}
