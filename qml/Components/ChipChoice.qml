pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Theme

/*! One of a few short words, side by side as they fit. Shows \c current and reports what was picked. */
Flow {
    id: root

    property list<string> options
    property int current: 0
    /// Names of the options, each with its number after it.
    property string optionName: "option"
    /// What is being chosen, for a screen reader.
    property string name

    signal picked(index: int)

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        model: root.options

        Chip {
            id: option

            required property int index
            required property string modelData

            objectName: root.optionName + option.index
            width: Math.min(implicitWidth, root.width)
            text: option.modelData
            checked: root.current === option.index
            checkable: false
            ticks: true
            Accessible.name: option.checked ? qsTr("%1, selected").arg(option.text) : option.text

            onClicked: root.picked(option.index)
        }
    }
}
