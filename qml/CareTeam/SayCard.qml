pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What to say in a call: only what the person put there. Takes no room without any words. */
Card {
    id: root

    required property CallModel call

    visible: root.call.topics.length > 0

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("What to say")
    }

    Repeater {
        model: root.call.topics

        Column {
            id: note

            required property int index
            required property string modelData

            width: parent ? parent.width : 0
            spacing: Theme.space4

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: note.modelData
            }

            AppText {
                objectName: "say" + note.index
                width: parent.width
                text: root.call.words[note.index] ?? ""
            }
        }
    }
}
