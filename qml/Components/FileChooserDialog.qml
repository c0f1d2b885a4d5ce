import QtCore
import QtQml
import QtQuick.Dialogs

/*! The system's dialog of FileChooser. */
FileDialog {
    id: root

    required property string filter
    required property string suffix
    required property string name

    readonly property bool saves: root.suffix.length > 0

    fileMode: root.saves ? FileDialog.SaveFile : FileDialog.OpenFile
    nameFilters: root.saves ? [root.filter] : [root.filter, qsTr("All files (*)")]
    defaultSuffix: root.suffix
    currentFolder: StandardPaths.writableLocation(root.saves ? StandardPaths.DocumentsLocation : StandardPaths.DownloadLocation)

    Component.onCompleted: {
        if (root.name.length > 0)
            root.selectedFile = root.currentFolder + "/" + encodeURIComponent(root.name) + "." + root.suffix;
        root.open();
    }
}
