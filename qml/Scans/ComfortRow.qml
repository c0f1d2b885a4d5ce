import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! Something that helped before, in counts. One of the app's tools opens. Delegate of ScanComfortModel. */
Item {
    id: root

    required property string name
    required property string record
    /// The key of the app's tool; empty for a person's own.
    required property string tool

    readonly property bool opens: root.tool.length > 0

    signal opened(key: string)

    implicitHeight: root.opens ? row.implicitHeight : words.implicitHeight + Theme.space12 * 2

    RowItem {
        id: row

        objectName: "openTool"
        width: parent.width
        visible: root.opens
        text: root.name
        subtitle: root.record

        onClicked: root.opened(root.tool)
    }

    Column {
        id: words

        visible: !root.opens
        x: Theme.space12
        y: Theme.space12
        width: parent.width - Theme.space12 * 2

        AppText {
            width: parent.width
            variant: AppText.Label
            text: root.name
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: root.record
        }
    }
}
