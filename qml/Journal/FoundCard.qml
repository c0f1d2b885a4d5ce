import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! An entry that a search found, with what matched marked. Delegate of JournalSearchModel. */
TapCard {
    id: root

    required property double entryId
    required property string title
    required property list<int> titleRanges
    required property string excerpt
    required property list<int> excerptRanges
    required property string day
    required property string time

    signal opened(id: double)

    padding: Theme.space20
    //: %1 is a day, %2 a time, %3 a title, %4 words around what was found.
    text: qsTr("%1, %2. %3 %4").arg(root.day).arg(root.time).arg(root.title).arg(root.excerpt)

    onClicked: root.opened(root.entryId)

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("%1, %2").arg(root.day).arg(root.time)
        Accessible.ignored: true
    }

    HighlightedText {
        width: parent.width
        visible: root.title.length > 0
        text: root.title
        ranges: root.titleRanges
        font.family: Theme.title.family
        font.pixelSize: Theme.title.size
        font.weight: Theme.title.weight
        Accessible.ignored: true
    }

    HighlightedText {
        width: parent.width
        visible: root.excerpt.length > 0
        text: root.excerpt
        ranges: root.excerptRanges
        soft: root.title.length > 0
        Accessible.ignored: true
    }
}
