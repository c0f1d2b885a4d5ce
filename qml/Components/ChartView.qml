pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Alongside.Charts
import Alongside.Style
import Alongside.Theme

/*!
    The picture of a chart: lines, dots, a band, shaded stretches of time, and words along both axes.
    Told apart by shape and dash; colour only goes with them.
*/
Item {
    id: root

    required property chartPicture picture
    property real plotHeight: Theme.hitComfort * 3
    property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft

    // With large text, or long words, only the ends are named, above and below the plot.
    readonly property bool beside: !Theme.large && root.widestValue <= root.width / 3
    readonly property real widestValue: root.widest(root.picture.valueTicks)
    readonly property bool endsFit: root.widest(root.picture.timeTicks) * 2 < area.width
    readonly property bool everyTime: root.widest(root.picture.timeTicks) * root.picture.timeTicks.length < area.width
    readonly property real dotStroke: Theme.switchStroke

    function widest(ticks: list<chartTick>): real {
        let most = 0 * letters.font.pixelSize; // named, so that a new text size is measured again
        for (let i = 0; i < ticks.length; ++i)
            most = Math.max(most, Math.ceil(letters.advanceWidth(ticks[i].text)) + Theme.space4);
        return most;
    }

    /// Where words \a wide around \a middle begin, so that they stay within the plot.
    function within(middle: real, wide: real): real {
        return Math.max(0, Math.min(middle - wide / 2, area.width - wide));
    }

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("%1. %2").arg(root.picture.title).arg(root.picture.summary)

    FontMetrics {
        id: letters

        font.family: Theme.small.family
        font.weight: Theme.small.weight
        font.pixelSize: Theme.small.size
    }

    ChartPlot {
        id: plot

        picture: root.picture
        size: Qt.size(area.width, area.height)
        inset: Theme.space8
        mirrored: root.rightToLeft
    }

    component Words: AppText {
        variant: AppText.Small
        soft: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true // the picture's name says it all
    }

    component PlotPath: ShapePath {
        id: plotPath

        property string drawn

        fillColor: "transparent"
        strokeColor: "transparent"
        strokeWidth: Theme.stroke

        PathSvg {
            path: plotPath.drawn
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space4

        Item {
            id: top

            width: area.width
            x: root.rightToLeft ? 0 : parent.width - width
            height: childrenRect.height
            visible: height > 0

            Repeater {
                model: plot.flagSpots

                Rectangle {
                    id: flag

                    required property chartSpot modelData

                    x: root.within(flag.modelData.x, width)
                    width: Math.min(area.width, flagWords.implicitWidth + Theme.space12 * 2)
                    height: flagWords.implicitHeight + Theme.space8
                    radius: Theme.radiusSmall
                    color: Theme.color.inverse

                    Words {
                        id: flagWords

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, area.width - Theme.space12 * 2)
                        wrapMode: Text.Wrap
                        text: flag.modelData.text
                        font.weight: Font.Medium
                        color: Theme.color.inverseInk
                    }
                }
            }
        }

        Item {
            id: phases

            width: area.width
            x: root.rightToLeft ? 0 : parent.width - width
            height: childrenRect.height
            visible: height > 0

            Repeater {
                model: plot.phaseSpots

                Words {
                    id: phase

                    required property chartSpot modelData

                    visible: phase.implicitWidth <= phase.modelData.width
                    x: phase.modelData.x - width / 2
                    text: phase.modelData.text
                }
            }
        }

        Words {
            width: parent.width
            visible: !root.beside && plot.valueSpots.length > 0
            wrapMode: Text.Wrap
            text: visible ? plot.valueSpots[plot.valueSpots.length - 1].text : ""
        }

        Item {
            width: parent.width
            height: root.plotHeight

            Repeater {
                model: root.beside ? plot.valueSpots : []

                Words {
                    id: value

                    required property chartSpot modelData

                    anchors.left: parent ? parent.left : undefined // none while the picture changes
                    y: value.modelData.y - height / 2
                    text: value.modelData.text
                }
            }

            Item {
                id: area

                anchors.right: parent.right
                width: parent.width - (root.beside ? root.widestValue + Theme.space8 : 0)
                height: parent.height

                Shape {
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer

                    PlotPath {
                        drawn: plot.tint
                        fillColor: Theme.color.surfaceSunken
                    }

                    PlotPath {
                        drawn: plot.hatch
                        strokeColor: Theme.color.chartPast
                    }

                    PlotPath {
                        drawn: plot.phaseEdges
                        strokeColor: Theme.color.outline
                    }

                    PlotPath {
                        drawn: plot.rules
                        strokeColor: Theme.color.hairline
                    }

                    PlotPath {
                        drawn: plot.band
                        fillColor: Theme.color.chartBand
                    }

                    PlotPath {
                        drawn: plot.bandEdges
                        strokeColor: Theme.color.chartPast
                        strokeWidth: Theme.controlStroke
                    }

                    PlotPath {
                        drawn: plot.flags
                        strokeColor: Theme.color.ink
                        strokeWidth: Theme.controlStroke
                        strokeStyle: ShapePath.DashLine
                        dashPattern: [3, 3]
                    }
                }

                Repeater {
                    model: plot.lines

                    Shape {
                        id: line

                        required property chartLine modelData
                        readonly property bool main: line.modelData.sign === ChartSign.Line

                        anchors.fill: parent
                        preferredRendererType: Shape.CurveRenderer

                        // A halo, so that it stands out from what lies behind it. Hundreds of points leave it no room.
                        PlotPath {
                            drawn: line.main && !line.modelData.crowded ? line.modelData.path : ""
                            strokeColor: Theme.color.surface
                            strokeWidth: Theme.focusStroke * 2
                            capStyle: ShapePath.RoundCap
                        }

                        PlotPath {
                            drawn: line.modelData.path
                            strokeColor: line.main ? Theme.color.primary : Theme.color.chartPast
                            strokeWidth: line.main && !line.modelData.crowded ? Theme.focusStroke : Theme.controlStroke
                            strokeStyle: line.main || line.modelData.sign === ChartSign.SolidLine ? ShapePath.SolidLine : ShapePath.DashLine
                            dashPattern: line.modelData.sign === ChartSign.DottedLine ? [1, 2] : [4, 3]
                            capStyle: line.main ? ShapePath.RoundCap : ShapePath.FlatCap
                            joinStyle: ShapePath.RoundJoin
                        }
                    }
                }

                Shape {
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer

                    PlotPath {
                        drawn: plot.dots
                        fillColor: Theme.color.primary
                        strokeColor: Theme.color.surface
                    }

                    PlotPath {
                        drawn: plot.hollowDots
                        fillColor: Theme.color.surface
                        strokeColor: Theme.color.primary
                        strokeWidth: root.dotStroke
                    }

                    PlotPath {
                        drawn: plot.diamonds
                        fillColor: Theme.color.thread
                        strokeColor: Theme.color.surface
                    }
                }

                Rectangle {
                    // After the point, where time goes on; over or under it where there is no room.
                    readonly property real after: root.rightToLeft ? plot.last.x - width - Theme.space8 : plot.last.x + Theme.space8
                    readonly property bool fits: after >= 0 && after + width <= area.width
                    readonly property bool above: plot.last.y > height + Theme.space12

                    visible: plot.last.text.length > 0
                    x: fits ? after : root.within(plot.last.x, width)
                    y: fits ? Math.max(0, plot.last.y - height) : above ? plot.last.y - height - Theme.space8 : plot.last.y + Theme.space8
                    width: now.implicitWidth + Theme.space8 * 2
                    height: now.implicitHeight
                    radius: Theme.radiusSmall
                    color: Theme.color.surface

                    Words {
                        id: now

                        anchors.centerIn: parent
                        text: plot.last.text
                        font.weight: Font.DemiBold
                        color: Theme.color.ink
                    }
                }
            }
        }

        Words {
            width: parent.width
            visible: !root.beside && plot.valueSpots.length > 1
            wrapMode: Text.Wrap
            text: visible ? plot.valueSpots[0].text : ""
        }

        Item {
            width: area.width
            x: root.rightToLeft ? 0 : parent.width - width
            height: childrenRect.height
            visible: root.endsFit && plot.timeSpots.length > 0

            Repeater {
                model: root.endsFit ? plot.timeSpots : []

                Words {
                    id: time

                    required property int index
                    required property chartSpot modelData

                    visible: root.everyTime || time.index === 0 || time.index === plot.timeSpots.length - 1
                    x: root.within(time.modelData.x, width)
                    text: time.modelData.text
                }
            }
        }

        Words {
            readonly property list<chartTick> ticks: root.picture.timeTicks

            width: parent.width
            visible: !root.endsFit && ticks.length > 1
            wrapMode: Text.Wrap
            //: From the first time in a chart to the last, as "6 March to today".
            text: visible ? qsTr("%1 to %2").arg(ticks[0].text).arg(ticks[ticks.length - 1].text) : ""
        }

        Words {
            width: parent.width
            visible: text.length > 0
            wrapMode: Text.Wrap
            text: root.picture.axis
        }
    }
}
