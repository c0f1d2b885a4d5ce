pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Groups
import Alongside.Models

/*! Support groups as a list and on a map, and one of them. */
Routes {
    id: root

    readonly property GroupModels groups: root.opened.groups
    readonly property Component first: list

    signal packsRequested

    /// Shows the page with the map; if it is not whole yet, it is made now.
    function showMap(): void {
        if (root.stack.currentItem instanceof GroupMapScreen)
            return;
        ahead.wanted = true;
        ahead.asynchronous = false;
        const page = ahead.item as GroupMapScreen;
        page.finish();
        root.stack.push(page);
    }

    // The page with the map, made while one reads the list, so that it is there once it is wanted. One that was
    // left goes, and another takes its place.
    Loader {
        id: ahead

        property bool wanted: false

        function renew(): void {
            ahead.asynchronous = true;
            ahead.sourceComponent = null;
            ahead.sourceComponent = map;
        }

        width: root.stack?.width ?? 0
        height: root.stack?.height ?? 0
        active: ahead.wanted
        asynchronous: true
        sourceComponent: map
    }

    Connections {
        target: root.groups.opened

        function onOpened(): void {
            root.stack.push(group);
        }

        function onMissing(): void {
            root.toast.show(qsTr("This group is no longer in the list."));
        }
    }

    Connections {
        target: root.groups.file

        function onSaved(): void {
            root.toast.show(qsTr("The file is where you wanted it."));
        }
    }

    Component {
        id: list

        GroupsScreen {
            groups: root.groups

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onGroupRequested: id => root.groups.opened.open(id)
            onPacksRequested: root.packsRequested()
            onMapRequested: root.showMap()
            onMapLikely: ahead.wanted = true
            Component.onDestruction: ahead.wanted = false
        }
    }

    Component {
        id: map

        GroupMapScreen {
            groups: root.groups
            T.StackView.onRemoved: ahead.renew()

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onGroupRequested: id => root.groups.opened.open(id)
            onListRequested: root.backRequested()
        }
    }

    Component {
        id: group

        GroupScreen {
            group: root.groups.opened
            note: root.groups.note
            file: root.groups.file

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }
}
