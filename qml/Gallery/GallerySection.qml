import QtQuick

import Alongside.Components
import Alongside.Theme

/*! One group of components, under its name. */
Column {
    id: root

    property string title
    default property alias content: column.data

    width: parent ? parent.width : 0
    spacing: Theme.space12

    SectionHeader {
        width: parent.width
        text: root.title
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space12
    }
}
