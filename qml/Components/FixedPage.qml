pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    A page that does not scroll: the frame of AppPage around something that takes all the room there is
    and is moved in itself, as a map. What is declared inside stands below the bar, within the safe areas.
*/
FocusScope {
    id: root

    default property alias content: room.data
    property string title
    property bool showsBack: false
    property bool showsHelp: true
    property Component actions: null
    readonly property int gutter: Theme.gutter(root.width)

    signal backRequested
    signal helpRequested

    /// Has a screen reader say \a sentence, once what it says now is said.
    function announce(sentence: string): void {
        root.Accessible.announce(sentence);
    }

    EdgeInsets {
        id: edge

        item: root
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

        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()
    }

    AppText {
        id: heading

        visible: root.title.length > 0 && !bar.holdsTitle
        x: edge.left + root.gutter
        y: bar.height
        width: root.width - edge.left - edge.right - root.gutter * 2
        variant: AppText.Heading
        text: root.title
    }

    Item {
        id: room

        anchors.left: parent.left
        anchors.leftMargin: edge.left
        anchors.right: parent.right
        anchors.rightMargin: edge.right
        anchors.top: heading.visible ? heading.bottom : bar.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: edge.bottom
    }
}
