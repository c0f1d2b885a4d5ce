pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    Two or three views of one place, side by side, or below each other with large text. Shows
    \c current and reports what was picked; the owner decides.
*/
Rectangle {
    id: root

    property list<string> options
    property int current: 0
    /// Names of the options, each with its number after it.
    property string optionName: "option"
    /// What is being chosen, for a screen reader.
    property string name: qsTr("Views")

    signal picked(index: int)

    readonly property int inset: Theme.space4
    readonly property bool stacked: Theme.large || root.width < (root.widestWord + Theme.space24) * root.options.length
    readonly property real widestWord: {
        let widest = letters.font.pixelSize; // named, so that a new text size is measured again
        for (let i = 0; i < root.options.length; ++i)
            widest = Math.max(widest, letters.advanceWidth(root.options[i]));
        return widest;
    }

    implicitWidth: Theme.hitComfort * 5
    implicitHeight: grid.implicitHeight + root.inset * 2
    radius: root.stacked ? Theme.radiusCard : Math.min(height / 2, Theme.radiusSheet)
    color: Theme.color.surfaceSunken
    border.width: Theme.tintStroke
    border.color: Theme.color.outline
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.name

    FontMetrics {
        id: letters

        font.family: Theme.label.family
        font.weight: Theme.label.weight
        font.pixelSize: Theme.label.size
    }

    Grid {
        id: grid

        x: root.inset
        y: root.inset
        columns: root.stacked ? 1 : Math.max(1, root.options.length)
        spacing: root.inset

        Repeater {
            model: root.options

            T.AbstractButton {
                id: option

                required property int index
                required property string modelData
                readonly property bool selected: root.current === option.index

                objectName: root.optionName + option.index
                text: option.modelData
                width: (root.width - root.inset * 2 - root.inset * (grid.columns - 1)) / grid.columns
                implicitHeight: Math.max(Theme.hit, label.implicitHeight + Theme.space20)
                Accessible.role: Accessible.PageTab
                Accessible.name: option.selected && !Theme.saysSelected ? qsTr("%1, selected").arg(option.text) : option.text
                Accessible.selectable: true
                Accessible.selected: option.selected
                // Qt gives a tab no press of its own.
                Accessible.onPressAction: option.click()
                Keys.onReturnPressed: option.click()
                Keys.onEnterPressed: option.click()

                onClicked: root.picked(option.index)

                contentItem: Item {
                    AppText {
                        id: label

                        anchors.centerIn: parent
                        width: parent.width - Theme.space16
                        variant: AppText.Label
                        text: option.text
                        horizontalAlignment: Text.AlignHCenter
                        color: option.selected ? Theme.color.ink : Theme.color.inkSoft
                        Accessible.ignored: true
                    }
                }

                background: Rectangle {
                    radius: Math.min(height / 2, root.radius - root.inset)
                    color: option.selected ? Theme.color.surface : option.hovered || option.down ? Theme.color.surfaceHover : "transparent"
                    border.width: option.selected ? Theme.stroke : 0
                    border.color: Theme.highContrast ? Theme.color.ink : Theme.color.hairline

                    FocusRing {
                        control: option
                        gap: -Theme.focusStroke
                    }
                }
            }
        }
    }
}
