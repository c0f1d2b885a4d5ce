import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! A question and room for some words to it. Shows \c words and reports what is typed. */
Card {
    id: root

    property string label
    property string hint
    property string words

    signal edited(words: string)

    padding: Theme.space16
    spacing: Theme.space4

    AppText {
        width: parent.width
        variant: AppText.Label
        text: root.label
        Accessible.ignored: true
    }

    TextArea {
        objectName: root.objectName + "Field"
        width: parent.width
        leastHeight: Theme.hitComfort
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        placeholderText: root.hint
        Accessible.name: root.label
        text: root.words

        onTextChanged: root.edited(text)
    }
}
