import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Something that a search found, with what matched marked. Delegate of LearnSearchModel. */
TapCard {
    id: root

    required property int kind
    required property string rowId
    required property string title
    required property string line
    required property list<int> ranges

    readonly property string kindText: {
        switch (root.kind) {
        case LearnRowModel.Term:
            return qsTr("A word explained");
        case LearnRowModel.Myth:
            return qsTr("Myth and fact");
        case LearnRowModel.Organisation:
            return qsTr("Who else can help");
        case LearnRowModel.Questions:
            return qsTr("Questions to ask");
        default:
            return qsTr("Article");
        }
    }

    signal opened(kind: int, id: string)

    //: %1 is a kind of text, %2 its title, %3 words of it.
    text: qsTr("%1. %2. %3").arg(root.kindText).arg(root.title).arg(root.line)

    onClicked: root.opened(root.kind, root.rowId)

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.kindText
        Accessible.ignored: true
    }

    WholeWords {
        width: parent.width
        variant: AppText.Label
        words: root.title
        Accessible.ignored: true
    }

    HighlightedText {
        width: parent.width
        visible: root.line.length > 0
        text: root.line
        ranges: root.ranges
        soft: true
        enabled: false // or a tap on these words would go to them, not to the row
        Accessible.ignored: true
    }
}
