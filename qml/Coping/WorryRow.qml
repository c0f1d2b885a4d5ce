import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! A worry on a list, with what was made of it, and a way to erase it. Delegate of WorryModel. */
Item {
    id: root

    required property int index
    required property double worryId
    required property string body
    required property string when
    required property int sort
    required property string answer
    required property string nextDay

    signal eraseRequested(id: double)

    implicitHeight: Math.max(words.height, erase.height)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: erase.left
        anchors.rightMargin: Theme.space8
        spacing: Theme.space2

        AppText {
            objectName: "worry" + root.index
            width: parent.width
            text: root.body
            maximumLineCount: 6
            elide: Text.ElideRight
        }

        AppText {
            width: parent.width
            visible: root.answer.length > 0
            soft: true
            text: root.answer
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            //: %1 is a day, as "Tomorrow".
            text: root.nextDay.length > 0 ? qsTr("Next step: %1").arg(root.nextDay) : root.when
        }
    }

    IconButton {
        id: erase

        objectName: "eraseWorry" + root.index
        anchors.right: parent.right
        iconName: "trash"
        text: qsTr("Erase this worry: %1").arg(root.body)

        onClicked: root.eraseRequested(root.worryId)
    }
}
