import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What an entry says of itself beside its words. Nothing here has to be filled in. */
Sheet {
    id: root

    required property JournalDraft draft

    signal tagsRequested

    objectName: "detailsSheet"
    title: qsTr("About this entry")

    AppText {
        width: parent.width
        soft: true
        text: qsTr("All of this is up to you. Tap again to take it away.")
    }

    MoodPicker {
        width: parent.width
        value: root.draft.mood - 1

        onPicked: level => root.draft.toggleMood(level + 1)
    }

    RowItem {
        objectName: "tags"
        width: parent.width
        iconName: "tag"
        text: qsTr("Tags")
        subtitle: root.draft.tags.join(", ")

        onClicked: root.tagsRequested()
    }

    SwitchRow {
        objectName: "starred"
        width: parent.width
        text: qsTr("A star")
        subtitle: qsTr("To find it quickly.")
        checked: root.draft.starred

        onToggled: root.draft.starred = checked
    }

    SwitchRow {
        objectName: "stays"
        width: parent.width
        text: qsTr("Do not bring this back")
        subtitle: qsTr("It stays in your journal. The app never shows it by itself, on a day like this or elsewhere.")
        checked: !root.draft.mayReturn

        onToggled: root.draft.mayReturn = !checked
    }

    Button {
        objectName: "detailsDone"
        width: parent.width
        text: qsTr("Done")

        onClicked: root.close()
    }
}
