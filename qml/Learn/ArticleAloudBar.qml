pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! While an article is read aloud: to pause, to go on, to stop. */
StickyBar {
    id: root

    required property ArticleAloud aloud

    readonly property bool paused: root.aloud.state === ArticleAloud.Paused

    ProblemNote {
        objectName: "aloudProblem"
        width: parent.width
        text: root.aloud.problem
    }

    Grid {
        id: buttons

        readonly property real share: (width - spacing * (columns - 1)) / columns

        width: parent.width
        columns: Theme.huge ? 1 : 2
        spacing: Theme.space8

        Button {
            objectName: "pauseAloud"
            width: buttons.share
            iconName: root.paused ? "play" : "pause"
            text: root.paused ? qsTr("Go on reading") : qsTr("Pause")
            Accessible.name: root.paused ? qsTr("Go on reading aloud") : qsTr("Pause reading aloud")

            onClicked: {
                if (root.paused)
                    root.aloud.goOn();
                else
                    root.aloud.pause();
            }
        }

        Button {
            objectName: "stopAloud"
            width: buttons.share
            kind: Button.Outline
            iconName: "x"
            text: qsTr("Stop")
            Accessible.name: qsTr("Stop reading aloud")

            onClicked: root.aloud.stop()
        }
    }
}
