pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Symptoms

/*! Symptoms that stay, and the signs that are worth a call. */
Routes {
    id: root

    readonly property Component first: symptoms

    function showRedList(): void {
        root.opened.symptoms.redList.showAll();
        root.stack.push(redList);
    }

    /// The signs that the symptom \a measure leads to.
    function showSigns(measure: double): void {
        root.opened.symptoms.openCardsOf(measure);
        root.stack.push(redList);
    }

    Component {
        id: symptoms

        SymptomScreen {
            symptoms: root.opened.symptoms
            call: root.opened.careTeam.call

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCardsRequested: root.stack.push(redList)
            onRedListRequested: root.showRedList()
        }
    }

    Component {
        id: redList

        RedListScreen {
            redList: root.opened.symptoms.redList
            call: root.opened.careTeam.call

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onCrisisHelpRequested: root.helpRequested(true)
            onWholeRequested: {
                root.opened.symptoms.redList.showAll();
                scrollToTop();
            }
        }
    }
}
