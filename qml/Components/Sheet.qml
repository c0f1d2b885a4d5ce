pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A few choices or a short form over the page: from the lower edge on phones, in the middle of wide
    windows. Closed by its button, a tap beside it, Back or Escape; never only by a swipe.
*/
Dialog {
    id: root

    default property alias content: column.data
    property alias contentSpacing: column.spacing
    /// A popup does not inherit the direction of the page it is declared in.
    property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft

    readonly property bool panel: root.parent ? root.parent.width >= Theme.railFrom : false
    /// What system bars or the keyboard cover of the window's lower edge, and with it of a sheet there.
    readonly property real floor: Math.max(edge.bottom, edge.keyboard)
    readonly property real covered: root.panel ? 0 : root.floor
    readonly property real room: root.parent ? root.parent.height - edge.top - Theme.space40 - (root.panel ? root.floor : 0) : 0
    readonly property real middle: root.parent ? (root.parent.height - root.floor + edge.top - root.height) / 2 : 0
    readonly property real restingY: root.parent ? (root.panel ? Math.max(edge.top + Theme.space20, root.middle) : root.parent.height - root.height) : 0
    /// 0 while closed, 1 when in place.
    property real lift: 1

    parent: T.Overlay.overlay
    x: root.parent ? (root.parent.width - root.width) / 2 : 0
    y: root.restingY + (root.panel ? Theme.space24 : root.height) * (1 - root.lift)
    width: root.parent ? (root.panel ? Math.min(Theme.panelMax, root.parent.width - Theme.space40) : root.parent.width) : 0
    height: Math.min(root.implicitHeight, root.room)
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    header: null

    // Qt closes by Escape, but not everywhere by the key for Back.
    Shortcut {
        sequence: "Back"
        enabled: root.activeFocus && (root.closePolicy & T.Popup.CloseOnEscape) !== 0

        onActivated: root.reject()
    }

    contentItem: Flickable {
        id: scroller

        implicitHeight: stack.height
        contentHeight: stack.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        LayoutMirroring.enabled: root.rightToLeft
        LayoutMirroring.childrenInherit: true
        T.ScrollBar.vertical: ScrollBar {}

        EdgeInsets {
            id: edge

            item: root.parent
        }

        FocusScroller {
            flickable: scroller
            bottomMargin: root.covered + Theme.space8
        }

        Column {
            id: stack

            x: Theme.gutter(scroller.width)
            width: scroller.width - Theme.gutter(scroller.width) * 2
            topPadding: Theme.space12
            bottomPadding: Theme.space24 + root.covered
            spacing: Theme.space12

            Item {
                width: parent.width
                height: Math.max(Theme.hit, heading.height)

                AppText {
                    id: heading

                    anchors.left: parent.left
                    anchors.right: close.left
                    anchors.rightMargin: Theme.space8
                    anchors.verticalCenter: parent.verticalCenter
                    variant: AppText.Title
                    text: root.title
                }

                IconButton {
                    id: close

                    objectName: "close"
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.space12
                    iconName: "x"
                    text: qsTr("Close")

                    onClicked: root.close()
                }
            }

            Column {
                id: column

                width: parent.width
                spacing: Theme.space12
            }
        }
    }

    background: Rectangle {
        color: Theme.color.surfaceRaised
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet
        bottomLeftRadius: root.panel ? Theme.radiusSheet : 0
        bottomRightRadius: root.panel ? Theme.radiusSheet : 0
        border.width: Theme.cardStroke
        border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline
    }

    enter: Transition {
        NumberAnimation {
            property: "lift"
            from: 0
            to: 1
            duration: Theme.gentle
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "lift"
            to: 0
            duration: Theme.gentle
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.gentle
        }
    }
}
