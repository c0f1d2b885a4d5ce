pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One measure, looked at closely. */
AppPage {
    id: root

    required property TrendMeasureModel trend
    required property ChartPlayer player

    readonly property bool folded: root.trend.view !== TrendMeasureModel.OverTime

    signal treatmentsRequested
    signal signsRequested

    objectName: "trendScreen"
    title: root.trend.name || qsTr("Trends")
    showsBack: true

    Segmented {
        objectName: "trendView"
        width: parent.width
        optionName: "view"
        name: qsTr("How it is laid out")
        options: [qsTr("Over time"), qsTr("Cycle day"), qsTr("Scans")]
        current: root.trend.view

        onPicked: index => {
            if (index === TrendMeasureModel.ByCycleDay && root.trend.treatments.length === 0)
                root.treatmentsRequested();
            else
                root.trend.showView(index);
        }
    }

    ChipChoice {
        objectName: "trendSpan"
        width: parent.width
        visible: !root.folded
        optionName: "span"
        name: qsTr("How far back")
        options: root.trend.spans
        current: root.trend.span

        onPicked: index => root.trend.showSpan(index)
    }

    Segmented {
        width: parent.width
        visible: !root.folded && root.trend.steps.length > 1
        optionName: "trendStep"
        name: qsTr("What one point stands for")
        options: root.trend.steps
        current: root.trend.step

        onPicked: index => root.trend.showStep(index)
    }

    ChipChoice {
        width: parent.width
        visible: root.trend.view === TrendMeasureModel.ByCycleDay && root.trend.treatments.length > 1
        optionName: "trendTreatment"
        name: qsTr("Which treatment")
        options: root.trend.treatments
        current: root.trend.treatment

        onPicked: index => root.trend.showTreatment(index)
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.trend.problem || root.player.problem
    }

    ChartCard {
        objectName: "trendChart"
        width: parent.width
        visible: root.trend.name.length > 0
        picture: root.trend.picture
        playing: root.player.playing.length > 0 && root.player.playing === picture.title

        onPlayRequested: root.player.toggle(picture)
    }

    AppText {
        objectName: "noTrend"
        width: parent.width
        visible: root.trend.loaded && root.trend.name.length === 0
        text: qsTr("This fills in as you check in. There is no right amount.")
    }

    Button {
        objectName: "signs"
        width: Math.min(implicitWidth, parent.width)
        visible: root.trend.symptom
        kind: Button.Quiet
        iconName: "warning-circle"
        text: qsTr("Signs worth a call")

        onClicked: root.signsRequested()
    }

    Card {
        width: parent.width
        visible: root.trend.days.length > 0
        padding: Theme.space12

        ChartMonth {
            objectName: "trendMonth"
            width: parent.width
            title: root.trend.month
            weekdays: root.trend.weekdays
            days: root.trend.days
            hasLater: root.trend.hasLater

            onTurned: months => root.trend.turn(months)
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: qsTr("The higher the column, the higher the answer. Days without an answer are left empty. There is nothing to catch up on.")
        }
    }
}
