import QtQuick

import Alongside.Components

/*! The ways to add someone. */
Sheet {
    id: root

    /// The device has contacts to choose from.
    required property bool picks

    signal writeRequested
    /// From the contacts that the device keeps.
    signal pickRequested
    /// From a file or a picture.
    signal importRequested

    objectName: "addPersonSheet"
    title: qsTr("Add someone")

    RowItem {
        objectName: "addByHand"
        width: parent ? parent.width : 0
        iconName: "pencil-simple"
        text: qsTr("Write it down")
        subtitle: qsTr("A name and a number are enough")

        onClicked: {
            root.close();
            root.writeRequested();
        }
    }

    RowItem {
        objectName: "addFromDevice"
        width: parent ? parent.width : 0
        visible: root.picks
        iconName: "users-three"
        text: qsTr("From the contacts on this device")
        subtitle: qsTr("You choose one there. The others stay unread.")

        onClicked: {
            root.close();
            root.pickRequested();
        }
    }

    RowItem {
        objectName: "addFromFile"
        width: parent ? parent.width : 0
        iconName: "file-text"
        text: qsTr("From a file or picture")
        subtitle: qsTr("Contacts that another app saved, or a QR code")

        onClicked: {
            root.close();
            root.importRequested();
        }
    }
}
