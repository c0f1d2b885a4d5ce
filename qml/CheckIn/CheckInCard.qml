pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! A check-in in the list of all. Delegate of CheckInListModel. */
TapCard {
    id: root

    required property double checkInId
    required property string time
    required property int mood
    required property string moodText
    required property string answers
    required property string tags
    required property string note

    readonly property string moodWords: root.mood >= 0 ? qsTr("Mood: %1").arg(root.moodText) : ""

    signal opened(id: double)

    contentSpacing: Theme.space6
    text: [root.time, root.moodWords, root.answers, root.note, root.tags].filter(part => part.length > 0).join(". ")

    onClicked: root.opened(root.checkInId)

    Item {
        width: parent.width
        height: Math.max(when.height, stone.visible ? Theme.icon26 : 0)

        Loader {
            id: stone

            active: root.mood >= 0
            visible: active
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: Pebble {
                level: root.mood
                size: Theme.icon26
                centred: true
            }
        }

        AppText {
            id: when

            anchors.left: parent.left
            anchors.leftMargin: stone.visible ? Theme.icon26 + Theme.space12 : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            variant: AppText.Label
            //: %1 is a time as "9:40 pm", %2 a mood as "Okay".
            text: root.mood >= 0 ? qsTr("%1, %2").arg(root.time).arg(root.moodText) : root.time
            Accessible.ignored: true
        }
    }

    WholeWords {
        width: parent.width
        visible: root.answers.length > 0
        variant: AppText.Body
        words: root.answers
        maximumLineCount: 6
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: text.length > 0
        text: root.note
        soft: true
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: text.length > 0
        variant: AppText.Small
        soft: true
        text: root.tags
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
