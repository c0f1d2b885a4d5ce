pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Kind lines, one at a time, and a person's own beside the app's. */
AppPage {
    id: root

    required property KindWordsModel words
    required property UnfinishedWords unfinished

    readonly property string begun: qsTr("What you began is still here.")
    required property CopingToolModel tool

    objectName: "kindWordsScreen"
    title: root.tool.name
    showsBack: true
    Component.onCompleted: root.words.load(root.tool.stepTexts)

    Connections {
        target: root.words

        function onKept(): void {
            root.unfinished.clear();
            sheet.close();
        }
    }

    Card {
        width: parent.width
        color: Theme.color.threadSoft
        padding: Theme.space32

        AppText {
            objectName: "kindWords"
            width: parent.width
            variant: AppText.Display
            heading: false
            color: Theme.color.threadSoftInk
            text: root.words.shown
        }
    }

    Button {
        objectName: "another"
        width: parent.width
        kind: Button.Soft
        iconName: "arrow-clockwise"
        text: qsTr("Another one")

        onClicked: {
            root.words.next();
            root.announce(root.words.shown);
        }
    }

    AppText {
        width: parent.width
        soft: true
        text: root.tool.instead
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("Your own")
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            topPadding: Theme.space12
        }

        Repeater {
            model: root.words

            RowItem {
                required property int index
                required property double lineId
                required property string body

                objectName: "own" + index
                width: parent ? parent.width : 0
                iconName: "heart"
                tone: Tone.Thread
                text: body
                subtitle: root.unfinished.begun.includes(lineId) ? root.begun : ""
                showsCaret: false

                onClicked: sheet.edit(lineId, body)
            }
        }

        RowItem {
            objectName: "addKindWords"
            width: parent.width
            iconName: "plus"
            text: qsTr("Write one of your own")
            subtitle: root.unfinished.begun.includes(0) ? root.begun : ""
            showsCaret: false

            onClicked: sheet.edit(0, "")
        }
    }

    ProblemNote {
        objectName: "kindProblem"
        width: parent.width
        text: sheet.opened ? "" : root.words.problem
    }

    CopingEvidence {
        width: parent.width
        tool: root.tool
    }

    KindWordsSheet {
        id: sheet

        unfinished: root.unfinished
        problem: root.words.problem || root.unfinished.problem

        onSaved: (id, body) => {
            if (id > 0)
                root.words.change(id, body);
            else
                root.words.add(body);
        }
        onErased: id => root.words.erase(id)
    }
}
