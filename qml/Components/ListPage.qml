pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A page whose content is a long list: the frame of AppPage around a ListView that makes only the
    rows one can see and asks its model for more as one scrolls (canFetchMore, fetchMore).

    Delegates, \c header and \c footer are \c columnWidth wide. \c sectionRole groups rows under headings.
*/
FocusScope {
    id: root

    property string title
    property bool showsBack: false
    property bool showsHelp: true
    property Component actions: null
    property Component bottomBar: null
    /// Stands above the first row and scrolls with the rows.
    property Component header: null
    /// Stands below the last row.
    property Component footer: null
    property alias model: list.model
    property alias delegate: list.delegate
    property alias spacing: list.spacing
    property string sectionRole
    property Component sectionDelegate: SectionTitle {}
    property int contentMax: Theme.contentMax
    readonly property real columnWidth: Math.min(root.width - edge.left - edge.right - root.gutter * 2, root.contentMax)
    readonly property int gutter: Theme.gutter(root.width)
    /// What the bottom bar, or else the keyboard, takes at the lower edge.
    readonly property real footHeight: bottom.visible ? root.height - bottom.y : edge.keyboard
    readonly property alias list: list

    signal backRequested
    signal helpRequested

    component SectionTitle: AppText {
        required property string section

        width: ListView.view ? ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin : 0
        variant: AppText.Heading
        topPadding: Theme.space16
        bottomPadding: Theme.space8
        text: section
    }

    function scrollToTop(): void {
        list.positionViewAtBeginning();
    }

    EdgeInsets {
        id: edge

        item: root
    }

    FocusScroller {
        flickable: list
        topMargin: bar.height + Theme.space8
        bottomMargin: Theme.space8
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }

    PageBar {
        id: bar

        readonly property real scrolled: list.contentY - list.originY

        width: parent.width
        title: root.title
        showsBack: root.showsBack
        showsHelp: root.showsHelp
        actions: root.actions
        gutter: root.gutter
        insetTop: edge.top
        insetLeft: edge.left
        insetRight: edge.right
        divided: bar.scrolled > Theme.space8

        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: root.footHeight
        leftMargin: edge.left + (width - edge.left - edge.right - root.columnWidth) / 2
        rightMargin: leftMargin - edge.left + edge.right
        bottomMargin: Theme.space32 + (bottom.visible || edge.keyboard > 0 ? 0 : edge.bottom)
        spacing: Theme.space12
        reuseItems: true
        boundsBehavior: Flickable.DragAndOvershootBounds
        section.property: root.sectionRole
        section.delegate: root.sectionRole.length > 0 ? root.sectionDelegate : null
        T.ScrollBar.vertical: ScrollBar {}

        // A wider page moves its margins, and a list stays where it was scrolled to.
        onLeftMarginChanged: list.contentX = -list.leftMargin

        footer: Loader {
            width: root.columnWidth
            active: root.footer !== null
            sourceComponent: root.footer
        }

        header: Column {
            width: root.columnWidth
            bottomPadding: top.active ? Theme.space12 : 0

            Item {
                width: 1
                height: bar.height + Theme.space4
            }

            WholeWords {
                visible: root.title.length > 0 && !bar.holdsTitle
                width: parent.width
                variant: AppText.Display
                words: root.title
                bottomPadding: Theme.space16
            }

            Loader {
                id: top

                width: parent.width
                active: root.header !== null
                sourceComponent: root.header
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
