pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A few articles to read, below a title. Takes no room without any. */
Card {
    id: root

    required property LearnRowModel rows
    property string title
    /// Names of the rows, each with its number after it.
    property string name

    signal picked(id: string)

    visible: root.rows.count > 0
    color: Theme.color.soft(Tone.Leaf)
    padding: Theme.space8
    spacing: 0

    WholeWords {
        width: parent.width
        variant: AppText.Label
        heading: true
        color: Theme.color.softInk(Tone.Leaf)
        words: root.title
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        topPadding: Theme.space12
    }

    Repeater {
        model: root.rows

        RowItem {
            required property int index
            required property string rowId
            required property string title
            required property string line
            required property string note

            objectName: root.name + index
            width: parent ? parent.width : 0
            text: title
            //: %1 is why an article is shown, %2 what it is about.
            subtitle: note.length > 0 ? qsTr("%1 %2").arg(note).arg(line) : line
            divided: index < root.rows.count - 1

            onClicked: root.picked(rowId)
        }
    }
}
