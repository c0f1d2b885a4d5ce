import QtCore
import QtQml
import QtQuick.Dialogs

import Alongside.Models

/*!
    Asks where a calendar file shall go, and writes it there. Loaded by its name when it is wanted: until
    then dialogs cost nothing.
*/
FileDialog {
    id: root

    required property AskModel ask

    fileMode: FileDialog.SaveFile
    title: qsTr("Save as a calendar file")
    nameFilters: [qsTr("Calendar (*.ics)")]
    defaultSuffix: "ics"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)

    Component.onCompleted: {
        root.ask.noteChoosing(true);
        root.open();
    }
    onAccepted: {
        root.ask.saveCalendar(root.selectedFile);
        root.ask.noteChoosing(false);
    }
    onRejected: root.ask.noteChoosing(false)
}
