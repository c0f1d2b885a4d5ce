import QtCore
import QtQuick.Dialogs

/*! Asks where a card or a flyer shall go. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    id: root

    property bool flyer: false

    function ask(): void {
        root.selectedFile = root.currentFolder + "/group." + root.defaultSuffix;
        root.open();
    }

    fileMode: FileDialog.SaveFile
    nameFilters: [root.flyer ? qsTr("PDF page (*.pdf)") : qsTr("Groups (*.alongside-group)")]
    defaultSuffix: root.flyer ? "pdf" : "alongside-group"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
}
