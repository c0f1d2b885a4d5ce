pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Articles of one topic, or those that were kept. */
ListPage {
    id: root

    required property LearnRowModel articles

    signal articleRequested(id: string)

    objectName: "learnListScreen"
    title: root.articles.title
    showsBack: true
    model: root.articles

    header: Component {
        Column {
            AppText {
                objectName: "noArticles"
                width: parent.width
                visible: root.articles.count === 0
                soft: true
                text: qsTr("Nothing is here. Every article has a button to keep it.")
            }

            AppText {
                width: parent.width
                visible: root.articles.about.length > 0
                soft: true
                text: root.articles.about
            }
        }
    }

    delegate: TapCard {
        id: row

        required property int index
        required property string rowId
        required property string title
        required property string line
        required property string note

        objectName: "article" + row.index
        width: root.columnWidth
        text: [row.title + ".", row.line, row.note].join(" ").trim()

        onClicked: root.articleRequested(row.rowId)

        WholeWords {
            width: parent.width
            variant: AppText.Label
            words: row.title
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            soft: true
            text: row.line
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: row.note.length > 0
            variant: AppText.Small
            soft: true
            text: row.note
            Accessible.ignored: true
        }
    }
}
