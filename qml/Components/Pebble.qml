import QtQuick
import QtQuick.Shapes

import Alongside.Theme

/*!
    A mood as a small stone with a face, \c level 0 (very low) to 4 (good). Shape, face and the word
    beside it say which; the colour only goes with them.
*/
Item {
    id: root

    property int level: 2
    property real size: Theme.pebble
    /// Its middle is that of the item, as beside a word; otherwise all stones stand on one ground.
    property bool centred: false

    // The higher the mood the rounder the stone and the wider open its face. Drawn on 64 by 64.
    readonly property list<string> stones: ["M6 42 C5 28 17 20 32 20 C48 20 59 28 58 42 C57 53 46 57 32 57 C17 57 7 53 6 42 Z", "M6 38 C6 22 19 13 33 14 C48 15 59 25 58 38 C57 51 46 57 31 57 C16 57 6 51 6 38 Z", "M6 33 C6 17 18 8 32 8 C46 8 58 17 58 33 C58 48 46 57 32 57 C18 57 6 48 6 33 Z", "M6 31 C7 15 20 5 34 6 C49 7 59 19 58 33 C57 48 46 58 31 57 C16 56 5 46 6 31 Z", "M5 30 C6 13 20 3 35 4 C50 5 61 18 59 33 C57 49 46 59 31 58 C15 57 4 46 5 30 Z"]
    readonly property list<real> middles: [38.5, 35.5, 32.5, 31.5, 30.5]
    readonly property list<string> faces: ["M19 37.5 q4 3.4 8 0 M37 37.5 q4 3.4 8 0 M27 49 q5 -4 10 0", "M23 32.5 v1.5 M41 32.5 v1.5 M25 46 q7 -5.5 14 0", "M23 28.5 v2 M41 28.5 v2 M25 42 h14", "M23 27 v2 M41 27 v2 M23 38.5 q9 7.5 18 0", "M18.5 28 q4.5 -5 9 0 M36.5 28 q4.5 -5 9 0 M21 37 q11 12 22 0"]

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    Shape {
        y: root.centred ? (32 - root.middles[root.level]) * root.size / 64 : 0
        width: 64
        height: 64
        scale: root.size / 64
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.highContrast ? Theme.color.surface : Theme.mood(root.level)
            strokeColor: Theme.highContrast ? Theme.color.ink : Theme.moodEdge(root.level)
            strokeWidth: Theme.highContrast ? 3 : 1.6
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.stones[root.level]
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.color.moodInk
            strokeWidth: 3.2
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.faces[root.level]
            }
        }
    }
}
