import QtCore
import QtQuick.Dialogs

/*! The desktop's dialog, through its portal where it has one. Made by LinuxPhotoPicker. */
FileDialog {
    fileMode: FileDialog.OpenFiles
    modality: Qt.WindowModal
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
}
