pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    One entry, being written. There is no button to save: every pause saves, and so does leaving. The
    cursor is in the text from the start.
*/
AppPage {
    id: root

    required property JournalDraft draft
    required property JournalPhotoModel photos

    signal photoRequested(id: double)

    objectName: "editorScreen"
    title: qsTr("Journal")
    showsBack: true
    spacing: Theme.space8

    onActiveFocusChanged: {
        if (root.activeFocus && !words.activeFocus && !heading.activeFocus)
            words.forceActiveFocus();
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.draft.when
    }

    TextArea {
        id: heading

        objectName: "title"
        width: parent.width
        leastHeight: Theme.hit
        topPadding: Theme.space6
        bottomPadding: Theme.space6
        enabled: root.draft.ready
        font.family: Theme.title.family
        font.weight: Theme.title.weight
        font.pixelSize: Theme.title.size
        hintVariant: AppText.Title
        placeholderText: qsTr("Title, if you like")
        text: root.draft.title
        KeyNavigation.tab: words

        onTextChanged: root.draft.title = text.replace(/\n/g, " ")
        Keys.onReturnPressed: words.forceActiveFocus()
        Keys.onEnterPressed: words.forceActiveFocus()
    }

    TextArea {
        id: words

        objectName: "words"
        width: parent.width
        enabled: root.draft.ready
        focus: true
        placeholderText: qsTr("A word is enough.")
        Accessible.name: qsTr("Journal entry")
        KeyNavigation.backtab: heading

        Component.onCompleted: root.draft.attach(words.textDocument)
    }

    PhotoStrip {
        width: parent.width
        photos: root.photos

        onPhotoRequested: id => root.photoRequested(id)
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.draft.problem
    }

    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: drop => root.photos.add(drop.urls)
    }

    bottomBar: Component {
        StickyBar {
            Item {
                width: parent.width
                implicitHeight: keeping.stacked ? tools.height + keeping.height + Theme.space4 : Math.max(tools.height, keeping.height)

                Row {
                    id: tools

                    IconButton {
                        objectName: "addPhotos"
                        iconName: "image"
                        text: qsTr("Add photos")
                        enabled: root.draft.ready

                        onClicked: root.photos.choose()
                    }

                    IconButton {
                        objectName: "undo"
                        iconName: "arrow-counter-clockwise"
                        directional: true
                        text: qsTr("Undo")
                        enabled: words.canUndo
                        ignoresRepeatedTaps: false
                        focusPolicy: Qt.TabFocus

                        onClicked: words.undo()
                    }

                    IconButton {
                        objectName: "redo"
                        iconName: "arrow-clockwise"
                        directional: true
                        text: qsTr("Redo")
                        enabled: words.canRedo
                        ignoresRepeatedTaps: false
                        focusPolicy: Qt.TabFocus

                        onClicked: words.redo()
                    }

                    IconButton {
                        objectName: "delete"
                        iconName: "trash"
                        text: qsTr("Delete this entry")
                        enabled: root.draft.ready && (words.length > 0 || heading.length > 0 || root.draft.entryId > 0)
                        focusPolicy: Qt.TabFocus

                        onClicked: root.draft.closeIntoBin()
                    }
                }

                KeepingLabel {
                    id: keeping

                    readonly property bool stacked: Theme.large || implicitWidth > parent.width - tools.width - Theme.space12

                    objectName: "keeping"
                    keeping: root.draft.keeping
                    y: stacked ? tools.height + Theme.space4 : (parent.height - height) / 2
                    anchors.right: parent.right
                    width: stacked ? parent.width : implicitWidth
                }
            }
        }
    }
}
