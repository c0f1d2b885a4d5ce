import QtQuick

import Alongside.Components
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
    required property int mood
    required property string moodText
    required property string tags
    required property list<int> tagRanges
    required property bool starred
    required property int photoCount

    signal opened(id: double)

    padding: Theme.space20
    //: %1 is a day, %2 a time, %3 a title, %4 words around what was found, %5 mood, star, tags and photos.
    text: qsTr("%1, %2. %3 %4 %5").arg(root.day).arg(root.time).arg(root.title).arg(root.excerpt).arg([head.words, root.tags, photos.words].join(" ")).trim()

    onClicked: root.opened(root.entryId)

    EntryHead {
        id: head

        width: parent.width
        day: root.day
        time: root.time
        mood: root.mood
        moodText: root.moodText
        starred: root.starred
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

    HighlightedText {
        width: parent.width
        visible: root.tags.length > 0
        text: root.tags
        ranges: root.tagRanges
        soft: true
        font.family: Theme.small.family
        font.pixelSize: Theme.small.size
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
