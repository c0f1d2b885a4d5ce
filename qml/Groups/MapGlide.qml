import QtQuick

import Alongside.Theme

/*! What a fling leaves behind: the map goes on, slower and slower, until it stops. */
NumberAnimation {
    id: root

    /// It goes on for this part of its speed in a second.
    readonly property real part: 0.18
    property real across
    property real down
    /// How much of the way is gone, 0 to 1; and how far that was, in whole pixels.
    property real gone
    property int wentAcross
    property int wentDown

    signal moved(across: int, down: int)

    /// \a velocity in pixels a second; it stops after \a most pixels at the latest.
    function go(velocity: vector2d, most: real): void {
        const far = Math.max(1, Math.hypot(velocity.x, velocity.y) * root.part);
        const part = Math.min(1, most / far) * root.part;
        root.across = velocity.x * part;
        root.down = velocity.y * part;
        root.wentAcross = 0;
        root.wentDown = 0;
        root.restart();
    }

    target: root
    property: "gone"
    from: 0
    to: 1
    duration: Theme.slow
    easing.type: Easing.OutQuad

    onGoneChanged: {
        const across = Math.round(root.across * root.gone) - root.wentAcross;
        const down = Math.round(root.down * root.gone) - root.wentDown;
        root.wentAcross += across;
        root.wentDown += down;
        if (across !== 0 || down !== 0)
            root.moved(across, down);
    }
}
