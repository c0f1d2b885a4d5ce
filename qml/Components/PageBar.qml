pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    The upper edge of every page: Back, the title where it fits, what the page can do, Help.

    It lies over what scrolls, see-through while nothing has. Declare it before the content, so that
    a screen reader meets Back and Help first.
*/
Rectangle {
    id: root

    property string title
    property bool showsBack: false
    property bool showsHelp: true
    property Component actions: null
    /// False while the page's picture shows through.
    property bool solid: true
    /// True once something has scrolled under it.
    property bool divided: false
    required property int gutter
    required property real insetTop
    required property real insetLeft
    required property real insetRight

    /// The title is shown here, on one line; if not, the page shows it in full below.
    readonly property bool holdsTitle: root.title.length > 0 && Math.ceil(wish.advanceWidth) + Theme.space2 <= root.titleRoom
    /// What Help and the other actions take at the end.
    readonly property real endWidth: end.width
    // Until they have their place, they take all there is: a list would stay scrolled by a title that came late.
    readonly property real endRoom: !root.LayoutMirroring.enabled ? row.width - end.x : end.width > 0 ? end.x + end.width : row.width
    readonly property real titleRoom: row.width - row.titleStart - root.endRoom - Theme.space8

    signal backRequested
    signal helpRequested

    implicitHeight: root.insetTop + Math.max(Theme.barHeight, Theme.hit + Theme.space12)
    z: 1
    color: root.solid ? Theme.color.canvas : "transparent"

    TextMetrics {
        id: wish

        text: root.title
        font.family: titleText.font.family
        font.weight: titleText.font.weight
        font.pixelSize: titleText.font.pixelSize
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.stroke
        color: Theme.color.hairline
        visible: root.divided
    }

    Item {
        id: row

        // How far from the start the title begins: the arrow's picture, not its target, lines up with the text below.
        readonly property int titleStart: root.showsBack ? Theme.hit - Theme.space12 + Theme.space4 : 0

        x: root.insetLeft + root.gutter
        y: root.insetTop + (root.height - root.insetTop - height) / 2
        width: root.width - root.insetLeft - root.insetRight - root.gutter * 2
        height: Theme.hit

        Loader {
            anchors.left: parent.left
            anchors.leftMargin: -Theme.space12
            active: root.showsBack
            visible: active
            sourceComponent: IconButton {
                objectName: "back"
                iconName: "arrow-left"
                directional: true
                text: qsTr("Back")

                onClicked: root.backRequested()
            }
        }

        AppText {
            id: titleText

            visible: root.holdsTitle
            anchors.left: parent.left
            anchors.leftMargin: row.titleStart
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, root.titleRoom)
            variant: root.showsBack ? AppText.Heading : AppText.Display
            text: root.title
            wrapMode: Text.NoWrap
        }

        Row {
            id: end

            anchors.right: parent.right
            spacing: Theme.space4

            Loader {
                active: root.actions !== null
                visible: active
                sourceComponent: root.actions
            }

            HelpPill {
                objectName: "help"
                visible: root.showsHelp

                onClicked: root.helpRequested()
            }
        }
    }
}
