import QtQuick

import Alongside.Components
import Alongside.Theme

/*! How the gallery itself is shown: what a person could choose, and the direction of writing. */
GallerySection {
    id: root

    property bool rightToLeft: false

    signal directionPicked(rightToLeft: bool)

    readonly property list<int> textSizes: [100, 150, 200]

    title: qsTr("How it is shown")

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        SwitchRow {
            width: parent.width
            text: qsTr("Dark")
            checked: Theme.dark
            ignoresRepeatedTaps: false

            onToggled: Theme.appearance = checked ? Theme.Appearance.Dark : Theme.Appearance.Light
        }

        SwitchRow {
            width: parent.width
            text: qsTr("Strong contrast")
            checked: Theme.highContrast

            onToggled: Theme.strongContrast = checked ? Theme.Choice.Always : Theme.Choice.Never
        }

        SwitchRow {
            width: parent.width
            text: qsTr("Less movement")
            subtitle: qsTr("Follows this device unless you change it")
            checked: Theme.reducedMotion

            onToggled: Theme.lessMovement = checked ? Theme.Choice.Always : Theme.Choice.Never
        }

        SwitchRow {
            width: parent.width
            text: qsTr("Plain letters")
            checked: Theme.plainLetters

            onToggled: Theme.plainLetters = checked
        }

        SwitchRow {
            width: parent.width
            text: qsTr("Larger targets")
            checked: Theme.easyMode

            onToggled: Theme.easyMode = checked
        }

        SwitchRow {
            width: parent.width
            text: qsTr("Ignore repeated taps")
            subtitle: qsTr("Helps with shaky or numb hands")
            checked: Theme.ignoreRepeatedTaps

            onToggled: Theme.ignoreRepeatedTaps = checked
        }

        SwitchRow {
            width: parent.width
            text: qsTr("From right to left")
            checked: root.rightToLeft

            onToggled: root.directionPicked(checked)
        }
    }

    Segmented {
        width: parent.width
        name: qsTr("Text size")
        options: ["100 %", "150 %", "200 %"]
        current: root.textSizes.indexOf(Math.round(Theme.textScale * 100))

        onPicked: index => Theme.textPercent = root.textSizes[index]
    }
}
