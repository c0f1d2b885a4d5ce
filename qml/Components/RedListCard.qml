pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Style
import Alongside.Theme

/*! One sign that is worth a call. Delegate of RedListModel. Its source and review state always show. */
Card {
    id: root

    required property int index
    required property string title
    required property list<string> signs
    required property list<string> deeds
    required property string source
    required property string review

    objectName: "card" + root.index

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.title
    }

    Repeater {
        model: root.signs

        AppText {
            required property string modelData

            width: parent ? parent.width : 0
            text: modelData
        }
    }

    Rectangle {
        width: parent.width
        height: deeds.implicitHeight + Theme.space16 * 2
        radius: Theme.radiusRow
        color: Theme.color.alertSoft
        border.width: Theme.tintStroke
        border.color: Theme.color.alertSoftInk

        Column {
            id: deeds

            x: Theme.space16
            y: Theme.space16
            width: parent.width - Theme.space16 * 2
            spacing: Theme.space8

            Repeater {
                model: root.deeds

                AppText {
                    required property string modelData

                    width: parent ? parent.width : 0
                    variant: AppText.Label
                    color: Theme.color.alertSoftInk
                    text: modelData
                }
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.source
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.review
    }
}
