import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! What one person knows. Delegate of CircleModel. */
Card {
    id: root

    required property int index
    required property string name
    required property string line
    /// A row of \c standings; -1 if nothing is noted.
    required property int standing
    required property string knows
    /// There is something to take away.
    required property bool noted
    property list<string> standings

    signal standingPicked(row: int, standing: int)
    signal knowsEdited(row: int, words: string)
    signal removeRequested(row: int)

    spacing: Theme.space8

    Item {
        width: parent.width
        height: Math.max(words.height, remove.visible ? remove.height : 0)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: remove.visible ? remove.left : parent.right
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                objectName: "knower" + root.index
                width: parent.width
                variant: AppText.Label
                text: root.name
            }

            AppText {
                width: parent.width
                visible: root.line.length > 0
                variant: AppText.Small
                soft: true
                text: root.line
            }
        }

        IconButton {
            id: remove

            objectName: "forget" + root.index
            visible: root.noted
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x-circle"
            //: %1 is a name.
            text: qsTr("Take away what is noted of %1").arg(root.name)

            onClicked: root.removeRequested(root.index)
        }
    }

    ChipChoice {
        width: parent.width
        //: %1 is a name.
        name: qsTr("What %1 knows").arg(root.name)
        optionName: "knows" + root.index + "-"
        options: root.standings
        current: root.standing

        onPicked: index => root.standingPicked(root.index, index)
    }

    WordsField {
        objectName: "part" + root.index
        width: parent.width
        visible: root.standing === 1
        color: Theme.color.surfaceSunken
        label: qsTr("Which part, in your words")
        words: root.knows

        onEdited: words => root.knowsEdited(root.index, words)
    }
}
