pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models

/*! Family, friends and who else is in the circle, to choose one. */
Sheet {
    id: root

    required property AskPeopleModel people

    signal picked(name: string, contact: double)

    objectName: "askPersonSheet"
    title: qsTr("Your people")

    Repeater {
        model: root.people

        RowItem {
            required property int index
            required property string name
            required property double contactId
            required property string line

            objectName: "person" + index
            width: parent ? parent.width : 0
            text: name
            subtitle: line
            showsCaret: false

            onClicked: {
                root.picked(name, contactId);
                root.close();
            }
        }
    }
}
