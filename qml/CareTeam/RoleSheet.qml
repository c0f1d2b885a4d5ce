pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models

/*! What someone is to the person. */
Sheet {
    id: root

    required property ContactDraft draft

    objectName: "roleSheet"
    title: qsTr("Who are they to you?")

    Repeater {
        model: root.draft.roles

        RowItem {
            required property int index
            required property string modelData

            objectName: "role" + index
            width: parent ? parent.width : 0
            text: modelData
            iconName: index === root.draft.role ? "check" : ""
            showsCaret: false

            onClicked: {
                root.draft.role = index;
                root.close();
            }
        }
    }
}
