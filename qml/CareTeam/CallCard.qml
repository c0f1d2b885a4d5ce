pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style

/*! Numbers under one heading. Takes no room without any. */
Card {
    id: root

    required property CallListModel list
    property string title
    property string text
    property bool quiet: false

    visible: root.list.count > 0

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.title
    }

    AppText {
        width: parent.width
        visible: root.text.length > 0
        soft: true
        text: root.text
    }

    Repeater {
        model: root.list

        CallLine {
            width: parent ? parent.width : 0
            quiet: root.quiet
            offersTexts: true
        }
    }
}
