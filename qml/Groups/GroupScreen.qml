pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One support group: when and where, what reaches it, and how sure all of that is. */
AppPage {
    id: root

    required property GroupModel group
    required property GroupNoteModel note
    required property GroupFileModel file

    signal copied

    objectName: "groupScreen"
    title: root.group.name
    showsBack: true

    property string failure

    function copy(text: string): void {
        ExternalApps.copy(text);
        root.copied();
    }

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    DirectionsSheet {
        id: directions

        place: root.group.directions

        onCopied: text => root.copy(text)
    }

    Component {
        id: code

        GroupCodeSheet {
            id: shown

            name: root.group.name
            words: root.group.shareText()

            onClosed: shown.destroy()
        }
    }

    FileChooser {
        id: place

        title: qsTr("Save the group")
        filter: qsTr("Groups (*.alongside-group)")
        suffix: "alongside-group"
        name: qsTr("group")

        onActiveChanged: root.file.noteDialog(place.active)
        onChosen: file => root.file.save(file)
    }

    Component {
        id: fileSheet

        GroupFileSheet {
            id: giving

            file: root.file

            onClosed: giving.destroy()
            onSaveRequested: place.ask()
        }
    }

    component Part: Card {
        id: part

        property string label
        property list<string> lines

        width: parent ? parent.width : 0
        visible: part.lines.length > 0
        spacing: Theme.space4

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: part.label
        }

        Repeater {
            model: part.lines

            AppText {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
            }
        }
    }

    actions: Component {
        IconButton {
            objectName: "star"
            iconName: "star"
            iconFilled: root.group.starred
            text: root.group.starred ? qsTr("Saved. Take it off the saved ones") : qsTr("Save it")

            onClicked: root.group.setStarred(!root.group.starred)
        }
    }

    AppText {
        objectName: "groupOrganisation"
        width: parent.width
        soft: true
        text: root.group.organisation
    }

    ProblemNote {
        objectName: "groupProblem"
        width: parent.width
        text: root.group.problem
    }

    ProblemNote {
        objectName: "failure"
        width: parent.width
        text: root.failure
    }

    Note {
        objectName: "groupStale"
        width: parent.width
        visible: root.group.stale.length > 0
        tone: Tone.Sun
        title: qsTr("This may be old")
        text: root.group.stale
    }

    Note {
        objectName: "groupLabel"
        width: parent.width
        visible: root.group.callFirst
        tone: Tone.Sun
        title: qsTr("May have changed. Call or write first.")
        text: root.group.source
    }

    Card {
        width: parent.width
        visible: root.group.next.length > 0
        color: Theme.color.primarySoft
        spacing: Theme.space4

        AppText {
            width: parent.width
            variant: AppText.Small
            color: Theme.color.primarySoftInk
            text: root.group.callFirst || root.group.stale.length > 0 ? qsTr("Meets next on your clock, if nothing has changed") : qsTr("Meets next, on your clock")
        }

        AppText {
            objectName: "groupNext"
            width: parent.width
            variant: AppText.Heading
            color: Theme.color.primarySoftInk
            text: root.group.next
        }
    }

    GroupContacts {
        width: parent.width
        group: root.group

        onCopyRequested: text => root.copy(text)
        onCopyPageRequested: {
            ExternalApps.copyAddress(root.group.web);
            root.copied();
        }
    }

    Part {
        objectName: "groupTimes"
        label: qsTr("When, on the clock where it is")
        lines: root.group.times
    }

    Part {
        objectName: "groupPlaces"
        label: qsTr("How and where")
        lines: root.group.nearness.length > 0 ? root.group.places.concat([root.group.nearness]) : root.group.places
    }

    Button {
        objectName: "directions"
        width: parent.width
        visible: root.group.directions.length > 0 && ExternalApps.hasMap
        kind: Button.Soft
        iconName: "map-pin"
        text: qsTr("Find it in your map app")

        onClicked: directions.open()
    }

    Part {
        objectName: "groupFacts"
        label: root.group.metastaticOnly ? qsTr("For metastatic disease only") : qsTr("Whom it is for")
        lines: root.group.facts
    }

    Part {
        objectName: "groupAbout"
        label: qsTr("Good to know")
        lines: root.group.note.length > 0 ? [root.group.note] : []
    }

    GroupSureCard {
        objectName: "groupSure"
        width: parent.width
        group: root.group
    }

    GroupNoteCard {
        width: parent.width
        note: root.note

        onCopyRequested: text => root.copy(text)
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "addMeeting"
            width: parent.width
            visible: root.group.next.length > 0
            iconName: "calendar-blank"
            text: qsTr("Add the next meeting to your visits")
            subtitle: qsTr("Opens a form. What is added can be saved for a calendar, too.")
            divided: true

            onClicked: root.group.addToVisits()
        }

        RowItem {
            objectName: "addToCareTeam"
            width: parent.width
            iconName: "user-plus"
            text: qsTr("Add it to your people")
            subtitle: qsTr("Opens a form with what is known")
            divided: true

            onClicked: root.group.addToCareTeam()
        }

        RowItem {
            objectName: "shareGroup"
            width: parent.width
            iconName: "copy"
            showsCaret: false
            text: qsTr("Copy it as text")
            subtitle: qsTr("To send it to somebody")
            divided: true

            onClicked: root.copy(root.group.shareText())
        }

        RowItem {
            objectName: "showCode"
            width: parent.width
            iconName: "share-network"
            text: qsTr("Show it as a QR code")
            subtitle: qsTr("For somebody beside you")
            divided: true

            onClicked: (code.createObject(root) as GroupCodeSheet).open()
        }

        RowItem {
            objectName: "giveFile"
            width: parent.width
            iconName: "file-text"
            text: qsTr("Give it as a file")
            subtitle: qsTr("For somebody who has Alongside too")

            onClicked: (fileSheet.createObject(root) as GroupFileSheet).open()
        }
    }
}
