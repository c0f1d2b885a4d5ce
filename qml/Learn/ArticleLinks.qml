pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*!
    Where the words of a paragraph lead, each as something that can be hit: a word in the middle of a
    text is too small for numb fingertips. Takes no room if they lead nowhere.
*/
Flow {
    id: root

    property list<string> words
    property list<int> kinds
    property list<string> targets

    signal picked(kind: int, target: string)

    visible: root.words.length > 0
    spacing: Theme.space8

    function iconOf(kind: int): string {
        switch (kind) {
        case ArticleModel.Term:
            return "translate";
        case ArticleModel.Organisation:
            return "globe";
        case ArticleModel.Questions:
            return "question";
        case ArticleModel.Prompts:
            return "note-pencil";
        case ArticleModel.Tool:
            return "wind";
        default:
            return "book-open";
        }
    }

    function nameOf(kind: int, words: string): string {
        switch (kind) {
        case ArticleModel.Term:
            return qsTr("%1: what it means").arg(words);
        case ArticleModel.Organisation:
            return qsTr("%1: who that is").arg(words);
        case ArticleModel.Questions:
            return qsTr("%1: questions to ask").arg(words);
        case ArticleModel.Prompts:
            return qsTr("%1: write about it").arg(words);
        case ArticleModel.Tool:
            return qsTr("%1: do it now").arg(words);
        default:
            return qsTr("%1: read about it").arg(words);
        }
    }

    Repeater {
        model: root.words

        Chip {
            id: chip

            required property int index
            required property string modelData

            readonly property int kind: root.kinds[chip.index] ?? 0
            readonly property string target: root.targets[chip.index] ?? ""

            objectName: "link-" + chip.target
            width: Math.min(implicitWidth, root.width)
            checkable: false
            iconName: root.iconOf(chip.kind)
            text: chip.modelData
            Accessible.name: root.nameOf(chip.kind, chip.text)

            onClicked: root.picked(chip.kind, chip.target)
        }
    }
}
