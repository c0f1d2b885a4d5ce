import QtQuick

import Alongside.Components
import Alongside.Style

/*! A scan in the list. Delegate of ScanListModel. */
TapCard {
    id: root

    required property double scanId
    required property string title
    required property string when
    required property string standing

    signal opened(id: double)

    //: %1 is a scan, %2 when it is.
    readonly property string sentence: qsTr("%1, %2").arg(root.title).arg(root.when)

    //: %1 is a scan and when it is, %2 how it stands, as "Stable" or "Cancelled".
    text: root.standing.length > 0 ? qsTr("%1. %2").arg(root.sentence).arg(root.standing) : root.sentence

    onClicked: root.opened(root.scanId)

    AppText {
        width: parent.width
        variant: AppText.Label
        text: root.title
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        soft: true
        text: root.when
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.standing.length > 0
        text: root.standing
        Accessible.ignored: true
    }
}
