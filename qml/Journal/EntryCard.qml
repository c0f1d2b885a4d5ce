import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! An entry in the journal's list. Delegate of JournalModel. */
TapCard {
    id: root

    required property double entryId
    required property string title
    required property string preview
    required property string day
    required property string time
    required property int photoCount

    signal opened(id: double)

    padding: Theme.space20
    //: %1 is a day, %2 a time, %3 a title or first words, %4 how many photos there are.
    text: qsTr("%1, %2. %3 %4").arg(root.day).arg(root.time).arg(root.title || root.preview).arg(photos.words).trim()

    onClicked: root.opened(root.entryId)

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        //: %1 is a day as "Yesterday", %2 a time as "9:40 pm".
        text: qsTr("%1, %2").arg(root.day).arg(root.time)
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.title.length > 0
        variant: AppText.Title
        text: root.title
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.preview.length > 0
        text: root.preview
        soft: root.title.length > 0
        maximumLineCount: 3
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PhotoCount {
        id: photos

        width: parent.width
        topPadding: Theme.space4
        entryId: root.entryId
        count: root.photoCount
        ground: (root.background as Rectangle)?.color ?? Theme.color.surface
    }
}
