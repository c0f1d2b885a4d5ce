import QtCore
import QtQuick.Dialogs

/*! Asks for a calendar file. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    fileMode: FileDialog.OpenFile
    title: qsTr("Choose a calendar file")
    nameFilters: [qsTr("Calendars (*.ics *.ICS *.ical)"), qsTr("All files (*)")]
    currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
}
