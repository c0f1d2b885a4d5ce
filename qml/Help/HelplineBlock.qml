pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The helplines of one kind. Takes no room if there are none and nothing to say instead. */
Card {
    id: root

    enum Part {
        All,
        First, ///< Only the first of the kind, in a few words.
        Others ///< All but the first.
    }

    required property HelplineModel helplines
    required property int kind
    required property string title
    property int part: HelplineBlock.All
    /// Said where nothing of the kind is known.
    property string fallback
    property bool wanted: true

    readonly property bool urgent: root.kind === HelplineModel.Emergency
    readonly property color inkColor: root.urgent ? Theme.color.alertSoftInk : Theme.color.ink
    readonly property color softInkColor: root.urgent ? Theme.color.alertSoftInk : Theme.color.inkSoft
    property int shown: 0

    visible: root.wanted && (root.shown > 0 || root.fallback.length > 0)
    color: root.urgent ? Theme.color.alertSoft : Theme.color.surface
    border.color: root.urgent ? Theme.color.alertSoftInk : Theme.highContrast ? Theme.color.outline : Theme.color.hairline

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.title
        color: root.inkColor
    }

    AppText {
        width: parent.width
        visible: root.fallback.length > 0
        text: root.fallback
        color: root.inkColor
    }

    Repeater {
        model: root.helplines

        HelplineLines {
            id: line

            required property int index
            required property int kind
            required property bool firstOfKind

            readonly property bool ours: line.kind === root.kind && (root.part === HelplineBlock.All || line.firstOfKind === (root.part === HelplineBlock.First))

            width: parent ? parent.width : 0
            visible: line.ours
            urgent: root.urgent
            further: line.index > 0
            brief: root.part === HelplineBlock.First
            inkColor: root.inkColor
            softInkColor: root.softInkColor

            Component.onCompleted: {
                if (line.ours)
                    ++root.shown;
            }
            Component.onDestruction: {
                if (line.ours)
                    --root.shown;
            }
        }
    }
}
