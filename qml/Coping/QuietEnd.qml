import QtQuick

import Alongside.Components
import Alongside.Theme

/*! The picture an exercise ends with. With large text its words need the room. */
Loader {
    id: root

    property bool ended: false

    active: root.ended && !Theme.large && !Theme.highContrast
    visible: root.active
    sourceComponent: Landscape {
        height: Theme.heroHeight * 3 / 4
        vignette: true
    }
}
