pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What is true, and below it what people say. */
ListPage {
    id: root

    required property LearnRowModel myths

    objectName: "mythsScreen"
    title: qsTr("Myths and facts")
    showsBack: true
    model: root.myths

    header: Component {
        AppText {
            soft: true
            read: true
            text: root.myths.about
        }
    }

    delegate: Card {
        id: myth

        required property int index
        required property string title
        required property string line
        required property string note

        objectName: "myth" + myth.index
        width: root.columnWidth
        spacing: Theme.space8

        WholeWords {
            width: parent.width
            variant: AppText.Label
            read: true
            words: myth.title
        }

        AppText {
            width: parent.width
            soft: true
            read: true
            text: qsTr("Some say: %1").arg(myth.line)
        }

        AppText {
            width: parent.width
            visible: myth.note.length > 0
            variant: AppText.Small
            soft: true
            read: true
            text: qsTr("From: %1").arg(myth.note)
        }
    }
}
