pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Organisations and programmes, each leading to its page. */
ListPage {
    id: root

    required property LearnRowModel organisations

    signal organisationRequested(id: string)

    objectName: "organisationsScreen"
    title: qsTr("Who else can help")
    showsBack: true
    model: root.organisations

    header: Component {
        AppText {
            soft: true
            text: root.organisations.about
        }
    }

    delegate: TapCard {
        id: row

        required property int index
        required property string rowId
        required property string title
        required property string line
        required property string note

        objectName: "organisation" + row.index
        width: root.columnWidth
        //: %1 is a name, %2 a kind of help, %3 what is offered.
        text: qsTr("%1. %2. %3").arg(row.title).arg(row.note).arg(row.line)

        onClicked: root.organisationRequested(row.rowId)

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: row.note
            Accessible.ignored: true
        }

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
    }
}
