import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    A question and room for some words to it. Shows \c words and reports what is typed. What the owner does
    not take does not stay.
*/
Card {
    id: root

    property string label
    property string hint
    property string words

    signal edited(words: string)

    padding: Theme.space16
    spacing: Theme.space4
    Component.onCompleted: field.text = root.words

    onWordsChanged: field.text = root.words

    AppText {
        width: parent.width
        variant: AppText.Label
        text: root.label
        Accessible.ignored: true
    }

    TextArea {
        id: field

        /// Not within a change of the text: that would be lost.
        function showWords(): void {
            field.text = root.words;
        }

        objectName: root.objectName + "Field"
        width: parent.width
        leastHeight: Theme.hitComfort
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        placeholderText: root.hint
        Accessible.name: root.label

        onTextChanged: {
            root.edited(field.text);
            if (field.text !== root.words)
                Qt.callLater(field.showWords);
        }
    }
}
