pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Groups of one town: on the map they lie at the same place, because nobody gave a more exact one. */
Sheet {
    id: root

    required property GroupMapModel groups

    signal groupRequested(id: string)

    objectName: "groupPileSheet"
    title: root.groups.pileArea
    contentSpacing: 0

    AppText {
        width: parent.width
        soft: true
        bottomPadding: Theme.space8
        text: qsTr("All of these are somewhere in this town.")
    }

    Repeater {
        model: root.groups.pileNames

        RowItem {
            id: row

            required property int index
            required property string modelData

            objectName: "pile" + row.index
            width: parent ? parent.width : 0
            text: row.modelData
            divided: row.index < root.groups.pileNames.length - 1

            onClicked: {
                root.close();
                root.groupRequested(root.groups.pileIds[row.index] ?? "");
            }
        }
    }
}
