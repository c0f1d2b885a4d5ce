pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The coping tools, each with a line about it. They are offers: nothing here is counted. */
AppPage {
    id: root

    required property CopingModel coping

    signal toolRequested(key: string)

    objectName: "copingScreen"
    title: qsTr("Steadying")
    showsBack: true
    Component.onCompleted: root.coping.load()

    function iconOf(key: string): string {
        switch (key) {
        case "breathing":
            return "wind";
        case "grounding":
            return "leaf";
        case "muscles":
            return "flower-lotus";
        case "worry-time":
            return "hourglass-medium";
        default:
            return "heart";
        }
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("Things to do when it is a lot. Nothing here has to be done, and you can stop at any moment.")
    }

    ProblemNote {
        width: parent.width
        text: root.coping.problem
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        Repeater {
            id: tools

            model: root.coping

            RowItem {
                required property int index
                required property string key
                required property string name
                required property string line
                required property int minutes

                objectName: "tool-" + key
                width: parent ? parent.width : 0
                iconName: root.iconOf(key)
                tone: key === "kind-words" ? Tone.Thread : key === "worry-time" ? Tone.Sun : key === "breathing" ? Tone.Leaf : Tone.Primary
                text: name
                //: %1 is a line about something to do; then about how long it takes.
                subtitle: qsTr("%1 About %n minutes.", "", minutes).arg(line + ".")
                divided: index < tools.count - 1

                onClicked: root.toolRequested(key)
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Some people find some of these helpful, others do not. They do not take the place of your team.")
    }
}
