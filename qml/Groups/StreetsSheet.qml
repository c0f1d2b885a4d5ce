import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What it means to have streets from the internet on the map, before they are turned on; and how to be rid of them. */
Sheet {
    id: root

    required property StreetsModel streets
    /// As it was when this came up: nothing changes while it goes.
    property bool on: false

    objectName: "streetsSheet"
    title: root.on ? qsTr("Streets on the map") : qsTr("Show streets on the map?")

    onAboutToShow: {
        root.on = root.streets.on;
        root.streets.look();
    }

    AppText {
        objectName: "streetsServer"
        width: parent.width
        //: %1 is the name of a computer on the internet.
        text: qsTr("They come over the internet, encrypted, from %1: the server of OpenStreetMap, a map made by volunteers.").arg(root.streets.server)
    }

    AppText {
        objectName: "streetsLearns"
        width: parent.width
        text: qsTr("It learns the internet address of this device, that it is Alongside, and which part of the map you look at. It does not learn your name or anything you wrote. Whoever provides your internet can see that you use this server.")
    }

    AppText {
        width: parent.width
        soft: true
        //: %1 is a size, as "50 MB".
        text: qsTr("So that the server need not be asked again, the pictures are kept on this device, locked like all you write: %1 at most. Turning this off removes them. The map that is in the app stays under them, and shows wherever one is missing.").arg(root.streets.most)
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("© OpenStreetMap contributors: openstreetmap.org/copyright")
    }

    AppText {
        objectName: "streetsState"
        width: parent.width
        visible: root.on && root.streets.pictures.failing
        text: qsTr("Some streets did not come. The map of the app shows there.")
    }

    Button {
        objectName: "streetsOn"
        visible: !root.on
        width: parent.width
        iconName: "globe"
        text: qsTr("Show streets")

        onClicked: {
            root.close();
            root.streets.turnOn();
        }
    }

    Button {
        objectName: "streetsForget"
        visible: root.on && root.streets.kept.length > 0
        width: parent.width
        kind: Button.Quiet
        iconName: "trash"
        //: %1 is a size, as "3.2 MB".
        text: qsTr("Remove what is kept (%1)").arg(root.streets.kept)

        onClicked: {
            root.close();
            root.streets.forget();
        }
    }

    Button {
        objectName: "streetsOffHere"
        visible: root.on
        width: parent.width
        iconName: "x"
        text: qsTr("Turn streets off")

        onClicked: {
            root.close();
            root.streets.turnOff();
        }
    }
}
