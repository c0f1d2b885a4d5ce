import QtQuick

import Alongside.Theme

/*!
    The one picture of the app: two lines travelling alongside each other across quiet hills, you and
    someone with you. It stands still. \c hour gives the time of day. In high contrast there is none.
*/
LandscapePicture {
    id: root

    /// 0 to 23.
    property int hour: 9

    readonly property bool night: root.hour >= 20 || root.hour < 5
    readonly property bool evening: root.hour >= 17 && root.hour < 20

    visible: !Theme.highContrast
    colors: root.night ? Theme.nightScenery : root.evening ? Theme.eveningScenery : Theme.dayScenery
    starry: root.night
    ground: Theme.color.canvas
    mirrored: root.LayoutMirroring.enabled
    Accessible.ignored: true
}
