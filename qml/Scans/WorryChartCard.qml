import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! The worry around this scan and the ones before: in words, as a picture, and all of it as a list. */
ChartCard {
    id: root

    required property ScanSeriesModel series
    required property ChartPlayer player

    signal listRequested

    objectName: "worryChart"
    picture: root.series.picture
    playing: root.player.playing.length > 0 && root.player.playing === root.picture.title

    onPlayRequested: root.player.toggle(root.picture)

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Days without an answer are left empty. There is nothing to catch up on.")
    }

    Button {
        objectName: "readAsList"
        width: Math.min(implicitWidth, parent.width)
        visible: root.series.hasAny
        kind: Button.Quiet
        iconName: "list-bullets"
        text: qsTr("Read every day as a list")

        onClicked: root.listRequested()
    }
}
