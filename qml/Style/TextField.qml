pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    One line of text. A sentence about what is wrong stands below it (see LabeledField); the field
    itself only turns its edge. What was typed is never cleared.

    Not for secrets: they go through Alongside.Input, which keeps them out of QML strings.
*/
T.TextField {
    id: root

    /// The edge says that the field needs putting right.
    property bool wrong: false
    /// Shown in place of \c placeholderText where that has no room, if there is one.
    property string shortPlaceholderText

    implicitWidth: Math.max(root.contentWidth, Theme.hitComfort * 4) + root.leftPadding + root.rightPadding
    implicitHeight: Math.max(Theme.hitComfort, root.contentHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    color: Theme.color.ink
    placeholderTextColor: Theme.color.inkSoft
    selectionColor: Theme.color.primary
    selectedTextColor: Theme.color.inkOnFill
    font.family: Theme.body.family
    font.weight: Theme.body.weight
    font.pixelSize: Theme.body.size
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.name: root.placeholderText

    cursorDelegate: TextCursor {
        shown: root.cursorVisible
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.color.surface
        border.width: root.activeFocus ? Theme.focusStroke : Theme.controlStroke
        border.color: root.wrong ? Theme.color.alert : root.activeFocus ? Theme.color.focus : Theme.color.outline
    }

    TextMetrics {
        id: wish

        font: root.font
        text: root.placeholderText
    }

    AppText {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.shortPlaceholderText.length > 0 && wish.advanceWidth > width ? root.shortPlaceholderText : root.placeholderText
        color: root.placeholderTextColor
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
