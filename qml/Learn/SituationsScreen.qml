pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Situations in which questions help, each leading to them. */
AppPage {
    id: root

    required property LearnRowModel situations

    signal questionsRequested(id: string)

    objectName: "situationsScreen"
    title: qsTr("Questions to ask")
    showsBack: true

    AppText {
        width: parent.width
        soft: true
        text: root.situations.about
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.situations

            RowItem {
                required property int index
                required property string rowId
                required property string title
                required property string line

                objectName: "situation-" + rowId
                width: parent ? parent.width : 0
                text: title
                subtitle: line
                divided: index < root.situations.count - 1

                onClicked: root.questionsRequested(rowId)
            }
        }
    }
}
