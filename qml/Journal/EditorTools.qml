import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The editor's bar: what can be done to the words, and what has become of them. */
Item {
    id: root

    required property JournalDraft draft
    required property TextArea words
    required property TextArea heading
    /// The one of them that undo and redo work in.
    required property TextArea written

    signal photosRequested

    implicitHeight: keeping.stacked ? tools.height + keeping.height + Theme.space4 : Math.max(tools.height, keeping.height)

    Row {
        id: tools

        anchors.left: parent.left

        IconButton {
            objectName: "addPhotos"
            iconName: "image"
            text: qsTr("Add photos")
            enabled: root.draft.ready

            onClicked: root.photosRequested()
        }

        IconButton {
            objectName: "undo"
            iconName: "arrow-counter-clockwise"
            directional: true
            text: qsTr("Undo")
            enabled: root.written.canUndo
            ignoresRepeatedTaps: false
            focusPolicy: Qt.TabFocus

            onClicked: root.written.undo()
        }

        IconButton {
            objectName: "redo"
            iconName: "arrow-clockwise"
            directional: true
            text: qsTr("Redo")
            enabled: root.written.canRedo
            ignoresRepeatedTaps: false
            focusPolicy: Qt.TabFocus

            onClicked: root.written.redo()
        }

        IconButton {
            objectName: "delete"
            iconName: "trash"
            text: qsTr("Delete this entry")
            enabled: root.draft.ready && (root.words.length > 0 || root.heading.length > 0 || root.draft.entryId > 0)
            focusPolicy: Qt.TabFocus

            onClicked: root.draft.closeIntoBin()
        }
    }

    KeepingLabel {
        id: keeping

        readonly property bool stacked: Theme.large || implicitWidth > parent.width - tools.width - Theme.space12

        objectName: "keeping"
        waiting: root.draft.keeping === JournalDraft.Waiting
        saved: root.draft.keeping === JournalDraft.Saved
        troubled: root.draft.troubled
        failed: root.draft.keeping === JournalDraft.Failed
        y: stacked ? tools.height + Theme.space4 : (parent.height - height) / 2
        anchors.right: parent.right
        width: stacked ? parent.width : implicitWidth
    }
}
