import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What is known of a group as a QR code, for somebody else's phone. */
Sheet {
    id: root

    required property string name
    /// What the code says.
    required property string words

    objectName: "groupCodeSheet"
    title: qsTr("For another phone")

    QrPicture {
        id: code

        objectName: "groupCode"
        visible: code.drawn
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        width: Math.min(parent ? parent.width : 0, Theme.contentMax / 2)
        height: width
        text: root.words
        Accessible.role: Accessible.Graphic
        //: %1 is a support group.
        Accessible.name: qsTr("QR code with what is known of %1").arg(root.name)
    }

    AppText {
        objectName: "groupCodeWords"
        width: parent.width
        soft: true
        text: code.drawn ? qsTr("Any phone's camera reads this. It is the text about the group, and nothing about you.") : qsTr("This is too much for a QR code. Copy it as text instead.")
    }
}
