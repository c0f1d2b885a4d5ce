import QtCore
import QtQuick.Dialogs

/*! Asks where a file with people shall go. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    fileMode: FileDialog.SaveFile
    title: qsTr("Save people")
    nameFilters: [qsTr("People (*.vcf)")]
    defaultSuffix: "vcf"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
}
