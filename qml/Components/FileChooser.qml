pragma ComponentBehavior: Bound

import QtQuick

/*!
    Asks for a file that is there, or with a \c suffix where one shall go, in the system's dialog.
    \c active while it is shown; until then dialogs cost nothing.
*/
Loader {
    id: root

    property string title
    /// Which files, as "People (*.vcf)".
    property string filter
    /// The ending of a file to be written.
    property string suffix
    /// How that is called at first, without its ending.
    property string name

    signal chosen(file: url)

    function ask(): void {
        root.setSource("FileChooserDialog.qml", {
            title: root.title,
            filter: root.filter,
            suffix: root.suffix,
            name: root.name
        });
        root.active = true;
    }

    active: false
    // Whoever asked is gone before it: it would stay on the screen, and be told of as shown.
    Component.onDestruction: {
        (root.item as FileChooserDialog)?.close();
        root.active = false;
    }

    Connections {
        target: root.item

        function onAccepted(): void {
            root.chosen((root.item as FileChooserDialog).selectedFile);
            root.active = false;
        }

        function onRejected(): void {
            root.active = false;
        }
    }
}
