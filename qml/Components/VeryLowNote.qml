import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    Somebody said that it is very low. It is kept already; this offers a way to people, and takes no
    for an answer.
*/
Note {
    id: root

    /// True if there have been several such days.
    property bool several: false

    signal peopleRequested
    signal declined

    tone: Tone.Thread
    title: qsTr("That sounds really hard")
    text: root.several ? qsTr("Some days are. You have had several very hard days. Would it help to talk to someone?") : qsTr("Some days are. Would it help to talk to someone?")

    Button {
        objectName: "seeWho"
        width: parent.width
        text: qsTr("See who I can talk to")

        onClicked: root.peopleRequested()
    }

    Button {
        objectName: "notNow"
        width: parent.width
        kind: Button.Quiet
        tint: Theme.color.threadSoftInk
        text: qsTr("Not now")

        onClicked: root.declined()
    }
}
