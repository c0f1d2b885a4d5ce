import QtQuick

import Alongside.Theme

/*! The text cursor: wide enough to find again, and in the colour of people. */
Rectangle {
    id: root

    property bool shown: false

    width: Theme.focusStroke
    radius: width / 2
    color: Theme.color.thread
    visible: root.shown
}
