pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    Where one is around a scan: before it, its day, the wait, and after. Two lines go alongside each other
    from one to the next. A row, or a list where words need room.
*/
Item {
    id: root

    /// 0 before, 1 scan day, 2 waiting, 3 after.
    property int phase: 0
    readonly property list<string> names: [qsTr("Before"), qsTr("Scan day"), qsTr("Waiting"), qsTr("After")]

    readonly property bool listed: Theme.large || root.width < (root.widestWord + Theme.space8) * root.names.length
    readonly property real cell: root.width / root.names.length
    readonly property real widestWord: {
        let widest = letters.font.pixelSize; // named, so that a new text size is measured again
        for (let i = 0; i < root.names.length; ++i) {
            const words = root.names[i].split(" ");
            for (let k = 0; k < words.length; ++k)
                widest = Math.max(widest, letters.advanceWidth(words[k]));
        }
        return widest;
    }

    implicitWidth: Theme.hitComfort * 5
    implicitHeight: root.listed ? list.implicitHeight : row.implicitHeight
    Accessible.role: Accessible.StaticText
    //: %1 is a number from 1 to 4, %2 the name of a step, as "Waiting".
    Accessible.name: qsTr("Step %1 of 4: %2").arg(root.phase + 1).arg(root.names[root.phase])

    FontMetrics {
        id: letters

        font.family: Theme.small.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.small.size
    }

    component Dot: Item {
        id: dot

        required property int step
        readonly property bool done: dot.step < root.phase
        readonly property bool now: dot.step === root.phase

        implicitWidth: Theme.icon30
        implicitHeight: Theme.icon30

        Rectangle {
            anchors.centerIn: parent
            width: dot.now ? Theme.icon30 : Theme.icon24
            height: width
            radius: width / 2
            color: dot.done ? Theme.color.primary : Theme.color.surface
            border.width: dot.done ? 0 : dot.now ? Theme.space6 : Theme.switchStroke
            border.color: dot.now ? Theme.color.primary : Theme.color.outline

            Icon {
                anchors.centerIn: parent
                visible: dot.done
                name: "check"
                size: Theme.icon18
                color: Theme.color.inkOnFill
            }
        }
    }

    component Name: AppText {
        required property int step

        variant: AppText.Small
        text: root.names[step]
        soft: step !== root.phase
        font.weight: step === root.phase ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }

    Row {
        id: row

        visible: !root.listed
        width: parent.width

        Repeater {
            model: root.listed ? 0 : root.names.length

            Item {
                id: place

                required property int index
                readonly property bool passed: place.index < root.phase

                width: root.cell
                implicitHeight: point.height + Theme.space6 + name.height

                Column {
                    visible: place.index < root.names.length - 1
                    anchors.left: point.right
                    anchors.leftMargin: Theme.space4
                    anchors.verticalCenter: point.verticalCenter
                    width: root.cell - point.width - Theme.space8
                    spacing: Theme.space2

                    Rectangle {
                        width: parent.width
                        height: Theme.space2
                        color: place.passed ? Theme.color.primary : Theme.color.hairline
                    }

                    Rectangle {
                        width: parent.width
                        height: Theme.space2
                        color: place.passed ? Theme.color.thread : Theme.color.hairline
                    }
                }

                Dot {
                    id: point

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: implicitWidth
                    height: implicitHeight
                    step: place.index
                }

                Name {
                    id: name

                    anchors.top: point.bottom
                    anchors.topMargin: Theme.space6
                    width: parent.width
                    step: place.index
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    Column {
        id: list

        visible: root.listed
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.listed ? root.names.length : 0

            Item {
                id: line

                required property int index

                width: list.width
                implicitHeight: Math.max(mark.implicitHeight, words.height)

                Dot {
                    id: mark

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: implicitWidth
                    height: implicitHeight
                    step: line.index
                }

                Name {
                    id: words

                    anchors.left: mark.right
                    anchors.leftMargin: Theme.space12
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    step: line.index
                }
            }
        }
    }
}
