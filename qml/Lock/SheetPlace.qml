import QtCore
import QtQuick.Dialogs

/*! Asks where the page to print shall go. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("PDF page (*.pdf)")]
    defaultSuffix: "pdf"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
}
