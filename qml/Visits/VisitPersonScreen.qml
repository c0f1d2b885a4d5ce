pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Chooses whom of the care team an appointment is with. */
ListPage {
    id: root

    required property ContactListModel people

    signal picked(id: double, name: string)

    objectName: "visitPersonScreen"
    title: qsTr("With whom?")
    showsBack: true
    model: root.people
    sectionRole: "group"
    spacing: Theme.space8
    Component.onCompleted: {
        root.people.typed = "";
        root.list.currentIndex = -1; // or a row would take the focus from what is being typed
    }

    header: Component {
        Column {
            spacing: Theme.space12

            SearchField {
                objectName: "personSearch"
                width: parent.width
                placeholderText: qsTr("A name, a role or a number")
                text: root.people.typed

                onTextChanged: root.people.typed = text
            }

            AppText {
                objectName: "nobodyFound"
                width: parent.width
                visible: root.people.count === 0
                soft: true
                text: qsTr("Nobody like that is here. Fewer letters may find more.")
            }
        }
    }

    delegate: TapCard {
        id: row

        required property int index
        required property double contactId
        required property string name
        required property string line

        objectName: "person" + row.index
        width: root.columnWidth
        //: %1 is a name, %2 what they do.
        text: qsTr("%1. %2").arg(row.name).arg(row.line)

        onClicked: root.picked(row.contactId, row.name)

        AppText {
            width: parent.width
            variant: AppText.Label
            text: row.name
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: row.line
            Accessible.ignored: true
        }
    }
}
