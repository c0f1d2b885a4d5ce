pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One appointment, or all that are to come, as a file for a calendar: what it says is chosen first. */
AppPage {
    id: root

    required property VisitShare share

    objectName: "visitShareScreen"
    title: root.share.one ? qsTr("For a calendar") : qsTr("All for a calendar")
    showsBack: true

    FileChooser {
        id: place

        title: qsTr("Save for a calendar")
        filter: qsTr("Calendars (*.ics)")
        suffix: "ics"

        onActiveChanged: root.share.noteDialog(place.active)
        onChosen: file => root.share.save(file)
    }

    AppText {
        width: parent.width
        text: qsTr("Calendars are often copied to a cloud, and others may see them. So only the time goes there, under a title that says nothing, unless you want more.")
    }

    Card {
        width: parent.width
        spacing: Theme.space4

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: root.share.one ? qsTr("This is what a calendar will show") : qsTr("%n appointments. This is what a calendar will show of the next one", "", root.share.count)
        }

        AppText {
            objectName: "sharePreview"
            width: parent.width
            text: root.share.preview
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        SwitchRow {
            objectName: "withTitle"
            width: parent.width
            text: qsTr("With whom, and what for")
            checked: root.share.withTitle

            onToggled: root.share.withTitle = checked
        }

        SwitchRow {
            objectName: "withPlace"
            width: parent.width
            text: qsTr("Where it is")
            checked: root.share.withPlace

            onToggled: root.share.withPlace = checked
        }

        SwitchRow {
            objectName: "withNotes"
            width: parent.width
            text: qsTr("What I noted for it")
            subtitle: qsTr("Before it, who comes along, notes. Never the questions")
            checked: root.share.withNotes

            onToggled: root.share.withNotes = checked
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("The file is not locked. Anyone who has it can read it.")
    }

    ProblemNote {
        objectName: "shareProblem"
        width: parent.width
        text: root.share.problem
    }

    Button {
        objectName: "saveCalendar"
        width: parent.width
        enabled: root.share.count > 0
        iconName: "floppy-disk"
        text: qsTr("Save the file")

        onClicked: place.ask()
    }

    Button {
        objectName: "shareCalendar"
        width: parent.width
        visible: ExternalApps.hasFileShare
        enabled: root.share.count > 0
        kind: Button.Soft
        iconName: "share-network"
        text: qsTr("Share the file")

        onClicked: root.share.share()
    }
}
