import QtQuick

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    One telephone number: a button that calls it. On a device that calls nobody the number is to be read, and
    copied for a device that does.
*/
Column {
    id: root

    /// As people write it, and as a dialler takes it.
    required property string number
    required property string dial
    /// What the button that calls says, and what of it is heard.
    //: %1 is a telephone number.
    property string words: qsTr("Call %1").arg(root.number)
    property string spoken: root.words
    property string buttonName: "call-" + root.dial
    property int kind: Button.Filled
    property color tint: Theme.color.primary
    property color ink: Theme.color.ink

    spacing: Theme.space8

    Button {
        objectName: root.buttonName
        width: parent.width
        visible: ExternalApps.hasCalls
        kind: root.kind
        tint: root.tint
        iconName: "phone"
        iconFilled: true
        ignoresRepeatedTaps: false
        text: root.words
        Accessible.name: root.spoken

        onClicked: ExternalApps.dial(root.dial)
    }

    WholeWords {
        objectName: "number-" + root.dial
        width: parent.width
        visible: !ExternalApps.hasCalls
        heading: false
        color: root.ink
        words: root.number
    }

    Button {
        objectName: "copyNumber-" + root.dial
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: !ExternalApps.hasCalls
        kind: Button.Outline
        tint: root.ink
        iconName: "copy"
        text: qsTr("Copy the number")
        //: %1 is what the button says, %2 a telephone number.
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.number)

        onClicked: {
            ExternalApps.copy(root.number);
            copied.visible = true;
            copied.Accessible.announce(copied.text);
        }
    }

    AppText {
        id: copied

        objectName: "copiedNumber-" + root.dial
        width: parent.width
        visible: false
        color: root.ink
        text: qsTr("Copied.")
    }
}
