import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

GallerySection {
    id: root

    title: qsTr("Buttons")

    Button {
        width: parent.width
        text: qsTr("Write something")
        iconName: "note-pencil"
    }

    Button {
        width: parent.width
        kind: Button.Soft
        text: qsTr("Add more")
        iconName: "plus"
    }

    Button {
        width: parent.width
        kind: Button.Outline
        text: qsTr("Keep for later")
        iconName: "bookmark-simple"
    }

    Button {
        width: parent.width
        kind: Button.Quiet
        text: qsTr("Show me a few ways to start")
    }

    Button {
        width: parent.width
        kind: Button.Danger
        text: qsTr("Call 999")
        iconName: "phone"
        iconFilled: true
    }

    Button {
        width: parent.width
        enabled: false
        text: qsTr("Not yet")
    }

    Button {
        width: parent.width
        text: qsTr("A button with so much to say that it needs a second line for it")
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.space8

        Button {
            width: Math.min(implicitWidth, flow.width)
            text: qsTr("Yes")
        }

        Button {
            width: Math.min(implicitWidth, flow.width)
            kind: Button.Outline
            text: qsTr("Not now")
        }

        Button {
            width: Math.min(implicitWidth, flow.width)
            kind: Button.Quiet
            text: qsTr("Undo")
            iconName: "arrow-u-up-left"
            directional: true
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        IconButton {
            iconName: "image"
            text: qsTr("Add a photo")
        }

        IconButton {
            iconName: "tag"
            text: qsTr("Add a tag")
        }

        IconButton {
            iconName: "phone"
            iconFilled: true
            fill: Theme.color.primarySoft
            tint: Theme.color.primarySoftInk
            text: qsTr("Call the nurse line")
        }

        IconButton {
            iconName: "trash"
            enabled: false
            text: qsTr("Delete")
        }

        HelpPill {}
    }
}
