pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What reaches a group: call, mail, page. */
Card {
    id: root

    required property GroupModel group

    readonly property string address: root.group.web.toString()
    readonly property string site: root.address.split("/")[2] ?? ""
    readonly property bool reachable: root.group.phones.length > 0 || root.group.email.length > 0 || root.address.length > 0

    signal copyRequested(text: string)
    signal copyPageRequested

    spacing: Theme.space8

    WebSheet {
        id: page

        address: root.group.web

        onCopyRequested: root.copyPageRequested()
    }

    AppText {
        objectName: "noContact"
        width: parent.width
        visible: !root.reachable
        text: qsTr("No telephone and no address was in the source. A search for its name may find it.")
    }

    Repeater {
        model: root.group.phones

        Column {
            id: phone

            required property int index
            required property string modelData
            readonly property string label: root.group.phoneLabels[phone.index] ?? ""

            width: parent ? parent.width : 0
            spacing: Theme.space8

            AppText {
                width: parent.width
                visible: phone.label.length > 0
                variant: AppText.Small
                soft: true
                text: phone.label
            }

            NumberToCall {
                buttonName: "callGroup" + phone.index
                width: parent.width
                number: phone.modelData
                dial: root.group.dials[phone.index] ?? ""
                kind: phone.index === 0 ? Button.Filled : Button.Soft
            }
        }
    }

    // Addresses stand above the buttons: in one they would fill line after line.
    AppText {
        objectName: "groupMail"
        width: parent.width
        visible: root.group.email.length > 0
        text: root.group.email
    }

    Button {
        objectName: "mailGroup"
        width: parent.width
        visible: root.group.email.length > 0 && ExternalApps.hasMail
        kind: Button.Soft
        iconName: "envelope-simple"
        text: qsTr("Write a mail")
        //: %1 is what the button says, %2 an e-mail address.
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.group.email)

        onClicked: ExternalApps.writeMail(root.group.email)
    }

    Button {
        objectName: "copyGroupMail"
        width: Math.min(implicitWidth, parent.width)
        visible: root.group.email.length > 0
        kind: Button.Quiet
        iconName: "copy"
        text: qsTr("Copy the address")
        //: %1 is what the button says, %2 an e-mail address.
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.group.email)

        onClicked: root.copyRequested(root.group.email)
    }

    AppText {
        objectName: "groupSite"
        width: parent.width
        visible: root.group.webOpens
        text: root.site
    }

    Button {
        objectName: "webGroup"
        width: parent.width
        visible: root.group.webOpens
        kind: Button.Soft
        iconName: "globe"
        text: qsTr("See its page")
        //: %1 is what the button says, %2 the name of a site, "example.org".
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.site)

        onClicked: page.open()
    }

    AppText {
        objectName: "unsafeWeb"
        width: parent.width
        visible: root.address.length > 0 && !root.group.webOpens
        variant: AppText.Small
        soft: true
        //: %1 is a web address.
        text: qsTr("Its page is not a secure one, so Alongside does not open it: %1").arg(root.address)
    }

    Button {
        objectName: "copyUnsafeWeb"
        width: Math.min(implicitWidth, parent.width)
        visible: root.address.length > 0 && !root.group.webOpens
        kind: Button.Quiet
        iconName: "copy"
        text: qsTr("Copy the address")

        onClicked: root.copyPageRequested()
    }
}
