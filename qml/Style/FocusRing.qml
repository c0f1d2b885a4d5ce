import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

/*!
    Shows where the keyboard is: a ring around the \c control, clear of it (WCAG 2.2 SC 2.4.13).
    Put it into the control's background.
*/
Rectangle {
    id: root

    required property T.Control control
    /// The corner radius of what the ring goes around: the rectangle it is in, if not said otherwise.
    property real around: (root.parent as Rectangle)?.radius ?? Theme.radiusControl
    /// Distance to what the ring goes around; negative draws it inside.
    property int gap: Theme.focusGap

    anchors.fill: parent
    anchors.margins: -(root.gap + Theme.focusStroke)
    radius: root.around + root.gap + Theme.focusStroke
    color: "transparent"
    border.width: Theme.focusStroke
    border.color: Theme.color.focus
    visible: root.control.visualFocus
}
