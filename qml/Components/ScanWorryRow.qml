pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    How worried one is about a scan, 0 to 10, a tap each, with words at both ends. Shows \c value, -1 for
    none, and reports what was picked; the owner decides.
*/
Item {
    id: root

    property int value: -1
    /// What is asked, for a screen reader.
    property string question

    readonly property int steps: 11
    readonly property int gap: Theme.space6
    readonly property int columns: Math.max(1, Math.min(6, Math.floor((root.width + root.gap) / (Theme.hit + root.gap))))
    readonly property real cell: (root.width - root.gap * (root.columns - 1)) / root.columns

    signal picked(value: int)

    implicitWidth: Theme.hitComfort * 5
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.question

    Column {
        id: column

        width: parent.width
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: qsTr("0: not at all")
        }

        Grid {
            columns: root.columns
            spacing: root.gap

            Repeater {
                model: root.steps

                T.AbstractButton {
                    id: step

                    required property int index
                    readonly property string number: Number(step.index).toLocaleString(Qt.locale(), "f", 0)

                    objectName: "worry" + step.index
                    text: step.number
                    width: root.cell
                    implicitHeight: Math.max(Theme.hit, label.implicitHeight + Theme.space8)
                    checked: root.value === step.index
                    opacity: step.enabled ? 1 : Theme.disabledOpacity
                    Accessible.role: Accessible.RadioButton
                    //: %1 is a number from 0 to 10.
                    Accessible.name: step.index === 0 ? qsTr("Worry %1, not at all").arg(step.number) : step.index === 10 ? qsTr("Worry %1, as much as I can imagine").arg(step.number) : qsTr("Worry %1").arg(step.number)
                    Accessible.checkable: true
                    Accessible.checked: step.checked
                    // Left to itself, Qt would answer an assistive tool's toggle by turning it behind the owner's back.
                    Accessible.onPressAction: step.click()
                    Accessible.onToggleAction: step.click()
                    Keys.onReturnPressed: step.click()
                    Keys.onEnterPressed: step.click()

                    onClicked: root.picked(step.index)

                    RepeatedTapGuard {
                        anchors.fill: parent
                        z: 1
                        interval: Theme.repeatedTapTime
                    }

                    contentItem: Item {
                        AppText {
                            id: label

                            anchors.centerIn: parent
                            variant: AppText.Label
                            text: step.text
                            wrapMode: Text.NoWrap
                            color: step.checked ? Theme.color.primarySoftInk : Theme.color.ink
                            Accessible.ignored: true
                        }
                    }

                    background: Rectangle {
                        radius: Theme.radiusControl
                        color: step.checked ? Theme.color.primarySoft : step.down ? Theme.color.surfaceSunken : step.hovered ? Theme.color.surfaceHover : Theme.color.surface
                        border.width: step.checked ? Theme.switchStroke : Theme.controlStroke
                        border.color: step.checked ? Theme.color.primary : Theme.color.outline

                        FocusRing {
                            control: step
                            gap: 0
                        }
                    }
                }
            }
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: qsTr("10: as much as I can imagine")
        }
    }
}
