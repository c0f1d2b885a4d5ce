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
    required property int mood
    required property string moodText
    required property string tags
    required property bool starred
    required property int photoCount

    signal opened(id: double)

    padding: Theme.space20
    //: %1 is a day, %2 a time, %3 a title or first words, %4 mood, star, tags and photos.
    text: qsTr("%1, %2. %3 %4").arg(root.day).arg(root.time).arg(root.title || root.preview).arg([head.words, root.tags, photos.words].join(" ")).trim()

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

    AppText {
        width: parent.width
        visible: text.length > 0
        variant: AppText.Small
        soft: true
        text: root.tags
        maximumLineCount: 2
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
