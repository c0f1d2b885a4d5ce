import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    Says that something was done and, for a while, offers to undo it. Instead of "Are you sure?".
    Never takes the focus, is announced, stays longer for a screen reader and while the pointer or
    the keyboard is on it. Where there is nothing to undo it stays as long as it takes to notice and to
    read, and a tap puts it away. Not for what is personal: that keeps its Undo where it is.
*/
Rectangle {
    id: root

    property string text
    /// What takes back that which was done; none if it can't be.
    property T.Action undoing: null
    /// How long it stays, in milliseconds.
    property int time: root.undoing ? Theme.toastTime : Math.min(Theme.toastTime, root.readingTime)
    /// As many words a minute as a slow reader reads, and time for eight words more to notice it.
    readonly property int readingTime: Theme.toastTime / 20 * (8 + root.text.split(" ").length)
    readonly property bool shown: root.text.length > 0
    readonly property bool stacked: Theme.large

    /// Shows \a sentence, in place of what was shown before.
    function show(sentence: string): void {
        root.undoing = null;
        root.text = sentence;
        away.restart();
        root.Accessible.announce(sentence);
    }

    /// Shows \a sentence with the offer to undo it by \a undoing.
    function offer(sentence: string, undoing: T.Action): void {
        root.undoing = undoing;
        root.text = sentence;
        away.restart();
        root.Accessible.announce(qsTr("%1 You can undo this.").arg(sentence));
    }

    function hide(): void {
        root.text = "";
        root.undoing = null;
    }

    implicitWidth: Theme.toastMax
    implicitHeight: Math.max(Theme.rowHeight, root.stacked ? Theme.space16 + words.implicitHeight + (undo.visible ? undo.height + Theme.space8 : Theme.space16) : words.implicitHeight + Theme.space16 * 2)
    radius: Theme.radiusCard
    color: Theme.color.inverse
    border.width: Theme.tintStroke
    border.color: Theme.color.inverseInk
    visible: root.shown
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        id: away

        interval: root.time
        running: root.shown && !hover.hovered && !undo.activeFocus

        onTriggered: root.hide()
    }

    HoverHandler {
        id: hover
    }

    // What it lies over is not pressed through it.
    MouseArea {
        anchors.fill: parent

        onClicked: {
            if (!root.undoing)
                root.hide();
        }
    }

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        y: root.stacked ? Theme.space16 : (parent.height - height) / 2
        name: "check-circle"
        filled: true
        color: Theme.color.inverseAction
    }

    AppText {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.space12
        anchors.right: root.stacked || !undo.visible ? parent.right : undo.left
        anchors.rightMargin: Theme.space12
        y: root.stacked ? Theme.space16 : (parent.height - height) / 2
        text: root.text
        color: Theme.color.inverseInk
        Accessible.ignored: true
    }

    Button {
        id: undo

        objectName: "undo"
        visible: root.undoing !== null
        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        y: root.stacked ? parent.height - height - Theme.space4 : (parent.height - height) / 2
        kind: Button.Quiet
        tint: hovered || down ? Theme.color.primarySoftInk : Theme.color.inverseAction
        text: qsTr("Undo")

        onClicked: {
            const undoing = root.undoing;
            root.hide();
            undoing.trigger();
        }
    }
}
