import QtQuick

import Alongside.Theme

/*!
    A picture from the icon set, in one colour. It says nothing alone: words stand beside it, or the
    control it is in has a name.
*/
Image {
    id: root

    property string name
    /// Filled means selected, or a thing one can press to act at once.
    property bool filled: false
    property color color: Theme.color.ink
    property int size: Theme.icon24
    /// Arrows and carets point the other way in right-to-left layouts; a telephone does not.
    property bool directional: false

    width: root.size
    height: root.size
    sourceSize.width: root.size
    sourceSize.height: root.size
    source: Theme.iconSource(root.name, root.filled, root.color)
    mirror: root.directional && root.LayoutMirroring.enabled
    Accessible.ignored: true
}
