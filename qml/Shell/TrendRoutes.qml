pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Trends

/*! What was answered over time, and the treatment cycles that lie behind it. */
Routes {
    id: root

    readonly property Component first: trends

    /// Which signs are worth a call, with the symptom \a measure.
    signal signsRequested(measure: double)

    /// \a place: what follows "trends/": a measure.
    function go(place: string): void {
        root.show(Number(place), root.opened.trends.span);
    }

    /// The last two weeks, whatever was looked at before.
    function showRecent(): void {
        root.opened.trends.showSpan(0);
        root.stack.push(trends);
    }

    /// What was entered is kept; only what cannot be is left behind, once that was said.
    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        const draft = root.opened.treatments.draft;
        if (!(root.stack.currentItem instanceof TreatmentScreen))
            return false;
        if (!draft.edited || draft.problem.length > 0) {
            root.opened.treatments.leave();
            return false;
        }
        root.opened.treatments.save();
        return true;
    }

    /// Keeps what is being entered. \returns false if it cannot be.
    function leave(): bool {
        const draft = root.opened.treatments.draft;
        if (!(root.stack.currentItem instanceof TreatmentScreen) || !draft.edited)
            return true;
        root.opened.treatments.save();
        return draft.problem.length === 0;
    }

    function show(measure: double, span: int): void {
        root.opened.trend.open(measure, span);
        root.stack.push(trend);
    }

    // Nothing sounds on after its screen.
    Connections {
        target: root.stack

        function onCurrentItemChanged(): void {
            root.opened.player.stop();
        }
    }

    Connections {
        target: root.opened.treatments

        function onSaved(): void {
            if (root.stack.currentItem instanceof TreatmentScreen) {
                root.stack.pop();
                root.toast.show(qsTr("Saved."));
            }
        }

        function onRemoved(): void {
            if (root.stack.currentItem instanceof TreatmentScreen)
                root.stack.pop();
            root.toast.offer(qsTr("The treatment cycle was removed."), putBack);
        }
    }

    T.Action {
        id: putBack

        onTriggered: root.opened.treatments.putBack()
    }

    Component {
        id: trends

        TrendsScreen {
            trends: root.opened.trends
            player: root.opened.player

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onMeasureRequested: measure => root.show(measure, root.opened.trends.span)
            onTreatmentsRequested: root.stack.push(treatments)
        }
    }

    Component {
        id: trend

        TrendScreen {
            trend: root.opened.trend
            player: root.opened.player

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onTreatmentsRequested: root.stack.push(treatments)
            onSignsRequested: root.signsRequested(root.opened.trend.measureId)
        }
    }

    Component {
        id: treatments

        TreatmentsScreen {
            treatments: root.opened.treatments

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onAddRequested: {
                root.opened.treatments.begin();
                root.stack.push(treatment);
            }
            onTreatmentRequested: row => {
                root.opened.treatments.edit(row);
                root.stack.push(treatment);
            }
        }
    }

    Component {
        id: treatment

        TreatmentScreen {
            draft: root.opened.treatments.draft

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onSaveRequested: root.opened.treatments.save()
            onRemoveRequested: root.opened.treatments.remove()
        }
    }
}
