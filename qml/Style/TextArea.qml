pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    Room for words: no box, the size of reading. It is as high as what is in it, so the page it is
    on scrolls, never a field in a page.
*/
T.TextArea {
    id: root

    /// The role the placeholder is set in: that of the words to come.
    property int hintVariant: AppText.Reading
    /// How high it is with nothing in it.
    property real leastHeight: Theme.reading.lineHeight * 4

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: Math.max(root.leastHeight, (root.length > 0 ? root.contentHeight : hint.implicitHeight) + root.topPadding + root.bottomPadding)
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
    color: Theme.color.ink
    placeholderTextColor: Theme.color.inkSoft
    selectionColor: Theme.color.primary
    selectedTextColor: Theme.color.inkOnFill
    font.family: Theme.reading.family
    font.weight: Theme.reading.weight
    font.pixelSize: Theme.reading.size
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.name: root.placeholderText
    Accessible.multiLine: true

    cursorDelegate: TextCursor {
        shown: root.cursorVisible
    }

    AppText {
        id: hint

        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.length === 0 && root.preeditText.length === 0
        variant: root.hintVariant
        text: root.placeholderText
        color: root.placeholderTextColor
        Accessible.ignored: true
    }
}
