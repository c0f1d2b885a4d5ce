import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    The way to people who help: in the same corner of every screen (WCAG 2.2 SC 3.2.6), lock screen
    included. Never held back by the repeated-tap guard.
*/
T.AbstractButton {
    id: root

    readonly property bool compact: Theme.large

    text: qsTr("Help")
    implicitWidth: root.compact ? Theme.hit : Math.max(Theme.hit, row.implicitWidth + Theme.space16 * 2)
    implicitHeight: Theme.hit
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Get help now")
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space8

            Icon {
                name: "lifebuoy"
                filled: true
                size: Theme.icon22
                color: Theme.color.thread
                anchors.verticalCenter: parent.verticalCenter
            }

            AppText {
                visible: !root.compact
                variant: AppText.Label
                text: root.text
                color: Theme.color.thread
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down || root.hovered ? Theme.color.threadSoft : Theme.color.surface
        border.width: Theme.controlStroke
        border.color: Theme.color.thread

        FocusRing {
            control: root
        }
    }
}
