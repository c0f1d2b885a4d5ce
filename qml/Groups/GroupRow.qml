import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! A group in the list: its name, how far, when next, and what is in doubt. Delegate of GroupListModel. */
TapCard {
    id: root

    required property string groupId
    required property string name
    required property string where
    required property string next
    required property string label
    required property bool stale
    required property bool starred
    required property bool metastatic
    required property bool online

    signal opened(id: string)

    readonly property string audience: root.metastatic ? qsTr("For metastatic disease") : ""
    readonly property string saved: root.starred ? qsTr("Saved") : ""
    readonly property bool showsTile: !(Theme.huge && root.width < Theme.contentMax)

    text: [root.name, root.saved, root.audience, root.where, root.next, root.label].filter(part => part.length > 0).join(". ")
    fill: root.stale ? Theme.color.surfaceSunken : Theme.color.surface

    onClicked: root.opened(root.groupId)

    component Line: AppText {
        width: parent ? parent.width : 0
        visible: text.length > 0
        variant: AppText.Small
        soft: true
        Accessible.ignored: true
    }

    Item {
        width: parent.width
        implicitHeight: Math.max(words.implicitHeight, tile.height)

        Rectangle {
            id: tile

            anchors.left: parent.left
            visible: root.showsTile
            width: visible ? Theme.iconTile : 0
            height: visible ? Theme.iconTile : 0
            radius: Theme.radiusControl
            color: Theme.color.soft(root.metastatic ? Tone.Leaf : Tone.Primary)
            border.width: Theme.tintStroke
            border.color: Theme.color.softInk(root.metastatic ? Tone.Leaf : Tone.Primary)

            Icon {
                anchors.centerIn: parent
                name: root.online ? "video-camera" : "users-three"
                color: Theme.color.softInk(root.metastatic ? Tone.Leaf : Tone.Primary)
            }
        }

        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: tile.visible ? Theme.space12 : 0
            anchors.right: parent.right
            spacing: Theme.space2

            AppText {
                width: parent.width
                variant: AppText.Label
                soft: root.stale
                text: root.name
                Accessible.ignored: true
            }

            Line {
                text: [root.saved, root.audience].filter(part => part.length > 0).join(" · ")
            }

            Line {
                text: root.where
            }

            Line {
                text: root.next
            }

            Line {
                text: root.label
            }
        }
    }
}
