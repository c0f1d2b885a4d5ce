pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models

/*! What kind of scan it is. */
Sheet {
    id: root

    required property ScanDraft draft

    objectName: "kindSheet"
    title: qsTr("What is it?")

    Repeater {
        model: root.draft.kinds

        RowItem {
            required property int index
            required property string modelData

            objectName: "kind" + index
            width: parent ? parent.width : 0
            text: modelData
            showsCaret: false
            iconName: root.draft.kind === index ? "check" : ""

            onClicked: {
                root.draft.kind = index;
                root.close();
            }
        }
    }
}
