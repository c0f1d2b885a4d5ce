import QtCore
import QtQuick.Dialogs

/*! Asks for a file with groups. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    fileMode: FileDialog.OpenFile
    title: qsTr("Choose a file with groups")
    nameFilters: [qsTr("Groups (*.alongside-group)"), qsTr("All files (*)")]
    currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
}
