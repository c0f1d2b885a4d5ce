import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    A setting that is on or off: words first, the switch after them, the whole row is pressed.
    \c checked shows what is; bind it and answer \c toggled.
*/
Switch {
    id: root

    property string subtitle

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: Math.max(Theme.rowHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: Theme.space12
    verticalPadding: Theme.space12
    Accessible.name: root.subtitle.length > 0 ? qsTr("%1. %2").arg(root.text).arg(root.subtitle) : root.text

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.switchWidth + root.spacing
            anchors.verticalCenter: parent.verticalCenter

            WholeWords {
                width: parent.width
                variant: AppText.Label
                words: root.text
                Accessible.ignored: true
            }

            WholeWords {
                width: parent.width
                visible: root.subtitle.length > 0
                variant: AppText.Small
                soft: true
                words: root.subtitle
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusRow
        color: root.down ? Theme.color.surfaceSunken : root.hovered ? Theme.color.surfaceHover : Qt.alpha(Theme.color.surfaceHover, 0)
    }
}
