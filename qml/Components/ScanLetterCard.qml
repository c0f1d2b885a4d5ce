import QtQuick

import Alongside.Style
import Alongside.Theme

/*! A letter from oneself, on the day it was written for. */
Card {
    id: root

    property string letter

    objectName: "letterCard"

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("A letter from you, for today")
    }

    AppText {
        objectName: "letterText"
        width: parent.width
        variant: AppText.Reading
        text: root.letter
    }
}
