pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Alongside.Theme

/*!
    The one picture of the app: two lines travelling alongside each other across quiet hills, you and
    someone with you. It stands still. \c hour gives the time of day. In high contrast there is none.

    Geometry is in parts of the width and height, so that it fits any place.
*/
Item {
    id: root

    /// 0 to 23.
    property int hour: 9
    /// What the hills fade into: the colour of the page below.
    property color ground: Theme.color.canvas
    /// Height of the sun or moon, as a part of the whole.
    property real discY: 0.51
    /// Melts into the page on all sides, for a picture that stands in a page and not at its top.
    property bool vignette: false

    readonly property bool night: root.hour >= 20 || root.hour < 5
    readonly property bool evening: root.hour >= 17 && root.hour < 20
    readonly property scenery colors: root.night ? Theme.nightScenery : root.evening ? Theme.eveningScenery : Theme.dayScenery

    implicitWidth: 390
    implicitHeight: 304
    visible: !Theme.highContrast
    clip: true
    Accessible.ignored: true
    // The lines go the way people read.
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.LayoutMirroring.enabled ? -1 : 1
    }

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.vignette ? root.ground : root.colors.skyTop
            }

            GradientStop {
                position: 0.45
                color: root.colors.skyMiddle
            }

            GradientStop {
                position: 0.78
                color: root.colors.skyLow
            }
        }
    }

    Repeater {
        model: root.night ? 16 : 0

        Rectangle {
            id: star

            required property int index

            x: ((star.index * 97 + 31) % 100) / 100 * root.width
            y: ((star.index * 53 + 17) % 46) / 100 * root.height
            width: star.index % 3 ? 2 : 3
            height: star.width
            radius: star.width / 2
            color: root.colors.star
            opacity: star.index % 2 ? 0.55 : 0.85
        }
    }

    Shape {
        id: land

        readonly property real discX: land.width * 0.8
        readonly property real discY: land.height * root.discY + 27

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        // The light around the sun or moon, and the disc itself.
        ShapePath {
            strokeColor: "transparent"

            fillGradient: RadialGradient {
                centerX: land.discX
                centerY: land.discY
                centerRadius: 84
                focalX: land.discX
                focalY: land.discY

                GradientStop {
                    position: 0.3
                    color: Qt.alpha(root.colors.halo, 0.9)
                }

                GradientStop {
                    position: 1
                    color: Qt.alpha(root.colors.halo, 0)
                }
            }

            PathAngleArc {
                centerX: land.discX
                centerY: land.discY
                radiusX: 84
                radiusY: 84
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            fillColor: root.colors.disc
            strokeColor: "transparent"

            PathAngleArc {
                centerX: land.discX
                centerY: land.discY
                radiusX: 27
                radiusY: 27
                startAngle: 0
                sweepAngle: 360
            }
        }

        // Far, middle and near hills.
        ShapePath {
            fillColor: root.colors.farHill
            strokeColor: "transparent"
            startX: 0
            startY: land.height * 0.66

            PathCubic {
                control1X: land.width * 0.18
                control1Y: land.height * 0.52
                control2X: land.width * 0.32
                control2Y: land.height * 0.6
                x: land.width * 0.5
                y: land.height * 0.66
            }

            PathCubic {
                control1X: land.width * 0.66
                control1Y: land.height * 0.72
                control2X: land.width * 0.8
                control2Y: land.height * 0.56
                x: land.width
                y: land.height * 0.6
            }

            PathLine {
                x: land.width
                y: land.height
            }

            PathLine {
                x: 0
                y: land.height
            }
        }

        ShapePath {
            fillColor: root.colors.middleHill
            strokeColor: "transparent"
            startX: 0
            startY: land.height * 0.8

            PathCubic {
                control1X: land.width * 0.22
                control1Y: land.height * 0.82
                control2X: land.width * 0.4
                control2Y: land.height * 0.62
                x: land.width * 0.62
                y: land.height * 0.68
            }

            PathCubic {
                control1X: land.width * 0.78
                control1Y: land.height * 0.72
                control2X: land.width * 0.88
                control2Y: land.height * 0.8
                x: land.width
                y: land.height * 0.74
            }

            PathLine {
                x: land.width
                y: land.height
            }

            PathLine {
                x: 0
                y: land.height
            }
        }

        ShapePath {
            fillColor: root.colors.nearHill
            strokeColor: "transparent"
            startX: 0
            startY: land.height * 0.86

            PathCubic {
                control1X: land.width * 0.14
                control1Y: land.height * 0.76
                control2X: land.width * 0.34
                control2Y: land.height * 0.78
                x: land.width * 0.52
                y: land.height * 0.86
            }

            PathCubic {
                control1X: land.width * 0.68
                control1Y: land.height * 0.93
                control2X: land.width * 0.86
                control2Y: land.height * 0.88
                x: land.width
                y: land.height * 0.82
            }

            PathLine {
                x: land.width
                y: land.height
            }

            PathLine {
                x: 0
                y: land.height
            }
        }

        // You ...
        ShapePath {
            fillColor: "transparent"
            strokeColor: root.colors.you
            strokeWidth: 2.6
            capStyle: ShapePath.RoundCap
            startX: -4
            startY: land.height * 0.935

            PathCubic {
                control1X: land.width * 0.24
                control1Y: land.height * 0.97
                control2X: land.width * 0.3
                control2Y: land.height * 0.815
                x: land.width * 0.5
                y: land.height * 0.79
            }

            PathCubic {
                control1X: land.width * 0.655
                control1Y: land.height * 0.768
                control2X: land.width * 0.6
                control2Y: land.height * 0.715
                x: land.width * 0.712
                y: land.height * 0.692
            }
        }

        // ... and someone with you.
        ShapePath {
            fillColor: "transparent"
            strokeColor: root.colors.withYou
            strokeWidth: 2.2
            capStyle: ShapePath.RoundCap
            startX: -4
            startY: land.height * 0.972

            PathCubic {
                control1X: land.width * 0.26
                control1Y: land.height
                control2X: land.width * 0.33
                control2Y: land.height * 0.845
                x: land.width * 0.525
                y: land.height * 0.808
            }

            PathCubic {
                control1X: land.width * 0.685
                control1Y: land.height * 0.784
                control2X: land.width * 0.615
                control2Y: land.height * 0.722
                x: land.width * 0.718
                y: land.height * 0.6935
            }
        }

        // The ground melts into the page.
        ShapePath {
            fillColor: root.ground
            strokeColor: "transparent"
            startX: 0
            startY: land.height

            PathCubic {
                control1X: land.width * 0.25
                control1Y: land.height * 0.985
                control2X: land.width * 0.5
                control2Y: land.height * 0.94
                x: land.width * 0.72
                y: land.height * 0.955
            }

            PathCubic {
                control1X: land.width * 0.85
                control1Y: land.height * 0.963
                control2X: land.width * 0.93
                control2Y: land.height * 0.975
                x: land.width
                y: land.height * 0.965
            }

            PathLine {
                x: land.width
                y: land.height + 1
            }

            PathLine {
                x: 0
                y: land.height + 1
            }
        }
    }

    component Fade: Rectangle {
        id: fade

        property bool atEnd: false

        visible: root.vignette
        width: Math.min(root.width / 5, 64)
        height: root.height

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: fade.atEnd ? Qt.alpha(root.ground, 0) : root.ground
            }

            GradientStop {
                position: 1
                color: fade.atEnd ? root.ground : Qt.alpha(root.ground, 0)
            }
        }
    }

    Fade {}

    Fade {
        x: root.width - width
        atEnd: true
    }
}
