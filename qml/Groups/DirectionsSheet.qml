import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What a map app is given, before it is given it. */
Sheet {
    id: root

    required property string place

    signal copied(text: string)

    title: qsTr("Open your map app?")

    AppText {
        objectName: "directionsPlace"
        width: parent.width
        text: root.place
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("It opens outside of Alongside. Your map app, and whoever runs it, then knows that you look for this place.")
    }

    Button {
        objectName: "openDirections"
        width: parent.width
        iconName: "map-pin"
        text: qsTr("Open it")

        onClicked: {
            root.close();
            ExternalApps.openMap(root.place);
        }
    }

    Button {
        objectName: "copyDirections"
        width: parent.width
        kind: Button.Quiet
        iconName: "copy"
        text: qsTr("Copy the place")

        onClicked: {
            root.close();
            root.copied(root.place);
        }
    }
}
