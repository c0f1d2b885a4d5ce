pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Support groups on a map: the same search as the list, which is its equal. */
FixedPage {
    id: root

    required property GroupModels groups

    readonly property GroupFilterModel filter: root.groups.filter
    readonly property GroupMapModel map: root.groups.map
    /// Large text on a small screen: words make room for the map.
    readonly property bool tight: root.height < Theme.reading.lineHeight * 18

    signal groupRequested(id: string)
    signal listRequested

    // Only now, so that nobody who does not look at a map waits for what it is made of.
    function make(): void {
        view.setSource("GroupMap.qml", {
            "groups": root.map,
            "streets": root.groups.streets
        });
    }

    /// The map is wanted now: waits for what is still being made of it.
    function finish(): void {
        if (view.item)
            return;
        view.source = ""; // or Qt would go on without what it was given
        view.asynchronous = false;
        root.make();
    }

    objectName: "groupMapScreen"
    title: qsTr("Support groups")
    showsBack: true
    Component.onCompleted: {
        root.groups.load();
        root.make();
    }

    actions: Component {
        Row {
            IconButton {
                objectName: "groupFilter"
                visible: !root.groups.list.starredOnly
                iconName: "funnel"
                iconFilled: root.filter.count > 0
                //: %1 is a number: how many choices leave something out.
                text: root.filter.count > 0 ? qsTr("Which groups (%1)").arg(root.filter.count) : qsTr("Which groups")

                onClicked: (sheet.createObject(root) as GroupFilterSheet).open()
            }

            IconButton {
                objectName: "showList"
                visible: root.tight
                iconName: "list-bullets"
                text: qsTr("Show them as a list")

                onClicked: root.listRequested()
            }
        }
    }

    // Sheets are made when they are wanted, so that the map is there sooner.
    Component {
        id: sheet

        GroupFilterSheet {
            id: choosing

            filter: root.filter

            onClosed: choosing.destroy()
        }
    }

    Component {
        id: pile

        GroupPileSheet {
            id: choosingOne

            groups: root.map

            onClosed: choosingOne.destroy()
            onGroupRequested: id => root.groupRequested(id)
        }
    }

    Connections {
        target: root.map

        function onChosen(id: string): void {
            root.groupRequested(id);
        }

        function onPiled(): void {
            (pile.createObject(root) as GroupPileSheet).open();
        }
    }

    Column {
        id: head

        x: root.gutter
        width: parent.width - root.gutter * 2
        bottomPadding: root.tight ? 0 : Theme.space8
        spacing: Theme.space4

        Segmented {
            objectName: "views"
            visible: !root.tight
            width: parent.width
            options: [qsTr("List"), qsTr("Map")]
            current: 1
            optionName: "view"
            name: qsTr("How groups are shown")

            onPicked: index => {
                if (index === 0)
                    root.listRequested();
            }
        }

        AppText {
            objectName: "mapSummary"
            visible: !root.tight
            width: parent.width
            variant: AppText.Small
            text: {
                const parts = [root.map.homeName.length > 0 ? qsTr("Near %1").arg(root.map.homeName) : ""];
                if (root.groups.places.here)
                    parts[0] = root.map.homeName.length > 0 ? qsTr("Near you, around %1").arg(root.map.homeName) : qsTr("Near you");
                parts.push(root.map.count > 0 ? qsTr("%n groups on the map", "", root.map.count) : qsTr("No group fits all of that"));
                if (root.map.withoutTown > 0)
                    parts.push(qsTr("%n more in the list, without a town", "", root.map.withoutTown));
                return parts.filter(part => part.length > 0).join(" · ");
            }
        }
    }

    Loader {
        id: view

        objectName: "groupMap"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        asynchronous: true
    }
}
