pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Theme

/*! Something about a diagnosis: words that are often said, to tap, and room for one's own. */
Column {
    id: root

    required property int index
    required property string topic
    required property string example
    required property string typed
    required property list<string> choices
    required property list<int> chosen

    signal edited(words: string)
    signal choiceRequested(choice: int)

    objectName: "fact" + root.index
    spacing: Theme.space8

    WordsField {
        objectName: root.objectName
        width: parent.width
        label: root.topic
        hint: root.example
        words: root.typed

        onEdited: words => root.edited(words)
    }

    Flow {
        id: chips

        width: parent.width
        visible: root.choices.length > 0
        spacing: Theme.space8

        Repeater {
            model: root.choices

            Chip {
                id: chip

                required property int index
                required property string modelData

                objectName: root.objectName + "Choice" + chip.index
                width: Math.min(implicitWidth, chips.width)
                checkable: false
                ticks: true
                checked: root.chosen.includes(chip.index)
                text: chip.modelData
                Accessible.name: chip.checked ? qsTr("%1, selected").arg(chip.text) : chip.text

                onClicked: root.choiceRequested(chip.index)
            }
        }
    }
}
