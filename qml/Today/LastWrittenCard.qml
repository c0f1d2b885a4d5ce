import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What was last written, to go on with or to read again. */
TapCard {
    id: root

    required property TodayModel today

    signal opened

    objectName: "lastWritten"
    padding: Theme.space20
    //: %1 is when, as "Yesterday, 9:40 pm"; %2 a title or the first words of an entry.
    text: qsTr("What you last wrote. %1. %2").arg(root.today.lastWhen).arg(root.today.lastTitle || root.today.lastPreview)

    onClicked: root.opened()

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("You last wrote: %1").arg(root.today.lastWhen)
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.today.lastTitle.length > 0
        variant: AppText.Title
        text: root.today.lastTitle
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.today.lastPreview.length > 0
        text: root.today.lastPreview
        soft: root.today.lastTitle.length > 0
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
