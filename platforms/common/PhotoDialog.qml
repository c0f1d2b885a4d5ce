import QtCore
import QtQuick.Dialogs

/*! The system's dialog, on a desktop through its portal. Made by DialogPhotoPicker. */
FileDialog {
    fileMode: FileDialog.OpenFiles
    modality: Qt.WindowModal
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
}
