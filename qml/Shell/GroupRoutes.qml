pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Groups
import Alongside.Models

/*! Support groups as a list and on a map, and one of them. */
Routes {
    id: root

    readonly property GroupModels groups: root.opened.groups
    readonly property Component first: list

    signal packsRequested

    Connections {
        target: root.groups.opened

        function onOpened(): void {
            root.stack.push(group);
        }

        function onMissing(): void {
            root.toast.show(qsTr("This group is no longer in the list."));
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
            onMapRequested: root.stack.push(map)
        }
    }

    Component {
        id: map

        GroupMapScreen {
            groups: root.groups

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

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }
}
