pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Trends

/*! What was answered over time. */
Routes {
    id: root

    readonly property Component first: trends

    /// Which signs are worth a call, with the symptom \a measure.
    signal signsRequested(measure: double)
    /// The treatment that lies behind it.
    signal treatmentsRequested
    /// A page for a visit is wanted.
    signal briefRequested

    /// \a place: what follows "trends/": a measure.
    function go(place: string): void {
        root.show(Number(place), root.opened.trends.span);
    }

    /// The last two weeks, whatever was looked at before.
    function showRecent(): void {
        root.opened.trends.showSpan(0);
        root.stack.push(trends);
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

    Component {
        id: trends

        TrendsScreen {
            trends: root.opened.trends
            player: root.opened.player

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onMeasureRequested: measure => root.show(measure, root.opened.trends.span)
            onBriefRequested: root.briefRequested()
            onTreatmentsRequested: root.treatmentsRequested()
        }
    }

    Component {
        id: trend

        TrendScreen {
            trend: root.opened.trend
            player: root.opened.player

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onTreatmentsRequested: root.treatmentsRequested()
            onSignsRequested: root.signsRequested(root.opened.trend.measureId)
        }
    }
}
