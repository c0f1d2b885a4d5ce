import QtQuick

import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One helpline: how to reach it, when, and how old that knowledge is. Delegate of HelplineModel. */
Column {
    id: root

    required property string name
    required property string phone
    required property string dial
    required property string textNumber
    required property string textWord
    required property url website
    required property string when
    required property string note
    required property string source

    required property bool urgent
    /// Another number than the first that one would call when life is in danger.
    required property bool further
    /// Hours and cost only.
    required property bool brief
    required property color inkColor
    required property color softInkColor

    readonly property bool onlineOnly: root.dial.length === 0 && root.textNumber.length === 0
    readonly property string address: String(root.website)

    spacing: Theme.space8

    AppText {
        width: parent.width
        visible: root.dial.length === 0 || !ExternalApps.hasCalls // the button that calls says it else
        variant: AppText.Label
        text: root.name
        color: root.inkColor
    }

    NumberToCall {
        width: parent.width
        visible: root.dial.length > 0
        number: root.phone
        dial: root.dial
        kind: root.urgent && root.further ? Button.Outline : root.urgent ? Button.Danger : Button.Filled
        tint: root.inkColor
        ink: root.inkColor
        //: %1 is an organisation, %2 a telephone number.
        words: root.urgent ? qsTr("Call %1").arg(root.phone) : qsTr("Call %1, %2").arg(root.name).arg(root.phone)
    }

    Button {
        objectName: "text-" + root.textNumber
        width: parent.width
        visible: root.textNumber.length > 0
        kind: Button.Soft
        iconName: "chat-circle-text"
        ignoresRepeatedTaps: false
        text: {
            //: %1 is a word to send, %2 a telephone number.
            if (root.textWord.length > 0)
                return qsTr("Text %1 to %2").arg(root.textWord).arg(root.textNumber);
            //: %1 is a telephone number.
            return qsTr("Text %1").arg(root.textNumber);
        }

        onClicked: ExternalApps.writeTextMessage(root.textNumber, root.textWord)
    }

    Button {
        objectName: "web-" + root.name
        width: parent.width
        visible: root.onlineOnly && root.address.length > 0
        kind: Button.Outline
        iconName: "globe"
        //: %1 is a web address.
        text: qsTr("Open %1 in the browser").arg(root.address)

        onClicked: ExternalApps.openWebPage(root.website)
    }

    AppText {
        width: parent.width
        visible: text.length > 0
        variant: AppText.Small
        text: root.brief ? root.when : [root.when, root.note].filter(part => part.length > 0).join(" ")
        color: root.softInkColor
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        text: root.source
        color: root.softInkColor
    }
}
