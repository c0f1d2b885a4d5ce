import QtCore
import QtQuick.Dialogs

/*! Asks for a file with people. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    fileMode: FileDialog.OpenFile
    title: qsTr("Choose a file with people")
    nameFilters: [qsTr("People (*.vcf *.vcard *.VCF)"), qsTr("All files (*)")]
    currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
}
