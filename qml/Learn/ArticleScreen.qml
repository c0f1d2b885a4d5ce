pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One article: what matters most first, then the whole of it, where it comes from, and what to read next. */
AppPage {
    id: root

    required property LearnModel learn
    required property DeviceSettingsModel device

    readonly property ArticleModel article: root.learn.article
    readonly property ArticleAloud aloud: root.learn.aloud
    /// Which one was scrolled to its beginning.
    property string shownId

    signal articleRequested(id: string)
    /// \a kind as ArticleModel has it.
    signal linkRequested(kind: int, target: string)
    signal copied
    /// The pages are where the person wanted them.
    signal printed

    objectName: "articleScreen"
    title: root.article.title
    showsBack: true
    bottomBar: root.aloud.state === ArticleAloud.Silent ? null : aloudBar

    /// True from going to where the person stopped until they move on from there.
    property bool carriesOn: false

    /// Goes to where the person stopped.
    function carryOn(): void {
        root.carriesOn = true;
        root.goToPlace();
    }

    function goToPlace(): void {
        const block = blocks.itemAt(root.article.place);
        if (!block)
            return;
        const most = Math.max(0, root.flickable.contentHeight - root.flickable.height);
        const top = block.mapToItem(root.flickable.contentItem, 0, 0).y - root.barHeight - Theme.space8;
        root.flickable.contentY = Math.min(most, Math.max(0, top));
    }

    /// Remembers what is at the top of the screen.
    function notePlace(): void {
        if (root.carriesOn)
            return;
        const top = root.flickable.contentY + root.barHeight + Theme.space24;
        let row = 0;
        while (row + 1 < blocks.count && blocks.itemAt(row + 1).mapToItem(root.flickable.contentItem, 0, 0).y <= top)
            ++row;
        root.article.notePlace(row, root.flickable.atYEnd);
    }

    /// Brings what is being read aloud into view, unless somebody is scrolling.
    function showHeard(): void {
        const block = root.aloud.row === ArticleAloud.InShort ? shortBlock : blocks.itemAt(root.aloud.row) as ArticleBlock;
        const line = block?.lineAt(root.aloud.line);
        if (!line || root.flickable.moving)
            return;
        const top = line.mapToItem(root.flickable.contentItem, 0, 0).y;
        const bottom = top + line.height;
        const covered = root.barHeight + Theme.space8;
        if (top >= root.flickable.contentY + covered && bottom <= root.flickable.contentY + root.flickable.height)
            return;
        const most = Math.max(0, root.flickable.contentHeight - root.flickable.height);
        root.carriesOn = false;
        root.flickable.contentY = Math.min(most, Math.max(0, top - covered));
    }

    function lookForVoice(): void {
        root.aloud.look();
    }

    // Nothing is read on under Help, which lies over it.
    onVisibleChanged: {
        if (!root.visible)
            root.aloud.stop();
    }
    Component.onCompleted: {
        root.shownId = root.article.articleId;
        Qt.callLater(root.lookForVoice);
    }

    Component {
        id: aloudBar

        ArticleAloudBar {
            aloud: root.aloud
        }
    }

    Connections {
        target: root.aloud

        function onWentOn(): void {
            Qt.callLater(root.showHeard); // once the bar has taken its room
        }
    }

    Connections {
        target: root.learn.paper

        function onWritten(): void {
            print.close();
            root.printed();
        }
    }

    Connections {
        target: root.article

        function onOpened(): void {
            if (root.shownId === root.article.articleId)
                return;
            root.shownId = root.article.articleId;
            root.carriesOn = false;
            root.scrollToTop();
        }
    }

    Connections {
        target: root.flickable

        function onMovementStarted(): void {
            root.carriesOn = false;
        }

        function onMovementEnded(): void {
            root.notePlace();
        }

        // Texts take their heights one after the other.
        function onContentHeightChanged(): void {
            if (root.carriesOn)
                root.goToPlace();
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        AppText {
            objectName: "articleLine"
            width: parent.width
            variant: AppText.Small
            soft: true
            read: true
            text: root.article.line
        }

        AppText {
            objectName: "reviewState"
            width: parent.width
            variant: AppText.Small
            soft: true
            read: true
            text: root.article.review
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "keepArticle"
            width: Math.min(implicitWidth, parent.width)
            kind: root.article.kept ? Button.Soft : Button.Outline
            iconName: "bookmark-simple"
            iconFilled: root.article.kept
            text: root.article.kept ? qsTr("Kept") : qsTr("Keep")
            Accessible.name: root.article.kept ? qsTr("Kept. Press to keep it no longer.") : qsTr("Keep this article")

            onClicked: root.article.setKept(!root.article.kept)
        }

        Button {
            objectName: "copyArticle"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Outline
            iconName: "copy"
            text: qsTr("Copy as text")

            onClicked: {
                ExternalApps.copy(root.article.toText());
                root.copied();
            }
        }

        Button {
            objectName: "readAloud"
            width: Math.min(implicitWidth, parent.width)
            visible: root.aloud.offered
            kind: Button.Outline
            iconName: "speaker-high"
            text: qsTr("Read aloud")
            Accessible.name: qsTr("Have this article read aloud")

            onClicked: root.aloud.begin()
        }

        Button {
            objectName: "printArticle"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Outline
            iconName: "printer"
            text: qsTr("Print")
            Accessible.name: qsTr("Print this article, or save it as a PDF")

            onClicked: {
                root.learn.paper.begin();
                print.open();
            }
        }

        Button {
            objectName: "articleLook"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Outline
            iconName: "text-aa"
            text: qsTr("Text and lines")

            onClicked: look.open()
        }

        Button {
            objectName: "carryOnHere"
            width: Math.min(implicitWidth, parent.width)
            visible: root.article.place > 0
            kind: Button.Quiet
            iconName: "arrow-down"
            text: qsTr("Go to where you stopped")

            onClicked: root.carryOn()
        }
    }

    Note {
        objectName: "inShort"
        width: parent.width
        tone: Tone.Leaf
        title: root.article.shortTitle

        ArticleBlock {
            id: shortBlock

            width: parent.width
            kind: ArticleModel.List
            heardLine: root.aloud.row === ArticleAloud.InShort ? root.aloud.line : -1
            lines: root.article.shortLines
            linkWords: []
            linkKinds: []
            linkTargets: []
        }
    }

    Note {
        objectName: "leftOut"
        width: parent.width
        visible: root.article.leavesOut
        iconName: "eye-slash"
        text: qsTr("Some parts of this page are left out, as you chose.")

        Button {
            objectName: "changeGates"
            width: parent.width
            kind: Button.Outline
            tint: Theme.color.primarySoftInk
            text: qsTr("Choose what to be told")

            onClicked: gates.open()
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space16

        Repeater {
            id: blocks

            model: root.article

            ArticleBlock {
                id: block

                required property int index

                objectName: "block" + index
                width: parent ? parent.width : 0
                heardLine: root.aloud.row === block.index ? root.aloud.line : -1

                onLinkRequested: (kind, target) => root.linkRequested(kind, target)
            }
        }
    }

    ArticleSources {
        width: parent.width
        article: root.article
    }

    ReadRows {
        objectName: "readNext"
        width: parent.width
        name: "next"
        title: qsTr("Read next")
        rows: root.article.next

        onPicked: id => root.articleRequested(id)
    }

    ArticlePaperSheet {
        id: print

        paper: root.learn.paper
    }

    ArticleLookSheet {
        id: look

        device: root.device
    }

    GateSheet {
        id: gates

        gates: root.learn.gates
    }
}
