import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

T.ScrollBar {
    id: root

    implicitWidth: Theme.space8
    implicitHeight: Theme.space8
    padding: Theme.space2
    minimumSize: 0.1
    visible: root.policy !== T.ScrollBar.AlwaysOff
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.space4
        implicitHeight: Theme.space4
        radius: Math.min(width, height) / 2
        color: Theme.color.outline
        opacity: root.active && root.size < 1 ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.gentle
            }
        }
    }
}
