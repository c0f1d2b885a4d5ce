import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! Below the words: a way into writing, and what the entry says of itself. */
Column {
    id: root

    required property JournalDraft draft
    readonly property list<string> moods: [qsTr("Very low"), qsTr("Low"), qsTr("So-so"), qsTr("Okay"), qsTr("Good")]
    readonly property string summary: {
        const parts = [];
        if (root.draft.mood > 0)
            parts.push(root.moods[root.draft.mood - 1]);
        if (root.draft.starred)
            parts.push(qsTr("Starred"));
        if (!root.draft.mayReturn)
            parts.push(qsTr("Not brought back"));
        return parts.concat(root.draft.tags).join(", ");
    }

    signal promptsRequested
    signal detailsRequested

    Rectangle {
        width: parent.width
        height: Theme.stroke
        color: Theme.color.hairline
    }

    RowItem {
        objectName: "helpMeStart"
        width: parent.width
        horizontalPadding: 0
        iconName: "lightbulb"
        tone: Tone.Sun
        text: qsTr("Help me start")

        onClicked: root.promptsRequested()
    }

    RowItem {
        objectName: "details"
        width: parent.width
        horizontalPadding: 0
        iconName: root.draft.starred ? "star" : "tag"
        iconFilled: root.draft.starred
        text: qsTr("Mood, tags and more")
        subtitle: root.summary

        onClicked: root.detailsRequested()
    }
}
