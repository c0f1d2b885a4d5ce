pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models

/*! Which scan an appointment is about. */
Sheet {
    id: root

    required property VisitDraft draft

    function pick(scan: int): void {
        root.draft.scan = scan;
        root.close();
    }

    objectName: "visitScanSheet"
    title: qsTr("Which scan is it about?")

    RowItem {
        objectName: "noScan"
        width: parent.width
        text: qsTr("None")
        showsCaret: false
        iconName: root.draft.scan < 0 ? "check" : ""

        onClicked: root.pick(-1)
    }

    Repeater {
        model: root.draft.scans

        RowItem {
            id: row

            required property int index
            required property string modelData

            objectName: "scan" + row.index
            width: parent ? parent.width : 0
            text: row.modelData.split("\n")[0]
            subtitle: row.modelData.split("\n")[1]
            showsCaret: false
            iconName: root.draft.scan === row.index ? "check" : ""

            onClicked: root.pick(row.index)
        }
    }
}
