import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What was written on this day in an earlier year, with a way not to see it again. */
Column {
    id: root

    required property OnThisDayModel memory

    readonly property bool shown: root.memory.entryId > 0 || root.memory.canUndo

    signal opened

    objectName: "onThisDayCard"
    spacing: Theme.space4

    TapCard {
        objectName: "memory"
        width: parent.width
        visible: root.memory.entryId > 0
        padding: Theme.space20
        //: %1 is when, as "3 years ago today"; %2 a title or the first words of an entry.
        text: qsTr("%1. %2").arg(root.memory.when).arg(root.memory.title || root.memory.preview)

        onClicked: root.opened()

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: root.memory.when
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: text.length > 0
            variant: AppText.Title
            text: root.memory.title
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            visible: text.length > 0
            text: root.memory.preview
            soft: root.memory.title.length > 0
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Button {
        objectName: "notThisOne"
        visible: root.memory.entryId > 0
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        text: qsTr("Do not bring this back")

        onClicked: root.memory.notThisOne()
    }

    Card {
        width: parent.width
        visible: root.memory.canUndo

        AppText {
            width: parent.width
            text: qsTr("It stays in your journal, and is not brought back.")
        }

        Button {
            objectName: "bringBack"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "arrow-counter-clockwise"
            text: qsTr("Undo")

            onClicked: root.memory.undo()
        }
    }
}
