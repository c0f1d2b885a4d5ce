import QtQuick

import Alongside.Theme

/*!
    Plain text in which some places are marked, such as the words a search found. \c ranges holds
    start and length of each in turn. The caller gives text short enough to be shown whole.
*/
TextEdit {
    id: root

    property alias ranges: marker.ranges
    property bool soft: false

    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
    color: root.soft ? Theme.color.inkSoft : Theme.color.ink
    font.family: Theme.body.family
    font.weight: Theme.body.weight
    font.pixelSize: Theme.body.size
    readOnly: true
    selectByMouse: false
    activeFocusOnPress: false
    enabled: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    MatchHighlighter {
        id: marker

        textDocument: root.textDocument
        background: Theme.color.match
        ink: Theme.color.matchInk
    }
}
