import QtQuick

import Alongside.Components
import Alongside.Theme

/*! The coping tool that was opened last, or slow breathing, and the way to all of them. */
Column {
    id: root

    required property string lastKey

    signal picked(key: string)

    RowItem {
        objectName: "steady"
        width: parent.width
        tone: Tone.Leaf
        iconName: {
            switch (root.lastKey) {
            case "grounding":
                return "leaf";
            case "muscles":
                return "flower-lotus";
            case "worry-time":
                return "hourglass-medium";
            case "kind-words":
                return "heart";
            default:
                return "wind";
            }
        }
        text: {
            switch (root.lastKey) {
            case "grounding":
                return qsTr("Look around with five senses");
            case "muscles":
                return qsTr("Let your muscles go");
            case "worry-time":
                return qsTr("Put a worry off until its time");
            case "kind-words":
                return qsTr("Read a kind line");
            default:
                return qsTr("Breathe for 2 minutes");
            }
        }
        subtitle: qsTr("Stop whenever you like")
        divided: true

        onClicked: root.picked(root.lastKey)
    }

    RowItem {
        objectName: "coping"
        width: parent.width
        tone: Tone.Thread
        iconName: "hand-heart"
        text: qsTr("More ways to steady yourself")
        subtitle: qsTr("Breathing, senses, worry time, kind words")

        onClicked: root.picked("")
    }
}
