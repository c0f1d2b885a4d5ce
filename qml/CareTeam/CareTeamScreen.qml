pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The people around one, and first of all whom to call at this hour. */
ListPage {
    id: root

    required property CareTeamModels careTeam

    readonly property ContactListModel people: root.careTeam.list
    readonly property bool empty: root.people.loaded && root.people.total === 0

    signal contactRequested(id: double)
    signal addRequested
    signal callsRequested
    signal asksRequested
    signal circleRequested
    signal visitsRequested
    signal briefRequested
    signal groupsRequested
    signal binRequested
    signal importRequested
    signal shareRequested

    objectName: "careTeamScreen"
    title: qsTr("Support")
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

            TeamCalls {
                objectName: "teamCalls"
                width: parent.width
                call: root.careTeam.call
                title: qsTr("To call now")
                most: 1
            }

            Card {
                width: parent.width
                padding: Theme.space8
                spacing: 0

                RowItem {
                    objectName: "whoToCall"
                    width: parent.width
                    visible: !root.empty
                    iconName: "phone"
                    text: qsTr("Who do I call?")
                    subtitle: qsTr("At this hour and at others, and what to say")
                    divided: true

                    onClicked: root.callsRequested()
                }

                RowItem {
                    objectName: "asks"
                    width: parent.width
                    iconName: "hand-heart"
                    tone: Tone.Thread
                    text: qsTr("Ask for one thing")
                    subtitle: qsTr("Something small that others could do")
                    divided: true

                    onClicked: root.asksRequested()
                }

                RowItem {
                    objectName: "circle"
                    width: parent.width
                    iconName: "chats-circle"
                    tone: Tone.Leaf
                    text: qsTr("Who knows what")
                    subtitle: qsTr("Whom you have told, and words for it")

                    onClicked: root.circleRequested()
                }

                RowItem {
                    objectName: "visits"
                    width: parent.width
                    iconName: "calendar-check"
                    text: qsTr("Visits and questions")
                    subtitle: qsTr("Your next appointments, and what to ask")

                    onClicked: root.visitsRequested()
                }

                RowItem {
                    objectName: "makeBrief"
                    width: parent.width
                    iconName: "file-text"
                    text: qsTr("A page for my visit")
                    subtitle: qsTr("How it has been and what to ask, on one sheet")

                    onClicked: root.briefRequested()
                }

                RowItem {
                    objectName: "groups"
                    width: parent.width
                    iconName: "users-three"
                    tone: Tone.Leaf
                    text: qsTr("Support groups")
                    subtitle: qsTr("Near a place, online and by phone")

                    onClicked: root.groupsRequested()
                }
            }

            Button {
                objectName: "addContact"
                width: parent.width
                kind: root.empty ? Button.Filled : Button.Outline
                iconName: "user-plus"
                text: qsTr("Add someone")

                onClicked: root.addRequested()
            }

            Button {
                objectName: "addFromFile"
                width: parent.width
                kind: Button.Quiet
                iconName: "file-text"
                text: qsTr("Add from a file or picture")

                onClicked: root.importRequested()
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

    delegate: ContactRow {
        required property int index

        objectName: "contact" + index
        width: root.columnWidth

        onOpened: id => root.contactRequested(id)
    }
}
