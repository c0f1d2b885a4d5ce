pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Words that come up, by the alphabet. */
ListPage {
    id: root

    required property LearnRowModel words

    objectName: "wordsScreen"
    title: qsTr("Words explained")
    showsBack: true
    model: root.words

    header: Component {
        AppText {
            soft: true
            read: true
            text: root.words.about
        }
    }

    delegate: Card {
        id: word

        required property int index
        required property string title
        required property string line
        required property string note

        objectName: "word" + word.index
        width: root.columnWidth
        spacing: Theme.space4

        WholeWords {
            width: parent.width
            words: word.title
        }

        AppText {
            width: parent.width
            read: true
            text: word.line
        }

        AppText {
            width: parent.width
            visible: word.note.length > 0
            variant: AppText.Small
            soft: true
            read: true
            text: qsTr("Also called: %1").arg(word.note)
        }
    }
}
