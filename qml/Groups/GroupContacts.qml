pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What reaches a group: call, mail, page. */
Card {
    id: root

    required property GroupModel group

    readonly property string address: root.group.web.toString()
    readonly property bool reachable: root.group.phones.length > 0 || root.group.email.length > 0 || root.address.length > 0

    signal copyRequested(text: string)

    spacing: Theme.space8

    WebSheet {
        id: page

        address: root.group.web

        onCopied: address => root.copyRequested(address)
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

            Button {
                objectName: "callGroup" + phone.index
                width: parent.width
                kind: phone.index === 0 ? Button.Filled : Button.Soft
                iconName: "phone"
                iconFilled: true
                ignoresRepeatedTaps: false
                //: %1 is a telephone number.
                text: qsTr("Call %1").arg(phone.modelData)

                onClicked: ExternalApps.dial(root.group.dials[phone.index] ?? "")
            }
        }
    }

    Button {
        objectName: "mailGroup"
        width: parent.width
        visible: root.group.email.length > 0 && ExternalApps.hasMail
        kind: Button.Soft
        iconName: "envelope-simple"
        //: %1 is an e-mail address.
        text: qsTr("Mail %1").arg(root.group.email)

        onClicked: ExternalApps.writeMail(root.group.email)
    }

    Button {
        objectName: "copyGroupMail"
        width: Math.min(implicitWidth, parent.width)
        visible: root.group.email.length > 0
        kind: Button.Quiet
        iconName: "copy"
        //: %1 is an e-mail address.
        text: qsTr("Copy %1").arg(root.group.email)

        onClicked: root.copyRequested(root.group.email)
    }

    Button {
        objectName: "webGroup"
        width: parent.width
        visible: root.group.webOpens
        kind: Button.Soft
        iconName: "globe"
        //: %1 is the name of a site, "example.org".
        text: qsTr("See the page of %1").arg(root.group.web.toString().split("/")[2] ?? "")

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

        onClicked: root.copyRequested(root.address)
    }
}
