import QtQuick

import Alongside.Theme

/*!
    The one way text gets on screen: plain, wrapped, start aligned, in a role of the type scale.

    Inside a control that speaks for it set \c Accessible.ignored.
*/
Text {
    id: root

    enum Variant {
        Display,
        Title,
        Heading,
        Reading,
        Body,
        Label,
        Small,
        Nav
    }

    property int variant: AppText.Body
    property bool soft: false
    /// Read at length: its lines stand as far apart as the person chose.
    property bool read: false
    /// Announced as a heading, so that a screen reader can jump to it.
    property bool heading: root.variant <= AppText.Heading
    readonly property textStyle look: {
        switch (root.variant) {
        case AppText.Display:
            return Theme.display;
        case AppText.Title:
            return Theme.title;
        case AppText.Heading:
            return Theme.heading;
        case AppText.Reading:
            return Theme.reading;
        case AppText.Label:
            return Theme.label;
        case AppText.Small:
            return Theme.small;
        case AppText.Nav:
            return Theme.nav;
        default:
            return Theme.body;
        }
    }

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // said, not left to the text's script: LayoutMirroring turns it round
    color: root.soft ? Theme.color.inkSoft : Theme.color.ink
    font.family: root.look.family
    font.weight: root.look.weight
    font.pixelSize: root.look.size
    lineHeightMode: Text.FixedHeight
    lineHeight: root.read ? Math.round(root.look.lineHeight * Theme.lineStretch) : root.look.lineHeight
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
}
