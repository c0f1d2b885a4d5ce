import QtQuick

import Alongside.Style

/*! A letter from oneself, on the day it was written for: some lines, and all of it once it is wanted. */
Card {
    id: root

    property string letter
    property string title: qsTr("A letter from you, for today")
    property bool whole: false
    /// Lines that are shown of a long one; what is beside it on its page stays in reach.
    readonly property int fewLines: 6

    objectName: "letterCard"

    onLetterChanged: root.whole = false

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.title
    }

    AppText {
        id: words

        objectName: "letterText"
        width: parent.width
        variant: AppText.Reading
        text: root.letter
        maximumLineCount: root.whole ? root.letter.length + 1 : root.fewLines // a line holds a letter at least
        elide: Text.ElideRight
    }

    Button {
        objectName: "readLetter"
        width: Math.min(implicitWidth, parent.width)
        visible: words.truncated
        kind: Button.Quiet
        text: qsTr("Read it all")

        onClicked: root.whole = true
    }
}
