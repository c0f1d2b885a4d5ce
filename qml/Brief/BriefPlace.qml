import QtCore
import QtQuick.Dialogs

/*! Asks where the page shall go. A file of its own, so that dialogs cost nothing until asked for. */
FileDialog {
    id: root

    property string name
    property bool plain: false

    function ask(): void {
        root.selectedFile = root.currentFolder + "/" + encodeURIComponent(root.name) + "." + root.defaultSuffix;
        root.open();
    }

    fileMode: FileDialog.SaveFile
    nameFilters: [root.plain ? qsTr("Plain text (*.txt)") : qsTr("PDF page (*.pdf)")]
    defaultSuffix: root.plain ? "txt" : "pdf"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
}
