import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! One ask in the list, to be opened or moved on. Delegate of AskListModel. */
Card {
    id: root

    required property int index
    required property double askId
    required property string what
    required property string line
    /// What moves it on; empty where nothing follows.
    required property string next

    signal opened(id: double)
    signal advanceRequested(id: double)

    padding: Theme.space8
    spacing: Theme.space4

    RowItem {
        objectName: "ask" + root.index
        width: parent.width
        text: root.what
        subtitle: root.line

        onClicked: root.opened(root.askId)
    }

    Button {
        objectName: "advance" + root.index
        x: Theme.space12
        width: Math.min(implicitWidth, parent.width - Theme.space12 * 2)
        visible: root.next.length > 0
        kind: Button.Soft
        iconName: "check"
        text: root.next
        //: %1 as "They said yes", %2 what was asked.
        Accessible.name: qsTr("%1: %2").arg(root.next).arg(root.what)

        onClicked: root.advanceRequested(root.askId)
    }
}
