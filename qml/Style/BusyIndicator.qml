pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T

import Alongside.Theme

/*!
    Something is being done and nobody can say how long: two arcs going round alongside each other.
    They stand still for people who asked for less movement; say in words what is happening.
*/
T.BusyIndicator {
    id: root

    implicitWidth: Theme.icon30
    implicitHeight: Theme.icon30
    Accessible.name: qsTr("Working")

    contentItem: Item {
        id: arcs

        readonly property real middle: Math.min(width, height) / 2
        readonly property real thickness: arcs.middle / 5

        implicitWidth: Theme.icon30
        implicitHeight: Theme.icon30
        visible: root.running

        Arc {
            ink: Theme.color.primary
            radius: arcs.middle - arcs.thickness
            from: -90
        }

        Arc {
            ink: Theme.color.thread
            radius: arcs.middle - arcs.thickness * 3
            from: -60
        }

        RotationAnimator on rotation {
            running: root.running && root.visible && Theme.turn > 0
            loops: Animation.Infinite
            from: 0
            to: 360
            duration: Theme.turn
        }
    }

    component Arc: Shape {
        id: arc

        required property color ink
        required property real radius
        required property real from

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: arc.ink
            strokeWidth: arcs.thickness
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: arcs.width / 2
                centerY: arcs.height / 2
                radiusX: arc.radius
                radiusY: arc.radius
                startAngle: arc.from
                sweepAngle: 200
            }
        }
    }
}
