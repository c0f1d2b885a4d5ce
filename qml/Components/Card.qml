import QtQuick

import Alongside.Theme

/*!
    A calm surface for what belongs together. No shadow: tone sets it off, in the dark a thin line.
*/
Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.space20

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: column.implicitHeight + root.padding * 2
    radius: Theme.radiusCard
    color: Theme.color.surface
    border.width: Theme.cardStroke
    border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline

    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - root.padding * 2
        spacing: Theme.space12
    }
}
