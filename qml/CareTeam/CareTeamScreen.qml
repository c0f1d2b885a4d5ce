pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The people around one, to be found, called and added. */
ListPage {
    id: root

    required property CareTeamModels careTeam

    readonly property ContactListModel people: root.careTeam.list
    readonly property bool empty: root.people.loaded && root.people.total === 0

    signal contactRequested(id: double)
    signal addRequested
    signal pickRequested
    signal binRequested
    signal importRequested
    signal shareRequested

    objectName: "careTeamScreen"
    title: qsTr("My care team")
    showsBack: true
    model: root.people
    sectionRole: "group"
    spacing: Theme.space8
    Component.onCompleted: {
        root.list.currentIndex = -1; // or a row would take the focus from what is being typed
        root.careTeam.load();
    }

    actions: Component {
        Row {
            IconButton {
                objectName: "shareAll"
                visible: root.people.total > 0
                iconName: "export"
                text: qsTr("Save everyone to a file")

                onClicked: root.shareRequested()
            }

            IconButton {
                objectName: "contactBin"
                iconName: "trash"
                text: qsTr("Deleted people")

                onClicked: root.binRequested()
            }
        }
    }

    property string failure

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    header: Component {
        Column {
            spacing: Theme.space16

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.people.problem
            }

            ProblemNote {
                objectName: "failure"
                width: parent.width
                text: root.failure
            }

            EmptyState {
                objectName: "noContacts"
                width: parent.width
                visible: root.empty
                title: qsTr("The people around you")
                text: qsTr("Keep their numbers here, and see at any hour whom to call. A nurse line is a good first one.")
            }

            SearchField {
                objectName: "contactSearch"
                width: parent.width
                visible: root.people.total > 0
                placeholderText: qsTr("A name, a role or a number")
                text: root.people.typed

                onTextChanged: root.people.typed = text
            }

            AppText {
                objectName: "nobodyFound"
                width: parent.width
                visible: root.people.total > 0 && root.people.count === 0
                soft: true
                text: qsTr("Nobody like that is here. Fewer letters may find more.")
            }
        }
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "addContact"
                width: parent.width
                kind: root.empty ? Button.Filled : Button.Outline
                iconName: "user-plus"
                text: qsTr("Add someone")

                onClicked: adding.open()
            }
        }
    }

    AddPersonSheet {
        id: adding

        picks: root.careTeam.found.picks

        onWriteRequested: root.addRequested()
        onPickRequested: root.pickRequested()
        onImportRequested: root.importRequested()
    }

    delegate: ContactRow {
        required property int index

        objectName: "contact" + index
        width: root.columnWidth

        onOpened: id => root.contactRequested(id)
    }
}
