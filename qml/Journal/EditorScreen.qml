pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
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

    /// Prompts to begin with, as the content names their group; empty for none.
    property string promptGroup
    /// Where the cursor is, or was last: undo and redo work there.
    property TextArea written: words

    signal photoRequested(id: double)

    objectName: "editorScreen"
    title: qsTr("Journal")
    showsBack: true
    spacing: Theme.space8

    Component.onCompleted: {
        if (root.promptGroup.length > 0)
            Qt.callLater(() => prompts.open()); // once it is in a window
    }

    onActiveFocusChanged: {
        if (root.activeFocus && !words.activeFocus && !heading.activeFocus)
            words.forceActiveFocus();
    }

    Chip {
        objectName: "when"
        width: Math.min(implicitWidth, parent.width)
        checkable: false
        enabled: root.draft.ready
        iconName: "calendar-blank"
        text: root.draft.when
        Accessible.name: qsTr("When it was: %1").arg(root.draft.when)

        onClicked: {
            root.draft.beginMoment();
            moment.open();
        }
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

        Component.onCompleted: root.draft.attachTitle(heading.textDocument)
        onActiveFocusChanged: {
            if (heading.activeFocus)
                root.written = heading;
        }
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
        onActiveFocusChanged: {
            if (words.activeFocus)
                root.written = words;
        }
        Keys.onPressed: event => {
            const cuts = event.matches(StandardKey.Cut);
            event.accepted = words.selectedText.length > 0 && (cuts || event.matches(StandardKey.Copy));
            if (event.accepted)
                root.draft.copy(words.selectionStart, words.selectionEnd);
            if (event.accepted && cuts)
                words.remove(words.selectionStart, words.selectionEnd);
        }
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

    Flow {
        id: ways

        width: parent.width
        spacing: Theme.space8
        visible: root.draft.keeping === JournalDraft.Failed

        Button {
            objectName: "tryAgain"
            width: Math.min(implicitWidth, ways.width)
            kind: Button.Soft
            iconName: "arrow-clockwise"
            text: qsTr("Try again")

            onClicked: root.draft.commit()
        }

        Button {
            objectName: "copyWords"
            width: Math.min(implicitWidth, ways.width)
            kind: Button.Quiet
            iconName: "copy"
            text: qsTr("Copy my text")

            onClicked: root.draft.copy(0, words.length)
        }
    }

    ProblemNote {
        objectName: "refusal"
        width: parent.width
        text: root.draft.refusal
    }

    EntryExtras {
        width: parent.width
        enabled: root.draft.ready
        draft: root.draft

        onPromptsRequested: prompts.open()
        onDetailsRequested: details.open()
    }

    MomentSheet {
        id: moment

        moment: root.draft.moment

        onPlaceRequested: place.open()
    }

    PlaceSheet {
        id: place

        moment: root.draft.moment
    }

    DetailsSheet {
        id: details

        draft: root.draft

        onTagsRequested: {
            root.draft.beginTags();
            tags.open();
        }
    }

    TagSheet {
        id: tags

        tags: root.draft.tagChoice
    }

    PromptSheet {
        id: prompts

        prompts: root.draft.prompts
        firstGroup: root.promptGroup

        onPicked: prompt => {
            words.cursorPosition = root.draft.beginWith(prompt);
            words.forceActiveFocus();
        }
        onHelpWanted: root.helpRequested()
    }

    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: drop => root.photos.add(drop.urls)
    }

    bottomBar: Component {
        StickyBar {
            EditorTools {
                width: parent.width
                draft: root.draft
                words: words
                heading: heading
                written: root.written

                onPhotosRequested: root.photos.choose()
            }
        }
    }
}
