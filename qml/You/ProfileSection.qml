import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Whose profile it is, and what opens it. */
Column {
    id: root

    required property ProfileSettingsModel settings

    signal passphraseRequested
    signal recoveryCodeRequested
    signal lockAnewRequested
    signal lockRequested

    spacing: Theme.space16

    SettingRows {
        RowItem {
            objectName: "rename"
            width: parent.width
            iconName: "user"
            text: root.settings.name.length > 0 ? root.settings.name : qsTr("No name given")
            subtitle: root.settings.listed ? qsTr("Shown on the lock screen. Change it") : qsTr("Shown only in here. Change it")
            divided: true

            onClicked: rename.open()
        }

        RowItem {
            objectName: "passphrase"
            width: parent.width
            iconName: "password"
            text: qsTr("Passphrase")
            subtitle: qsTr("Choose a new one")
            divided: true

            onClicked: root.passphraseRequested()
        }

        RowItem {
            objectName: "recoveryCode"
            width: parent.width
            iconName: "key"
            text: qsTr("Recovery code")
            subtitle: root.settings.recoveryCodeChecked ? qsTr("Kept safe. Make a new one") : qsTr("Not checked yet. Make a new one")
            divided: true

            onClicked: root.recoveryCodeRequested()
        }

        RowItem {
            objectName: "lockAnew"
            width: parent.width
            iconName: "shield-warning"
            text: qsTr("Someone may know it")
            subtitle: qsTr("Passphrase or code: lock everything anew")
            divided: true

            onClicked: root.lockAnewRequested()
        }

        RowItem {
            objectName: "lockNow"
            width: parent.width
            iconName: "lock-simple"
            text: qsTr("Lock now")
            showsCaret: false

            onClicked: root.lockRequested()
        }
    }

    Sheet {
        id: rename

        title: qsTr("Your name")

        onOpened: {
            nameField.text = root.settings.name;
            nameField.forceActiveFocus();
        }

        TextField {
            id: nameField

            objectName: "newName"
            width: parent.width
            maximumLength: 60
            placeholderText: qsTr("Name, if you like")
            Accessible.name: qsTr("Your name")

            onAccepted: save.clicked()
        }

        Button {
            id: save

            objectName: "saveName"
            width: parent.width
            text: qsTr("Use this name")

            onClicked: {
                root.settings.rename(nameField.text);
                rename.close();
            }
        }
    }
}
