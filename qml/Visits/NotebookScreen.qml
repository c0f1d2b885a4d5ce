pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    For the visit itself: one question in large letters, and room for what is answered below it. Every
    pause keeps it.
*/
AppPage {
    id: root

    required property VisitNotebook notebook

    objectName: "notebookScreen"
    title: qsTr("Notebook")
    showsBack: true
    Component.onDestruction: root.notebook.commit()

    function turn(pages: int): void {
        root.notebook.turn(pages);
        root.scrollToTop();
        root.announce(root.notebook.question);
    }

    AppText {
        objectName: "notebookPage"
        width: parent.width
        variant: AppText.Label
        soft: true
        text: qsTr("Question %1 of %2").arg(root.notebook.page + 1).arg(root.notebook.pages)
    }

    AppText {
        objectName: "notebookQuestion"
        width: parent.width
        variant: AppText.Display
        text: root.notebook.question
    }

    ProblemNote {
        objectName: "notebookProblem"
        width: parent.width
        text: root.notebook.problem
    }

    WordsField {
        objectName: "notebookAnswer"
        width: parent.width
        label: qsTr("The answer")
        hint: qsTr("In your own words")
        words: root.notebook.answer

        onEdited: words => root.notebook.answer = words
    }

    AppText {
        objectName: "notebookKept"
        width: parent.width
        visible: root.notebook.answer.length > 0
        variant: AppText.Small
        soft: true
        text: root.notebook.settled ? qsTr("Saved on this device") : qsTr("Saving…")
    }

    CheckBox {
        objectName: "notebookAsked"
        width: parent.width
        text: qsTr("Asked")
        checked: root.notebook.asked

        onToggled: {
            root.notebook.setAsked(checked);
            checked = Qt.binding(() => root.notebook.asked); // what is kept, and nothing else
        }
    }

    bottomBar: Component {
        StickyBar {
            Row {
                width: parent.width
                spacing: Theme.space12

                Button {
                    objectName: "notebookBack"
                    width: (parent.width - parent.spacing) / 2
                    height: next.height
                    enabled: root.notebook.page > 0
                    kind: Button.Soft
                    iconName: "arrow-left"
                    directional: true
                    text: Theme.large ? "" : qsTr("Before")
                    Accessible.name: qsTr("The question before")

                    onClicked: root.turn(-1)
                }

                Button {
                    id: next

                    objectName: "notebookOn"
                    width: (parent.width - parent.spacing) / 2
                    enabled: root.notebook.page < root.notebook.pages - 1
                    text: qsTr("Next")
                    Accessible.name: qsTr("The next question")

                    onClicked: root.turn(1)
                }
            }
        }
    }
}
