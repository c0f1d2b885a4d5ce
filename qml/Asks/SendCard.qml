pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The ways out for words: the phone's own messages and mail, its sheet of apps, the clipboard. Where it
    is noted that someone does not know yet, each of them asks first.
*/
Card {
    id: root

    required property RecipientModel to
    /// What is sent, as it is on the screen.
    required property string words

    property string failure
    property string wantedMeans
    property string wantedAddress

    readonly property bool sayable: root.words.trim().length > 0

    /// Another app has the words, and the person sends them there.
    signal handedOver
    signal copied
    /// What was wanted with send("calendar") may be done.
    signal calendarAllowed

    /// \a means: "text", "mail", "share", "copy" or "calendar".
    function send(means: string, address: string): void {
        root.failure = "";
        root.wantedMeans = means;
        root.wantedAddress = address;
        if (root.to.warning.length > 0)
            notYet.open();
        else
            root.go();
    }

    function go(): void {
        switch (root.wantedMeans) {
        case "text":
            if (ExternalApps.writeTextMessage(root.wantedAddress, root.words))
                root.handedOver();
            break;
        case "mail":
            if (ExternalApps.writeMail(root.wantedAddress, root.words))
                root.handedOver();
            break;
        case "share":
            if (ExternalApps.share(root.words))
                root.handedOver();
            break;
        case "copy":
            ExternalApps.copy(root.words);
            root.copied();
            break;
        case "calendar":
            root.calendarAllowed();
            break;
        }
    }

    spacing: Theme.space8

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        //: %1 is a name.
        text: root.to.name.length > 0 ? qsTr("Send it to %1").arg(root.to.name) : qsTr("Send it")
    }

    Note {
        objectName: "notYetNote"
        width: parent.width
        visible: root.to.warning.length > 0
        tone: Tone.Sun
        text: root.to.warning
    }

    AppText {
        objectName: "partlyRemark"
        width: parent.width
        visible: root.to.remark.length > 0
        soft: true
        text: root.to.remark
    }

    ProblemNote {
        objectName: "sendFailure"
        width: parent.width
        text: root.failure
    }

    Repeater {
        model: ExternalApps.hasTextMessages ? root.to.dials : []

        Button {
            required property int index
            required property string modelData

            objectName: "sendText" + index
            width: parent ? parent.width : 0
            enabled: root.sayable
            kind: index === 0 ? Button.Filled : Button.Soft
            iconName: "chat-circle-text"
            //: %1 is a telephone number.
            text: qsTr("Text %1").arg(root.to.numbers[index])

            onClicked: root.send("text", modelData)
        }
    }

    Button {
        objectName: "sendText"
        width: parent.width
        visible: ExternalApps.hasTextMessages && root.to.dials.length === 0
        enabled: root.sayable
        iconName: "chat-circle-text"
        text: qsTr("Write a text message")

        onClicked: root.send("text", "")
    }

    Repeater {
        model: ExternalApps.hasMail ? root.to.emails : []

        Button {
            required property int index
            required property string modelData

            objectName: "sendMail" + index
            width: parent ? parent.width : 0
            enabled: root.sayable
            kind: Button.Soft
            iconName: "envelope-simple"
            //: %1 is an e-mail address.
            text: qsTr("Mail %1").arg(modelData)

            onClicked: root.send("mail", modelData)
        }
    }

    Button {
        objectName: "sendMail"
        width: parent.width
        visible: ExternalApps.hasMail && root.to.emails.length === 0
        enabled: root.sayable
        kind: Button.Soft
        iconName: "envelope-simple"
        text: qsTr("Write a mail")

        onClicked: root.send("mail", "")
    }

    Button {
        objectName: "shareWords"
        width: parent.width
        visible: ExternalApps.hasShare
        enabled: root.sayable
        kind: Button.Soft
        iconName: "share-network"
        text: qsTr("Share in another app")

        onClicked: root.send("share", "")
    }

    Button {
        objectName: "copyWords"
        width: parent.width
        enabled: root.sayable
        kind: Button.Soft
        iconName: "copy"
        text: qsTr("Copy the words")

        onClicked: root.send("copy", "")
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Another app sends it, and you press send there. From then on it is no longer only on this device.")
    }

    NotYetSheet {
        id: notYet

        text: root.to.warning

        onAccepted: root.go()
    }
}
