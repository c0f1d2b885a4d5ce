pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Questions to pick from, by situation. What is ticked is on the list at once. */
ListPage {
    id: root

    required property QuestionChoiceModel choice

    objectName: "questionListsScreen"
    title: qsTr("Pick questions")
    showsBack: true
    spacing: Theme.space4
    model: root.choice
    Component.onCompleted: root.choice.begin()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: root.choice.reviewed ? qsTr("What you tick is on your list. You can change its words there.") : qsTr("What you tick is on your list. You can change its words there. The questions are not yet reviewed by a clinician.")
            }

            WordsNote {
                width: parent.width
                file: "questions/en"
            }

            ProblemNote {
                objectName: "choiceProblem"
                width: parent.width
                text: root.choice.problem
            }

            ChipChoice {
                width: parent.width
                name: qsTr("Situation")
                optionName: "situation"
                options: root.choice.lists
                current: root.choice.list

                onPicked: index => root.choice.list = index
            }
        }
    }

    delegate: CheckBox {
        id: row

        required property int index
        required property string body
        required property bool picked
        required property bool answered

        objectName: "pick" + row.index
        width: root.columnWidth
        // An answer is not put away by a tick.
        enabled: !row.answered
        text: row.body
        checked: row.picked

        onToggled: {
            root.choice.toggle(row.index);
            checked = Qt.binding(() => row.picked); // what is kept, and nothing else
        }
    }
}
