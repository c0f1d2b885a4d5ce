import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    A place where nothing is yet: the landscape, a title, a line, and what can be done about it. No
    reproach in it.
*/
Column {
    id: root

    property string title
    property string text
    property alias hour: landscape.hour
    default property alias content: extra.data

    spacing: Theme.space8

    Landscape {
        id: landscape

        width: parent.width
        height: Theme.heroHeight * 3 / 4
        vignette: true
    }

    AppText {
        width: parent.width
        variant: AppText.Title
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        topPadding: Theme.space8
    }

    AppText {
        width: parent.width
        visible: root.text.length > 0
        soft: true
        text: root.text
        horizontalAlignment: Text.AlignHCenter
    }

    Column {
        id: extra

        width: parent.width
        topPadding: Theme.space12
        spacing: Theme.space8
    }
}
