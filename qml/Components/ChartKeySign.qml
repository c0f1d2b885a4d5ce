import QtQuick
import QtQuick.Shapes

import Alongside.Charts
import Alongside.Theme

/*! One sign of a chart, as its legend shows it. \c sign: of ChartSign. */
Item {
    id: root

    required property int sign

    readonly property bool isLine: root.sign <= ChartSign.DottedLine
    readonly property bool isMain: root.sign === ChartSign.Line
    readonly property bool isArea: root.sign === ChartSign.Band || root.sign === ChartSign.Tint || root.sign === ChartSign.Hatch
    readonly property bool isDot: root.sign === ChartSign.Dot || root.sign === ChartSign.HollowDot
    readonly property real middle: root.height / 2

    implicitWidth: Theme.icon30
    implicitHeight: Theme.icon20

    Rectangle {
        visible: root.isArea
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.sign === ChartSign.Band ? Theme.color.chartBand : root.sign === ChartSign.Tint ? Theme.color.surfaceSunken : Theme.color.surface
        border.width: Theme.controlStroke
        border.color: root.sign === ChartSign.Band ? Theme.color.chartPast : Theme.color.outline
    }

    Rectangle {
        visible: root.isDot
        anchors.centerIn: parent
        width: Theme.space12
        height: width
        radius: width / 2
        color: root.sign === ChartSign.Dot ? Theme.color.primary : Theme.color.surface
        border.width: Theme.switchStroke
        border.color: Theme.color.primary
    }

    Rectangle {
        visible: root.sign === ChartSign.Diamond
        anchors.centerIn: parent
        width: Theme.space12
        height: width
        rotation: 45
        color: Theme.color.thread
    }

    Shape {
        visible: root.isLine || root.sign === ChartSign.Hatch
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.isMain ? Theme.color.primary : Theme.color.chartPast
            strokeWidth: root.isMain ? Theme.focusStroke : Theme.controlStroke
            strokeStyle: root.sign === ChartSign.DashedLine || root.sign === ChartSign.DottedLine ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: root.sign === ChartSign.DottedLine ? [1, 2] : [4, 3]

            PathMultiline {
                paths: root.isLine ? [[Qt.point(0, root.middle), Qt.point(root.width, root.middle)]] : [0, 1, 2].map(i => [Qt.point(root.width * (i + 1) / 4 - root.middle / 2, root.height - Theme.space4), Qt.point(root.width * (i + 1) / 4 + root.middle / 2, Theme.space4)])
            }
        }
    }
}
