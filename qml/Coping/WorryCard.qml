pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    One worry at its time: can I act, or can I only carry it? Then one next step and a day, or one kind
    line. Delegate of WorryModel; what is typed is kept as one leaves the field, and comes back when a
    worry is sorted the other way and back.
*/
Card {
    id: root

    required property int index
    required property double worryId
    required property string body
    required property int sort
    required property string answer
    required property string nextDay
    required property int dayChoice
    property list<string> days
    /// Characters an answer may have.
    property int longest

    signal sorted(id: double, sort: int, answer: string)
    signal answered(id: double, answer: string)
    signal dayPicked(id: double, answer: string, day: int)

    // What was typed was for the other sort, kept or not.
    onSortChanged: words.text = Qt.binding(() => root.answer)

    function keep(): void {
        root.answered(root.worryId, words.text);
    }

    AppText {
        width: parent.width
        variant: AppText.Reading
        text: root.body
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Chip {
            objectName: "act" + root.index
            width: Math.min(implicitWidth, parent.width)
            checkable: true
            checked: root.sort === WorryModel.Act
            text: qsTr("A: I can act")

            onClicked: {
                root.sorted(root.worryId, checked ? WorryModel.Act : WorryModel.Unsorted, words.text);
                checked = Qt.binding(() => root.sort === WorryModel.Act);
            }
        }

        Chip {
            objectName: "carry" + root.index
            width: Math.min(implicitWidth, parent.width)
            checkable: true
            checked: root.sort === WorryModel.Carry
            text: qsTr("C: I can only carry it")

            onClicked: {
                root.sorted(root.worryId, checked ? WorryModel.Carry : WorryModel.Unsorted, words.text);
                checked = Qt.binding(() => root.sort === WorryModel.Carry);
            }
        }
    }

    LabeledField {
        visible: root.sort !== WorryModel.Unsorted
        width: parent.width
        label: root.sort === WorryModel.Act ? qsTr("One next step") : qsTr("One kind line")

        TextField {
            id: words

            objectName: "answer" + root.index
            width: parent.width
            placeholderText: root.sort === WorryModel.Act ? qsTr("Ring the nurse") : qsTr("I carry this, and I am not alone")
            Accessible.name: root.sort === WorryModel.Act ? qsTr("One next step") : qsTr("One kind line")
            text: root.answer
            maximumLength: root.longest

            onEditingFinished: root.keep()
            Component.onDestruction: {
                if (words.text !== root.answer)
                    root.keep();
            }
        }
    }

    AppText {
        width: parent.width
        visible: root.nextDay.length > 0 && root.dayChoice < 0 // none of the days below
        variant: AppText.Small
        soft: true
        //: %1 is a day, as "Tomorrow".
        text: qsTr("Next step: %1").arg(root.nextDay)
    }

    Flow {
        visible: root.sort === WorryModel.Act
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.days

            Chip {
                required property int index
                required property string modelData

                objectName: "day" + root.index + "-" + index
                width: Math.min(implicitWidth, parent ? parent.width : 0)
                checkable: true
                checked: root.dayChoice === index
                text: modelData

                onClicked: {
                    root.dayPicked(root.worryId, words.text, checked ? index : -1);
                    checked = Qt.binding(() => root.dayChoice === index);
                }
            }
        }
    }
}
