import QtQuick

import Alongside.Theme

/*! The gallery in a window of its own. */
Window {
    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: true
    title: qsTr("Gallery")
    color: Theme.color.canvas

    GalleryScreen {
        anchors.fill: parent

        onBackRequested: Qt.quit()
    }
}
