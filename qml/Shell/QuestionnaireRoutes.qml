pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Questionnaires

/*! Questionnaires: which there are, one being filled in, and what was answered. */
Routes {
    id: root

    readonly property Component first: list
    /// Where one is, as a link names it; empty if not here.
    readonly property string place: {
        const screen = root.stack?.currentItem;
        if (screen instanceof QuestionnaireFormScreen || screen instanceof QuestionnaireScalesScreen)
            return "questionnaires/unfinished";
        return screen instanceof QuestionnaireListScreen || screen instanceof QuestionnaireScreen ? "questionnaires" : "";
    }

    /// To the one that was begun today, once the store has said which.
    function carryOn(): void {
        root.opened.questionnaires.carryOn();
    }

    function fillIn(): void {
        root.stack.push(root.opened.questionnaires.form.scaled ? scales : form);
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        return root.stack.currentItem instanceof QuestionnaireFormScreen && root.opened.questionnaires.form.back();
    }

    Connections {
        target: root.opened.questionnaires

        function onCarriedOn(): void {
            if (!(root.stack.currentItem instanceof QuestionnaireListScreen))
                return;
            root.stack.push(questionnaire);
            root.fillIn();
        }
    }

    Connections {
        target: root.opened.questionnaires.form

        function onKept(): void {
            root.stack.replace(result);
        }
    }

    Connections {
        target: root.opened.questionnaires.results

        function onErased(id: double): void {
            if (root.stack.currentItem instanceof QuestionnaireResultScreen)
                root.stack.pop();
            restore.result = id;
            root.toast.offer(qsTr("Erased."), restore);
        }
    }

    T.Action {
        id: restore

        property double result: 0

        onTriggered: root.opened.questionnaires.results.restore(restore.result)
    }

    Component {
        id: list

        QuestionnaireListScreen {
            questionnaires: root.opened.questionnaires

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onQuestionnaireRequested: root.stack.push(questionnaire)
        }
    }

    Component {
        id: questionnaire

        QuestionnaireScreen {
            results: root.opened.questionnaires.results
            waits: root.opened.questionnaires.waits

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onResultRequested: root.stack.push(result)
            onBeginRequested: {
                root.opened.questionnaires.fillIn();
                root.fillIn();
            }
        }
    }

    Component {
        id: form

        QuestionnaireFormScreen {
            form: root.opened.questionnaires.form

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: scales

        QuestionnaireScalesScreen {
            form: root.opened.questionnaires.form

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: result

        QuestionnaireResultScreen {
            result: root.opened.questionnaires.results.result

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCrisisHelpRequested: root.helpRequested(true)
            onEraseRequested: id => root.opened.questionnaires.results.erase(id)
        }
    }
}
