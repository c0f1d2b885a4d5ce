pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One kind line of a person's own: written, changed, or erased. */
Sheet {
    id: root

    required property UnfinishedWords unfinished

    property string problem
    /// Which it is; 0 for a new one.
    readonly property double lineId: root.unfinished.line

    signal saved(id: double, body: string)
    signal erased(id: double)

    function edit(id: double, body: string): void {
        root.unfinished.begin(id, body);
        root.open();
        words.forceActiveFocus();
    }

    objectName: "kindWordsSheet"
    title: root.lineId > 0 ? qsTr("Your kind words") : qsTr("New kind words")

    TextArea {
        id: words

        objectName: "kindField"
        width: parent.width
        leastHeight: Theme.reading.lineHeight * 3
        placeholderText: qsTr("What would a good friend say?")
        text: root.unfinished.text

        onTextChanged: root.unfinished.text = text
    }

    ProblemNote {
        objectName: "kindSheetProblem"
        width: parent.width
        text: root.problem
    }

    Button {
        objectName: "keepKindWords"
        width: parent.width
        enabled: words.text.trim().length > 0
        text: qsTr("Keep it")

        onClicked: root.saved(root.lineId, words.text)
    }

    Button {
        objectName: "eraseKindWords"
        visible: root.lineId > 0
        width: parent.width
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("Erase it")

        onClicked: {
            root.unfinished.clear();
            root.erased(root.lineId);
            root.close();
        }
    }
}
