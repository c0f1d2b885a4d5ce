import QtQuick

import Alongside.Components
import Alongside.Style

/*! Before words go to someone of whom it is noted that they do not know yet. */
Sheet {
    id: root

    property string text

    objectName: "notYetSheet"
    title: qsTr("Before you send it")

    AppText {
        objectName: "notYetText"
        width: parent.width
        text: root.text
    }

    Button {
        objectName: "notYetStay"
        width: parent.width
        text: qsTr("Look at the words again")

        onClicked: root.reject()
    }

    Button {
        objectName: "notYetGo"
        width: parent.width
        kind: Button.Outline
        text: qsTr("Go on")

        onClicked: root.accept()
    }
}
