pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style

/*! Tags beside mood, in plain counts: what stood together, and nothing about why. */
Card {
    id: root

    required property list<string> tags

    visible: root.tags.length > 0

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("Tags beside your mood")
    }

    WholeWords {
        width: parent.width
        variant: AppText.Body
        soft: true
        words: qsTr("These only stood in the same check-ins. That does not say that one comes from the other.")
    }

    Repeater {
        model: root.tags

        WholeWords {
            required property int index
            required property string modelData

            objectName: "trendTag" + index
            width: parent.width
            variant: AppText.Body
            words: modelData
        }
    }
}
