import QtQuick

import Alongside.Style

/*! A letter from oneself, on the day it was written for. */
Card {
    id: root

    property string letter
    property string title: qsTr("A letter from you, for today")

    objectName: "letterCard"

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.title
    }

    AppText {
        objectName: "letterText"
        width: parent.width
        variant: AppText.Reading
        text: root.letter
    }
}
