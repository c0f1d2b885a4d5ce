import QtQuick

import Alongside.Style
import Alongside.Theme

/*! One part of a plan, to be read on the day. Takes no room while it is empty. */
Column {
    id: root

    property string label
    property string text

    visible: root.text.length > 0
    spacing: Theme.space4

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.label
    }

    AppText {
        width: parent.width
        variant: AppText.Reading
        text: root.text
    }
}
