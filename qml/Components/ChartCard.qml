pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Charts
import Alongside.Style
import Alongside.Theme

/*!
    A chart with all its ways in: first what it says in words, then the picture and what its signs mean,
    then the same as a list and as tones. What is declared inside stands below.

    The owner plays: \c playRequested asks for it or, while \c playing, for its end.
*/
Card {
    id: root

    required property chartPicture picture
    property real plotHeight: Theme.hitComfort * 3
    /// False where it cannot be played.
    property bool playable: true
    property bool playing: false
    property bool listed: false

    signal playRequested

    AppText {
        objectName: "chartTitle"
        width: parent.width
        visible: text.length > 0
        variant: AppText.Heading
        text: root.picture.title
    }

    WholeWords {
        objectName: "chartSummary"
        width: parent.width
        variant: AppText.Body
        soft: true
        words: root.picture.summary
    }

    ChartView {
        objectName: "chartView"
        width: parent.width
        visible: root.picture.drawn
        plotHeight: root.plotHeight
        picture: root.picture
    }

    ChartKeys {
        objectName: "chartKeys"
        width: parent.width
        visible: root.picture.drawn && root.picture.keys.length > 0
        keys: root.picture.keys
    }

    Flow {
        width: parent.width
        visible: root.picture.rows.length > 0 || (root.playable && root.picture.drawn)

        Button {
            objectName: "chartList"
            width: Math.min(implicitWidth, parent.width)
            visible: root.picture.rows.length > 0
            kind: Button.Quiet
            iconName: "list-bullets"
            text: root.listed ? qsTr("Put the list away") : qsTr("Read it as a list")
            Accessible.name: qsTr("%1: %2").arg(root.picture.title).arg(text)
            ignoresRepeatedTaps: false

            onClicked: root.listed = !root.listed
        }

        Button {
            objectName: "chartPlay"
            width: Math.min(implicitWidth, parent.width)
            visible: root.playable && root.picture.drawn
            kind: Button.Quiet
            iconName: root.playing ? "pause" : "speaker-high"
            text: root.playing ? qsTr("Stop the tones") : qsTr("Hear it as tones")
            Accessible.name: qsTr("%1: %2").arg(root.picture.title).arg(text)
            ignoresRepeatedTaps: false

            onClicked: root.playRequested()
        }
    }

    Loader {
        width: parent.width
        active: root.listed
        visible: active
        sourceComponent: ChartList {
            objectName: "chartRows"
            rows: root.picture.rows
        }
    }
}
