import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! Entries that could not be read: why, and a way to try again. Takes no room while \c text is empty. */
Column {
    id: root

    property string text

    signal againRequested

    topPadding: root.text.length > 0 ? Theme.space8 : 0
    spacing: Theme.space8

    ProblemNote {
        objectName: "unread"
        width: parent.width
        text: root.text
    }

    Button {
        objectName: "readAgain"
        visible: root.text.length > 0
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Soft
        iconName: "arrow-clockwise"
        text: qsTr("Try again")

        onClicked: root.againRequested()
    }
}
