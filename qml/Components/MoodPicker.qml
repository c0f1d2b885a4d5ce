pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    One of five moods, a tap each. Shows \c value, 0 to 4 or -1 for none, and reports what was
    picked; the owner decides. A row of stones, or a list of them where words need room.
*/
Item {
    id: root

    property int value: -1
    /// A list, however much room there is: the largest targets.
    property bool stacked: false
    /// From very low to good.
    readonly property list<string> names: [qsTr("Very low"), qsTr("Low"), qsTr("So-so"), qsTr("Okay"), qsTr("Good")]

    // A row as long as the longest word fits into a fifth of the width.
    readonly property bool listed: root.stacked || Theme.large || root.width < (root.widestWord + Theme.space4) * root.names.length
    readonly property real widestWord: {
        let widest = letters.font.pixelSize; // named, so that a new text size is measured again
        for (let i = 0; i < root.names.length; ++i) {
            const words = root.names[i].split(" ");
            for (let k = 0; k < words.length; ++k)
                widest = Math.max(widest, letters.advanceWidth(words[k]));
        }
        return widest;
    }

    signal picked(level: int)

    implicitWidth: Theme.hitComfort * 5
    implicitHeight: root.listed ? list.implicitHeight : row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Mood")

    FontMetrics {
        id: letters

        font.family: Theme.small.family
        font.weight: Font.Medium
        font.pixelSize: Theme.small.size
    }

    component Choice: T.AbstractButton {
        id: choice

        required property int level

        objectName: "mood" + choice.level
        text: root.names[choice.level]
        checked: root.value === choice.level
        opacity: choice.enabled ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.RadioButton
        Accessible.name: qsTr("Mood: %1").arg(choice.text)
        Accessible.checkable: true
        Accessible.checked: choice.checked
        // Left to itself, Qt would answer an assistive tool's toggle by turning it behind the owner's back.
        Accessible.onPressAction: choice.click()
        Accessible.onToggleAction: choice.click()
        Keys.onReturnPressed: choice.click()
        Keys.onEnterPressed: choice.click()

        onClicked: root.picked(choice.level)

        RepeatedTapGuard {
            anchors.fill: parent
            z: 1
            interval: Theme.repeatedTapTime
        }

        background: Rectangle {
            radius: Theme.radiusRow
            color: choice.checked ? Theme.color.primarySoft : choice.down ? Theme.color.surfaceSunken : choice.hovered ? Theme.color.surfaceHover : "transparent"
            border.width: choice.checked ? Theme.switchStroke : 0
            border.color: Theme.color.primary

            FocusRing {
                control: choice
                gap: 0
            }
        }
    }

    Row {
        id: row

        visible: !root.listed
        // A little wider than its place, for the frame of what is chosen leaves the words some air.
        x: -Theme.space8
        width: parent.width + Theme.space8 * 2

        Repeater {
            model: root.listed ? 0 : root.names.length

            Choice {
                id: stone

                required property int index

                level: stone.index
                width: row.width / root.names.length
                implicitHeight: Math.max(Theme.hit, face.implicitHeight + Theme.space12)

                contentItem: Item {
                    Column {
                        id: face

                        width: parent.width
                        y: Theme.space6
                        spacing: Theme.space6

                        Pebble {
                            level: stone.level
                            size: Math.min(Theme.pebble, stone.width - Theme.space8)
                            anchors.horizontalCenter: parent.horizontalCenter
                        }

                        AppText {
                            width: parent.width
                            variant: AppText.Small
                            text: stone.text
                            font.weight: stone.checked ? Font.Medium : Font.Normal
                            horizontalAlignment: Text.AlignHCenter
                            color: stone.checked ? Theme.color.primarySoftInk : Theme.color.inkSoft
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Column {
        id: list

        visible: root.listed
        width: parent.width

        Repeater {
            model: root.listed ? root.names.length : 0

            Choice {
                id: line

                required property int index

                level: line.index
                width: list.width
                implicitHeight: Math.max(Theme.rowHeight, word.implicitHeight + Theme.space16)

                contentItem: Item {
                    Pebble {
                        id: pebble

                        level: line.level
                        size: Theme.pebble - Theme.space4
                        centred: true
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.space8
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    AppText {
                        id: word

                        text: line.text
                        font.weight: line.checked ? Font.DemiBold : Font.Normal
                        color: line.checked ? Theme.color.primarySoftInk : Theme.color.ink
                        anchors.left: pebble.right
                        anchors.leftMargin: Theme.space12
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.space8
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
