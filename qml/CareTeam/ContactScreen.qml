pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One contact: what can be done first, then all that was noted. */
AppPage {
    id: root

    required property ContactModel contact

    signal editRequested(id: double)
    signal deleteRequested(id: double)
    signal shareRequested(id: double, name: string)
    signal copied

    objectName: "contactScreen"
    title: root.contact.name
    showsBack: true

    property string failure

    function copy(text: string): void {
        ExternalApps.copy(text);
        root.copied();
    }

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    component Words: Card {
        id: part

        property string label
        property string words

        width: parent ? parent.width : 0
        visible: part.words.length > 0
        spacing: Theme.space4

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: part.label
        }

        AppText {
            width: parent.width
            text: part.words
        }
    }

    actions: Component {
        IconButton {
            objectName: "star"
            iconName: "star"
            iconFilled: root.contact.starred
            text: root.contact.starred ? qsTr("Take the star away") : qsTr("Give a star: first in every list")

            onClicked: root.contact.setStarred(!root.contact.starred)
        }
    }

    Row {
        width: parent.width
        spacing: Theme.space16

        Avatar {
            id: avatar

            contactId: root.contact.contactId
            initials: root.contact.initials
            photo: root.contact.photo
            ground: Theme.color.canvas
            size: Theme.iconTile * 3 / 2
        }

        AppText {
            objectName: "contactLine"
            width: parent.width - avatar.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: root.contact.line
        }
    }

    ProblemNote {
        objectName: "contactProblem"
        width: parent.width
        text: root.contact.problem
    }

    ProblemNote {
        objectName: "failure"
        width: parent.width
        text: root.failure
    }

    Card {
        width: parent.width
        visible: root.contact.phones.count > 0
        spacing: Theme.space20

        Repeater {
            model: root.contact.phones

            CallLine {
                id: phone

                width: parent ? parent.width : 0
                nameless: true
                offersTexts: true
                quiet: phone.index > 0

                Button {
                    objectName: "copy-" + phone.dial
                    width: Math.min(implicitWidth, parent.width)
                    visible: ExternalApps.hasCalls // or it can be copied above
                    kind: Button.Quiet
                    iconName: "copy"
                    //: %1 is a telephone number.
                    text: qsTr("Copy %1").arg(phone.number)

                    onClicked: root.copy(phone.number)
                }
            }
        }
    }

    Words {
        label: qsTr("What to call about")
        words: root.contact.callAbout
    }

    Card {
        width: parent.width
        visible: root.contact.emails.length > 0
        spacing: Theme.space8

        Repeater {
            model: root.contact.emails

            Column {
                id: mail

                required property int index
                required property string modelData

                width: parent ? parent.width : 0
                spacing: Theme.space8

                // Above the buttons: in one it would fill line after line.
                AppText {
                    objectName: "address" + mail.index
                    width: parent.width
                    text: mail.modelData
                }

                Button {
                    objectName: "mail" + mail.index
                    width: parent.width
                    visible: ExternalApps.hasMail
                    kind: Button.Soft
                    iconName: "envelope-simple"
                    text: qsTr("Write a mail")
                    //: %1 is what the button says, %2 an e-mail address.
                    Accessible.name: qsTr("%1: %2").arg(text).arg(mail.modelData)

                    onClicked: ExternalApps.writeMail(mail.modelData)
                }

                Button {
                    objectName: "copyMail" + mail.index
                    width: Math.min(implicitWidth, parent.width)
                    kind: Button.Quiet
                    iconName: "copy"
                    text: qsTr("Copy the address")
                    //: %1 is what the button says, %2 an e-mail address.
                    Accessible.name: qsTr("%1: %2").arg(text).arg(mail.modelData)

                    onClicked: root.copy(mail.modelData)
                }
            }
        }
    }

    Card {
        width: parent.width
        visible: root.contact.portal.toString().length > 0
        spacing: Theme.space8

        AppText {
            objectName: "portalAddress"
            width: parent.width
            wrapMode: Text.WrapAnywhere
            text: root.contact.portal.toString()
        }

        Button {
            objectName: "portal"
            width: parent.width
            kind: Button.Soft
            iconName: "globe"
            text: qsTr("Open in the browser")
            //: %1 is what the button says, %2 a web address.
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.contact.portal.toString())

            onClicked: ExternalApps.openWebPage(root.contact.portal)
        }

        Button {
            objectName: "copyPortal"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "copy"
            text: qsTr("Copy the address")
            //: %1 is what the button says, %2 a web address.
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.contact.portal.toString())

            onClicked: {
                ExternalApps.copyAddress(root.contact.portal);
                root.copied();
            }
        }
    }

    Card {
        width: parent.width
        visible: root.contact.address.length > 0
        spacing: Theme.space8

        AppText {
            width: parent.width
            text: root.contact.address
        }

        Button {
            objectName: "map"
            width: parent.width
            visible: ExternalApps.hasMap
            kind: Button.Soft
            iconName: "map-pin"
            text: qsTr("Show on a map")

            onClicked: ExternalApps.openMap(root.contact.address.split("\n").join(", "))
        }

        Button {
            objectName: "copyAddress"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "copy"
            text: qsTr("Copy the address")

            onClicked: root.copy(root.contact.address)
        }
    }

    Words {
        label: qsTr("Notes")
        words: root.contact.note
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "editContact"
            width: parent.width
            iconName: "pencil-simple"
            text: qsTr("Change")
            divided: true

            onClicked: root.editRequested(root.contact.contactId)
        }

        RowItem {
            objectName: "choosePhoto"
            width: parent.width
            enabled: !root.contact.readingPhoto
            iconName: "camera"
            text: root.contact.readingPhoto ? qsTr("Making the photo ready") : root.contact.photo.length > 0 ? qsTr("Choose another photo") : qsTr("Add a photo")
            divided: true

            onClicked: root.contact.choosePhoto()
        }

        RowItem {
            objectName: "takePhoto"
            width: parent.width
            visible: root.contact.photo.length > 0
            iconName: "x-circle"
            showsCaret: false
            text: qsTr("Take the photo away")
            divided: true

            onClicked: root.contact.takePhoto()
        }

        RowItem {
            objectName: "shareContact"
            width: parent.width
            iconName: "share-network"
            text: qsTr("Share this contact")
            subtitle: qsTr("As a QR code or a file")
            divided: true

            onClicked: root.shareRequested(root.contact.contactId, root.contact.name)
        }

        RowItem {
            objectName: "deleteContact"
            width: parent.width
            iconName: "trash"
            showsCaret: false
            text: qsTr("Delete")
            subtitle: qsTr("Waits in Deleted people, in case you change your mind")

            onClicked: root.deleteRequested(root.contact.contactId)
        }
    }
}
