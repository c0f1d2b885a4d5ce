import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! A group as somebody tells of it: what is new, what is different, or all of it. */
Card {
    id: root

    required property string name
    required property string kind
    required property string lines
    property bool quiet: false

    spacing: Theme.space4
    color: root.quiet ? Theme.color.surfaceSunken : Theme.color.surface

    AppText {
        width: parent.width
        visible: root.kind.length > 0
        variant: AppText.Small
        soft: true
        text: root.kind
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.name
    }

    AppText {
        width: parent.width
        visible: root.lines.length > 0
        text: root.lines
    }
}
