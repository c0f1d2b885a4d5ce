import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! The worry around this scan and the ones before: in words, and as a list of all that was answered. */
Card {
    id: root

    required property ScanSeriesModel series

    signal listRequested

    objectName: "worryChart"

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("Worry around your scans")
    }

    AppText {
        objectName: "worrySummary"
        width: parent.width
        text: root.series.summary
    }

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
        text: qsTr("Read it as a list")

        onClicked: root.listRequested()
    }
}
