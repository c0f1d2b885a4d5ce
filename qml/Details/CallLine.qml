import QtQuick

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One telephone to call, and when it is answered. Delegate of CallListModel. */
Column {
    id: root

    required property int index
    required property string name
    required property string number
    required property string dial
    required property string label
    required property string hours
    required property bool takesTexts

    /// Whose it is stands above already.
    property bool nameless: false
    /// Not answered at this hour: still to be called, but not the first to try.
    property bool quiet: false
    property bool offersTexts: false
    property color ink: Theme.color.ink
    property color inkSoft: Theme.color.inkSoft

    spacing: Theme.space8

    AppText {
        width: parent.width
        visible: !root.nameless
        variant: AppText.Label
        color: root.ink
        text: root.name
    }

    AppText {
        width: parent.width
        visible: root.label.length > 0
        color: root.ink
        text: root.label
    }

    NumberToCall {
        width: parent.width
        number: root.number
        dial: root.dial
        kind: root.quiet ? Button.Soft : Button.Filled
        ink: root.ink
        //: %1 is "Call 0113 496 0000", %2 a name.
        spoken: qsTr("%1, %2").arg(words).arg(root.name)
    }

    Button {
        objectName: "text-" + root.dial
        width: parent.width
        visible: root.offersTexts && root.takesTexts && ExternalApps.hasTextMessages
        kind: Button.Soft
        iconName: "chat-circle-text"
        ignoresRepeatedTaps: false
        //: %1 is a telephone number.
        text: qsTr("Text %1").arg(root.number)

        onClicked: ExternalApps.writeTextMessage(root.dial, "")
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        color: root.inkSoft
        text: root.hours
    }
}
