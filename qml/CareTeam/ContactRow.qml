import QtQuick
import QtQuick.Templates as T

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Someone of the care team, to be opened, texted or called. Delegate of ContactListModel. */
Item {
    id: root

    required property double contactId
    required property string name
    required property string line
    required property string initials
    required property string photo
    required property string number
    required property string dial
    required property string textDial

    signal opened(id: double)

    // With large text the words need the whole width, and the buttons stand below them.
    readonly property bool stacked: Theme.large
    readonly property bool calls: root.dial.length > 0 && ExternalApps.hasCalls
    readonly property bool texts: root.textDial.length > 0 && ExternalApps.hasTextMessages

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: root.stacked && deeds.visible ? row.implicitHeight + deeds.height + Theme.space12 : row.implicitHeight

    Rectangle {
        id: card

        anchors.fill: parent
        radius: Theme.radiusCard
        color: row.down ? Theme.color.surfaceSunken : row.hovered ? Theme.color.surfaceHover : Theme.color.surface
        border.width: Theme.cardStroke
        border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline
    }

    T.AbstractButton {
        id: row

        anchors.left: parent.left
        anchors.right: root.stacked || !deeds.visible ? parent.right : deeds.left
        implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + row.topPadding + row.bottomPadding)
        padding: Theme.space12
        //: %1 is a name, %2 what they do.
        text: qsTr("%1. %2").arg(root.name).arg(root.line)
        Accessible.role: Accessible.Button
        Accessible.name: row.text
        Keys.onReturnPressed: row.click()
        Keys.onEnterPressed: row.click()

        onClicked: root.opened(root.contactId)

        contentItem: Item {
            implicitHeight: Math.max(avatar.height, words.implicitHeight)

            Avatar {
                id: avatar

                visible: !Theme.huge
                width: visible ? implicitWidth : 0
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                contactId: root.contactId
                initials: root.initials
                photo: root.photo
                ground: card.color
            }

            Column {
                id: words

                anchors.left: avatar.right
                anchors.leftMargin: avatar.visible ? Theme.space12 : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    width: parent.width
                    variant: AppText.Label
                    text: root.name
                    Accessible.ignored: true
                }

                AppText {
                    width: parent.width
                    variant: AppText.Small
                    soft: true
                    text: root.line
                    Accessible.ignored: true
                }
            }
        }

        background: Rectangle {
            radius: Theme.radiusCard
            color: "transparent"

            FocusRing {
                control: row
            }
        }
    }

    Row {
        id: deeds

        visible: root.calls || root.texts
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        y: root.stacked ? parent.height - height - Theme.space8 : (parent.height - height) / 2
        spacing: Theme.space8

        IconButton {
            objectName: "textContact"
            visible: root.texts
            fill: Theme.color.surfaceSunken
            iconName: "chat-circle-text"
            ignoresRepeatedTaps: false
            //: %1 is a name.
            text: qsTr("Text %1").arg(root.name)

            onClicked: ExternalApps.writeTextMessage(root.textDial, "")
        }

        IconButton {
            objectName: "callContact"
            visible: root.calls
            fill: Theme.color.primarySoft
            tint: Theme.color.primarySoftInk
            iconName: "phone"
            iconFilled: true
            ignoresRepeatedTaps: false
            //: %1 is a name, %2 a telephone number.
            text: qsTr("Call %1, %2").arg(root.name).arg(root.number)

            onClicked: ExternalApps.dial(root.dial)
        }
    }
}
