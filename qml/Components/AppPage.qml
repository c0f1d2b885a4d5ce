pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    One scrolling page: bar, gutters, a width that can be read, safe areas; the on-screen keyboard
    never covers what is typed, and the bars never cover what the keyboard moved to.

    What is declared inside stands in one column. \c hero takes the whole width above it and scrolls
    with it, from the very top of the window; \c bottomBar stays at the lower edge.
*/
FocusScope {
    id: root

    default property alias content: column.data
    property string title
    property bool showsBack: false
    property bool showsHelp: true
    /// What the page can do, as icon buttons beside Help.
    property Component actions: null
    property Component hero: null
    property Component bottomBar: null
    property alias spacing: column.spacing
    /// How wide the column may become.
    property int contentMax: Theme.contentMax
    readonly property int gutter: Theme.gutter(root.width)
    /// What the bottom bar, or else the keyboard, takes at the lower edge.
    readonly property real footHeight: bottom.visible ? root.height - bottom.y : edge.keyboard
    /// Where the column is, for a hero that lines up with it.
    readonly property real columnX: column.x
    readonly property real columnWidth: column.width
    /// How much of the hero's top lies under system bars; and how much of it, at the end, under Help.
    readonly property real insetTop: edge.top
    readonly property real barEndWidth: bar.endWidth
    readonly property real barHeight: bar.height
    readonly property alias flickable: flickable

    signal backRequested
    signal helpRequested

    function scrollToTop(): void {
        flickable.contentY = 0;
    }

    /// Has a screen reader say \a sentence, once what it says now is said.
    function announce(sentence: string): void {
        root.Accessible.announce(sentence);
    }

    EdgeInsets {
        id: edge

        item: root
    }

    FocusScroller {
        flickable: flickable
        topMargin: bar.height + Theme.space8
        bottomMargin: Theme.space8
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }

    PageBar {
        id: bar

        width: parent.width
        title: root.title
        showsBack: root.showsBack
        showsHelp: root.showsHelp
        actions: root.actions
        gutter: root.gutter
        insetTop: edge.top
        insetLeft: edge.left
        insetRight: edge.right
        solid: !heroPlace.active || flickable.contentY > Theme.space24
        divided: bar.solid && flickable.contentY > Theme.space8

        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        anchors.bottomMargin: root.footHeight
        contentHeight: stack.height
        boundsBehavior: Flickable.DragAndOvershootBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: stack

            width: flickable.width
            bottomPadding: Theme.space32 + (bottom.visible || edge.keyboard > 0 ? 0 : edge.bottom)

            Loader {
                id: heroPlace

                width: parent.width
                active: root.hero !== null
                sourceComponent: root.hero
            }

            Item {
                width: 1
                height: heroPlace.active ? 0 : bar.height + Theme.space4
            }

            WholeWords {
                visible: root.title.length > 0 && !bar.holdsTitle
                x: column.x
                width: column.width
                variant: AppText.Display
                words: root.title
                bottomPadding: Theme.space16
            }

            Column {
                id: column

                readonly property real room: stack.width - edge.left - edge.right

                x: edge.left + (column.room - width) / 2
                width: Math.min(column.room - root.gutter * 2, root.contentMax)
                spacing: Theme.space16
            }
        }
    }

    // The colour of the bar goes on below it, where system bars are.
    Rectangle {
        visible: bottom.visible
        anchors.top: bottom.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.color.bar
    }

    Loader {
        id: bottom

        // Where the keyboard leaves room for a few lines only, they matter more than the buttons.
        // What is hidden has no height, so the one it had is kept.
        property real shownHeight: 0
        readonly property real roomLeft: root.height - edge.keyboard - bar.height - bottom.shownHeight

        visible: active && !(edge.keyboard > 0 && bottom.roomLeft < Theme.reading.lineHeight * 3)

        onHeightChanged: {
            if (bottom.visible)
                bottom.shownHeight = bottom.height;
        }

        active: root.bottomBar !== null
        sourceComponent: root.bottomBar
        anchors.bottom: parent.bottom
        anchors.bottomMargin: edge.keyboard > 0 ? edge.keyboard : Math.max(0, edge.bottom - Theme.space12)
        width: parent.width
    }
}
