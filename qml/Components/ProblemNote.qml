import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    A sentence about something that did not work. Takes no room while \c text is empty; is read out
    the moment it is seen, and not again while it stays the same: a page or a sheet behind says
    nothing. What the person entered stays where it is.
*/
Item {
    id: root

    property string text
    property string announced

    function announce(): void {
        if (!root.visible || root.text === root.announced)
            return;
        root.announced = root.text;
        root.Accessible.announce(root.text, Accessible.Assertive);
    }

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: root.visible ? Math.max(picture.height, words.implicitHeight) : 0
    visible: root.text.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    onTextChanged: {
        if (root.text.length === 0)
            root.announced = "";
        root.announce();
    }
    onVisibleChanged: root.announce()

    Icon {
        id: picture

        anchors.left: parent.left
        y: (words.lineHeight - height) / 2
        name: "warning-circle"
        filled: true
        size: Theme.icon20
        color: Theme.color.alert
    }

    AppText {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        text: root.text
        Accessible.ignored: true
    }
}
