pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Learn
import Alongside.Models

/*! Articles, and the lists that lead to them. */
Routes {
    id: root

    required property DeviceSettingsModel device

    readonly property LearnModel learn: root.opened.learn
    readonly property Component first: home
    /// Where one is, as a link names it; empty if not here.
    readonly property string place: {
        const screen = root.stack?.currentItem;
        if (screen instanceof ArticleScreen)
            return "learn/" + root.learn.article.articleId;
        if (screen instanceof GoneArticleScreen)
            return "learn/" + root.learn.gone.articleId;
        if (screen instanceof WordsScreen)
            return "learn/words";
        if (screen instanceof MythsScreen)
            return "learn/myths";
        return screen instanceof OrganisationsScreen ? "learn/organisations" : screen instanceof SituationsScreen ? "learn/questions" : "";
    }
    /// The article that comes is to be shown from where the person stopped.
    property bool carriesOn: false

    /// Ways into writing, \a group as the content names it.
    signal promptsRequested(group: string)
    /// A coping tool, as the content names it.
    signal toolRequested(key: string)
    /// Questions of the situation that is called \a title are to be put on the list for an appointment.
    signal visitQuestionsRequested(title: string)
    signal updatesRequested

    /// \a place: what follows "learn/".
    function go(place: string): void {
        root.learn.load();
        if (place === "words")
            root.showWords();
        else if (place === "myths")
            root.showMyths();
        else if (place === "organisations")
            root.showOrganisations();
        else if (place === "questions")
            root.showSituations();
        else
            root.read(place);
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        const page = root.stack.currentItem as ArticleScreen;
        if (!page)
            return false;
        page.notePlace();
        return root.learn.goBack();
    }

    function articlePage(): ArticleScreen {
        return root.stack.find(screen => screen instanceof ArticleScreen) as ArticleScreen;
    }

    function gonePage(): GoneArticleScreen {
        return root.stack.find(screen => screen instanceof GoneArticleScreen) as GoneArticleScreen;
    }

    function read(id: string): void {
        const page = root.articlePage();
        if (page)
            page.notePlace();
        else
            root.learn.leaveArticles();
        root.learn.openArticle(id, page ? root.learn.article.articleId : "");
    }

    function carryOn(id: string): void {
        root.carriesOn = true;
        root.read(id);
    }

    function showWords(): void {
        root.learn.showWords();
        root.stack.push(words);
    }

    function showMyths(): void {
        root.learn.showMyths();
        root.stack.push(myths);
    }

    function showOrganisations(): void {
        root.learn.showOrganisations();
        root.stack.push(organisations);
    }

    function showOrganisation(id: string): void {
        if (root.learn.openOrganisation(id))
            root.stack.push(organisation);
    }

    function showSituations(): void {
        root.learn.showSituations();
        root.stack.push(situations);
    }

    function showQuestions(id: string): void {
        if (root.learn.openQuestions(id))
            root.stack.push(questions);
    }

    function explain(id: string): void {
        if (root.learn.openTerm(id))
            term.open();
    }

    function showFound(kind: int, id: string): void {
        switch (kind) {
        case LearnRowModel.Term:
            root.explain(id);
            break;
        case LearnRowModel.Myth:
            root.showMyths();
            break;
        case LearnRowModel.Organisation:
            root.showOrganisation(id);
            break;
        case LearnRowModel.Questions:
            root.showQuestions(id);
            break;
        default:
            root.read(id);
        }
    }

    function follow(kind: int, target: string): void {
        switch (kind) {
        case ArticleModel.Term:
            root.explain(target);
            break;
        case ArticleModel.Organisation:
            root.showOrganisation(target);
            break;
        case ArticleModel.Questions:
            root.showQuestions(target);
            break;
        case ArticleModel.Prompts:
            root.promptsRequested(target);
            break;
        case ArticleModel.Tool:
            root.toolRequested(target);
            break;
        default:
            root.read(target);
        }
    }

    Connections {
        target: root.learn

        function onArticleOpened(): void {
            const page = root.articlePage();
            // What it led to is left.
            if (page)
                root.stack.pop(page);
            else
                root.stack.push(article);
            if (root.carriesOn)
                Qt.callLater(() => root.articlePage()?.carryOn());
            root.carriesOn = false;
        }

        function onArticleLeftOut(): void {
            root.carriesOn = false;
            root.toast.show(qsTr("This page is left out, as you chose. Learn has a place to change that."));
        }

        function onArticleGone(): void {
            root.carriesOn = false;
            const page = root.gonePage();
            if (page)
                root.stack.pop(page);
            else
                root.stack.push(gone);
        }

        function onGoneChanged(id: string): void {
            const page = root.gonePage();
            if (!page)
                return;
            root.stack.pop(page);
            root.stack.pop();
            if (id.length > 0)
                root.read(id);
        }

        function onArticleTakenOut(): void {
            const page = root.articlePage();
            if (!page)
                return;
            root.stack.pop(page);
            root.stack.pop();
            root.toast.show(qsTr("This page was taken out."));
        }

        function onArticleMissing(): void {
            root.carriesOn = false;
            root.toast.show(qsTr("This page is not there."));
        }

        function onArticleClosed(): void {
            const page = root.articlePage();
            if (!page)
                return;
            root.stack.pop(page);
            root.stack.pop();
            root.toast.show(qsTr("This page is left out from now on."));
        }
    }

    // Nothing is read on after its page.
    Connections {
        target: root.stack

        function onCurrentItemChanged(): void {
            if (!(root.stack.currentItem instanceof ArticleScreen))
                root.learn.aloud.stop();
        }
    }

    T.Action {
        id: keepAgain

        onTriggered: root.learn.gone.keepAgain()
    }

    TermSheet {
        id: term

        learn: root.learn
    }

    Component {
        id: home

        LearnScreen {
            learn: root.learn

            onHelpRequested: root.helpRequested(false)
            onArticleRequested: id => root.read(id)
            onCarryOnRequested: id => root.carryOn(id)
            onTopicRequested: id => {
                root.learn.showTopic(id);
                root.stack.push(list);
            }
            onKeptRequested: {
                root.learn.showKept();
                root.stack.push(list);
            }
            onWordsRequested: root.showWords()
            onMythsRequested: root.showMyths()
            onOrganisationsRequested: root.showOrganisations()
            onSituationsRequested: root.showSituations()
            onUpdatesRequested: root.updatesRequested()
            onFoundRequested: (kind, id) => root.showFound(kind, id)
        }
    }

    Component {
        id: list

        LearnListScreen {
            articles: root.learn.list

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onArticleRequested: id => root.read(id)
        }
    }

    Component {
        id: article

        ArticleScreen {
            learn: root.learn
            device: root.device

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onArticleRequested: id => root.read(id)
            onLinkRequested: (kind, target) => root.follow(kind, target)
            onCopied: root.toast.show(qsTr("Copied, with its sources."))
            onPrinted: root.toast.show(qsTr("The article is where you wanted it."))
        }
    }

    Component {
        id: gone

        GoneArticleScreen {
            gone: root.learn.gone

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onArticleRequested: id => root.read(id)
            onLetGo: root.toast.offer(qsTr("You keep it no longer."), keepAgain)
        }
    }

    Component {
        id: words

        WordsScreen {
            words: root.learn.words

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: myths

        MythsScreen {
            myths: root.learn.myths

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: organisations

        OrganisationsScreen {
            organisations: root.learn.organisations

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onOrganisationRequested: id => root.showOrganisation(id)
        }
    }

    Component {
        id: organisation

        OrganisationScreen {
            organisation: root.learn.organisation

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: situations

        SituationsScreen {
            situations: root.learn.situations

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onQuestionsRequested: id => root.showQuestions(id)
        }
    }

    Component {
        id: questions

        QuestionsScreen {
            learn: root.learn

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onArticleRequested: id => root.read(id)
            onCopied: root.toast.show(qsTr("Copied."))
            onVisitRequested: root.visitQuestionsRequested(root.learn.questions.title)
        }
    }
}
