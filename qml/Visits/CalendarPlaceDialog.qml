import QtCore
import QtQuick.Dialogs

/*! Asks where a calendar file shall go. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    fileMode: FileDialog.SaveFile
    title: qsTr("Save for a calendar")
    nameFilters: [qsTr("Calendars (*.ics)")]
    defaultSuffix: "ics"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
}
