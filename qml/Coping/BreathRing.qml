import QtQuick
import QtQuick.Shapes

import Alongside.Style
import Alongside.Theme

/*!
    A ring that grows and shrinks with the breath, the words and the count in it, and around it how far
    one is. With less movement nothing grows: words and a count. A screen reader hears only the turns,
    from the screen it is on.
*/
Item {
    id: root

    required property string phase
    required property int count
    /// 0 is breathed out, 1 breathed in.
    required property real fullness
    /// How far through the whole, 0 to 1.
    required property real progress

    readonly property bool still: Theme.reducedMotion
    readonly property real side: Math.min(root.width, Theme.heroHeight * 6 / 5)
    // Very large words need room that a ring does not have.
    readonly property bool wordsBelow: Theme.large
    readonly property color inkColor: root.wordsBelow ? Theme.color.ink : Theme.color.primarySoftInk

    implicitWidth: Theme.heroHeight
    implicitHeight: root.wordsBelow ? place.height + Theme.space12 + words.height : root.side
    Accessible.ignored: true

    Item {
        id: place

        width: root.wordsBelow ? root.side / 2 : root.side
        height: root.wordsBelow && root.still ? 0 : width
        visible: height > 0
        anchors.horizontalCenter: parent.horizontalCenter

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: Theme.highContrast ? "transparent" : Theme.color.leafSoft
            border.width: Theme.highContrast ? Theme.stroke : 0 // how far it goes
            border.color: Theme.color.hairline
        }

        Rectangle {
            objectName: "ring"
            anchors.centerIn: parent
            width: parent.width * (root.still ? 2 / 3 : (3 + root.fullness * 2) / 5 - Theme.space16 / parent.width)
            height: width
            radius: width / 2
            color: Theme.highContrast ? Theme.color.surface : Theme.color.primarySoft
            border.width: Theme.focusStroke
            border.color: Theme.color.primary
        }

        Shape {
            objectName: "progress"
            anchors.fill: parent
            visible: !root.still
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.color.thread
                strokeWidth: Theme.space4
                capStyle: ShapePath.RoundCap

                PathAngleArc {
                    centerX: place.width / 2
                    centerY: place.height / 2
                    radiusX: place.width / 2 - Theme.space2
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360 * root.progress
                }
            }
        }
    }

    Column {
        id: words

        width: root.wordsBelow ? parent.width : root.side * 3 / 5
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.wordsBelow ? parent.height - height : (root.side - height) / 2

        AppText {
            objectName: "phase"
            width: parent.width
            variant: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            color: root.inkColor
            text: root.phase
            Accessible.ignored: true
        }

        AppText {
            objectName: "count"
            width: parent.width
            variant: AppText.Display
            horizontalAlignment: Text.AlignHCenter
            color: root.inkColor
            text: String(root.count)
            Accessible.ignored: true
        }
    }
}
