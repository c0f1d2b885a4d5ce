pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The same as a calendar item, for theirs or for one's own: what it will say, and the file. */
Card {
    id: root

    required property AskModel ask

    /// The file is to go to an app, not to a place.
    property bool shares: false

    /// It is to go there: asks whoever has to be asked first, then calls save().
    signal saveRequested

    /// Asks where the file shall go.
    function save(): void {
        if (root.shares)
            root.ask.shareCalendar();
        else
            place.ask();
    }

    spacing: Theme.space8

    FileChooser {
        id: place

        title: qsTr("Save as a calendar file")
        filter: qsTr("Calendars (*.ics)")
        suffix: "ics"

        onActiveChanged: root.ask.noteChoosing(place.active)
        onChosen: file => root.ask.saveCalendar(file)
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("For a calendar")
    }

    AppText {
        objectName: "calendarPreview"
        width: parent.width
        text: root.ask.calendarTitle + "\n" + root.ask.calendarWhen
    }

    SwitchRow {
        objectName: "calendarNames"
        width: parent.width
        text: qsTr("Say what it is about")
        subtitle: qsTr("Calendars are often copied to other devices and seen by others")
        checked: root.ask.calendarNames

        onToggled: root.ask.calendarNames = checked
    }

    Button {
        objectName: "saveCalendar"
        width: parent.width
        kind: Button.Soft
        iconName: "floppy-disk"
        text: qsTr("Save as a calendar file")

        onClicked: {
            root.shares = false;
            root.saveRequested();
        }
    }

    Button {
        objectName: "shareCalendar"
        width: parent.width
        visible: ExternalApps.hasFileShare
        kind: Button.Soft
        iconName: "share-network"
        text: qsTr("Share the calendar file")

        onClicked: {
            root.shares = true;
            root.saveRequested();
        }
    }
}
