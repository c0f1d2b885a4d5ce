pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Models
import Alongside.Visits

/*! Appointments, one of them, and the questions for it. */
Routes {
    id: root

    readonly property VisitModels visits: root.opened.visits
    readonly property Component first: visitsHome
    /// What is in a calendar is being looked at.
    readonly property bool receiving: root.stack?.currentItem instanceof VisitImportScreen
    /// The visit a link leads to, until the store has answered.
    property double wanted: 0
    /// The situation to show, as soon as there are any.
    property string wantedSituation

    signal contactRequested(id: double)
    signal scanRequested(id: double)

    /// \a place: what follows "visits/".
    function go(place: string): void {
        if (place === "new")
            root.add();
        else if (place === "questions")
            root.openQuestions(0);
        else
            root.show(Number(place));
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        if (!(root.stack.currentItem instanceof VisitFormScreen))
            return false;
        root.leave();
        return true;
    }

    /// Keeps what is being written. \returns false if the form holds something that cannot be kept.
    function leave(): bool {
        root.visits.notebook.commit();
        root.visits.draft.close();
        return !root.visits.draft.open || root.visits.draft.problem.length === 0;
    }

    function show(id: double): void {
        root.visits.opened.open(id);
        root.wanted = 0;
        if (root.visits.opened.visitId > 0)
            root.stack.push(visit);
        else if (root.visits.list.loaded)
            root.toast.show(qsTr("This appointment is no longer there."));
        else
            root.wanted = id;
    }

    function add(): void {
        root.visits.draft.begin();
        root.stack.push(form);
    }

    function edit(id: double): void {
        root.visits.draft.edit(id);
        if (root.visits.draft.open)
            root.stack.push(form);
    }

    function openQuestions(id: double): void {
        root.visits.questions.open(id);
        root.stack.push(questions);
    }

    /// Shows the questions of the situation that is called \a title, to pick from.
    function pick(title: string): void {
        root.wantedSituation = title;
        root.openQuestions(0);
        root.stack.push(lists);
    }

    function openShare(id: double): void {
        root.visits.share.begin(id);
        root.stack.push(share);
    }

    function openNotebook(visit: double, question: double): void {
        root.visits.notebook.open(visit, question);
        root.stack.push(notebook);
    }

    function receiveFile(file: url): void {
        if (!root.receiving)
            root.stack.push(found);
        root.visits.found.read(file);
    }

    Connections {
        target: root.visits.choice

        function onChanged(): void {
            const at = root.visits.choice.lists.indexOf(root.wantedSituation);
            if (at < 0)
                return;
            root.wantedSituation = "";
            root.visits.choice.list = at;
        }
    }

    Connections {
        target: root.visits.draft

        function onBegun(): void {
            root.stack.push(form);
        }

        function onClosed(): void {
            if (root.stack.currentItem instanceof VisitFormScreen)
                root.stack.pop();
        }
    }

    Connections {
        target: root.visits.list

        function onChanged(): void {
            if (root.wanted > 0)
                root.show(root.wanted);
        }

        function onMovedToBin(id: double): void {
            restore.visit = id;
            if (root.stack.currentItem instanceof VisitScreen)
                root.stack.pop();
            root.toast.offer(qsTr("Moved to Deleted visits."), restore);
        }

        function onRestored(): void {
            root.toast.show(qsTr("It is back."));
        }
    }

    Connections {
        target: root.visits.questions

        function onRemoved(id: double): void {
            putBack.question = id;
            root.toast.offer(qsTr("The question is deleted."), putBack);
        }

        function onTaken(): void {
            root.toast.show(qsTr("It is on that list now."));
        }
    }

    Connections {
        target: root.visits.found

        function onAdded(sentence: string): void {
            if (root.stack.currentItem instanceof VisitImportScreen)
                root.stack.pop();
            root.toast.offer(sentence, takeBack);
        }

        function onTakenBack(problem: string): void {
            root.toast.show(problem.length > 0 ? problem : qsTr("They are gone again."));
        }
    }

    Connections {
        target: root.visits.share

        function onSaved(sentence: string): void {
            root.toast.show(sentence);
        }
    }

    T.Action {
        id: takeBack

        onTriggered: root.visits.found.takeBack()
    }

    T.Action {
        id: restore

        property double visit: 0

        onTriggered: root.visits.list.restore(restore.visit)
    }

    T.Action {
        id: putBack

        property double question: 0

        onTriggered: root.visits.questions.putBack(putBack.question)
    }

    Component {
        id: visitsHome

        VisitsScreen {
            visits: root.visits

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onVisitRequested: id => root.show(id)
            onAddRequested: root.add()
            onQuestionsRequested: root.openQuestions(0)
            onBinRequested: root.stack.push(bin)
            onImportRequested: root.stack.push(found)
            onShareRequested: root.openShare(0)
        }
    }

    Component {
        id: visit

        VisitScreen {
            visit: root.visits.opened

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onEditRequested: id => root.edit(id)
            onDeleteRequested: id => root.visits.list.moveToBin(id)
            onQuestionsRequested: id => root.openQuestions(id)
            onNotebookRequested: id => root.openNotebook(id, 0)
            onContactRequested: id => root.contactRequested(id)
            onScanRequested: id => root.scanRequested(id)
            onShareRequested: id => root.openShare(id)
            onCopied: root.toast.show(qsTr("Copied."))
        }
    }

    Component {
        id: form

        VisitFormScreen {
            draft: root.visits.draft
            hasTeam: root.opened.careTeam.list.total > 0

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onPersonRequested: root.stack.push(person)
        }
    }

    Component {
        id: person

        VisitPersonScreen {
            people: root.opened.careTeam.choice

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onPicked: (id, name) => {
                root.visits.draft.setContact(id, name);
                root.stack.pop();
            }
        }
    }

    Component {
        id: questions

        VisitQuestionsScreen {
            questions: root.visits.questions
            unfinished: root.opened.unfinishedQuestion

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onNotebookRequested: question => root.openNotebook(root.visits.questions.visitId, question)
            onPickRequested: root.stack.push(lists)
        }
    }

    Component {
        id: lists

        QuestionListsScreen {
            choice: root.visits.choice

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: notebook

        NotebookScreen {
            notebook: root.visits.notebook

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: found

        VisitImportScreen {
            found: root.visits.found

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: share

        VisitShareScreen {
            share: root.visits.share

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: bin

        VisitBinScreen {
            bin: root.visits.bin

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }
}
