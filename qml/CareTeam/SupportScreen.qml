pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The place for help from others: whom to call at this hour, the people with a star, and the ways to
    all else. Short, so that a number to call is on the first screenful of every phone.
*/
AppPage {
    id: root

    required property CareTeamModels careTeam
    required property VisitModels visits

    readonly property ContactListModel people: root.careTeam.list
    readonly property VisitModel next: root.visits.next
    readonly property bool empty: root.people.loaded && root.people.total === 0

    signal callsRequested
    signal careTeamRequested
    signal contactRequested(id: double)
    signal addRequested
    signal visitsRequested
    signal briefRequested
    signal asksRequested
    signal groupsRequested

    objectName: "supportScreen"
    title: qsTr("Support")
    Component.onCompleted: {
        root.careTeam.load();
        root.visits.load();
    }

    property string failure

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

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

        Button {
            objectName: "addContact"
            width: parent.width
            iconName: "user-plus"
            text: qsTr("Add someone")

            onClicked: root.addRequested()
        }
    }

    TeamCalls {
        objectName: "teamCalls"
        width: parent.width
        call: root.careTeam.call
        title: qsTr("To call now")
        most: 1
    }

    Column {
        width: parent.width
        visible: starred.count > 0
        spacing: Theme.space8

        Repeater {
            id: starred

            model: root.careTeam.starred

            ContactRow {
                required property int index

                objectName: "starred" + index
                width: parent ? parent.width : 0

                onOpened: id => root.contactRequested(id)
            }
        }
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
            objectName: "careTeam"
            width: parent.width
            iconName: "users-three"
            text: qsTr("My care team")
            subtitle: root.people.total > 0 ? qsTr("%n people", "", root.people.total) : qsTr("The people around you and their numbers")
            divided: true

            onClicked: root.careTeamRequested()
        }

        RowItem {
            objectName: "visits"
            width: parent.width
            iconName: "calendar-check"
            text: qsTr("Visits and questions")
            //: %1 is how far away an appointment is, as "Tomorrow"; %2 what it is called.
            subtitle: root.next.visitId > 0 ? qsTr("%1: %2").arg(root.next.distance).arg(root.next.title) : qsTr("Your next appointments, and what to ask")
            divided: true

            onClicked: root.visitsRequested()
        }

        RowItem {
            objectName: "makeBrief"
            width: parent.width
            iconName: "file-text"
            text: qsTr("A page for my visit")
            subtitle: qsTr("How it has been and what to ask, on one sheet")
            divided: true

            onClicked: root.briefRequested()
        }

        RowItem {
            objectName: "asks"
            width: parent.width
            iconName: "hand-heart"
            tone: Tone.Thread
            text: qsTr("Ask for one thing")
            subtitle: qsTr("Something small that others could do, and who knows what")
            divided: true

            onClicked: root.asksRequested()
        }

        RowItem {
            objectName: "groups"
            width: parent.width
            iconName: "map-pin"
            tone: Tone.Leaf
            text: qsTr("Support groups")
            subtitle: qsTr("Near a place, online and by phone")

            onClicked: root.groupsRequested()
        }
    }
}
