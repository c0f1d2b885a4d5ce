pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Charts
import Alongside.Style
import Alongside.Theme

/*! The same as a chart in words, a line each; of a long one, first a part. */
Column {
    id: root

    required property list<chartRow> rows
    /// How many lines are shown, and how many more each time.
    readonly property int part: 20
    property int most: root.part

    spacing: Theme.space12

    onRowsChanged: root.most = root.part

    Repeater {
        model: root.rows.slice(0, root.most)

        Column {
            id: entry

            required property int index
            required property chartRow modelData

            objectName: "chartRow" + entry.index
            width: root.width

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: entry.modelData.label
                Accessible.ignored: true
            }

            WholeWords {
                width: parent.width
                variant: AppText.Body
                words: entry.modelData.text
                //: %1 is a day or another time, %2 what there was.
                Accessible.name: qsTr("%1: %2").arg(entry.modelData.label).arg(entry.modelData.text)
            }
        }
    }

    Button {
        objectName: "chartRowsMore"
        visible: root.rows.length > root.most
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        text: qsTr("Show more")
        ignoresRepeatedTaps: false

        onClicked: root.most += root.part
    }
}
