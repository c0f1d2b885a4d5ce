import QtQuick

import Alongside.Theme

/*!
    Main actions that stay at the lower edge of a page. AppPage and ListPage put it above system bars
    and keyboard.
*/
Rectangle {
    id: root

    default property alias content: column.data

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: column.implicitHeight + Theme.space12 * 2
    color: Theme.color.bar

    EdgeInsets {
        id: edge

        item: root
    }

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.color.hairline
    }

    Column {
        id: column

        x: edge.left + (parent.width - edge.left - edge.right - width) / 2
        y: Theme.space12
        width: Math.min(parent.width - edge.left - edge.right - Theme.gutter(parent.width) * 2, Theme.contentMax)
        spacing: Theme.space8
    }
}
