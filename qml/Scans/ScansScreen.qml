pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Where one is around a scan, what is next, how the days were, and every scan there was. Nothing here
    counts what was left out.
*/
ListPage {
    id: root

    required property ScanModels scans
    required property ChartPlayer player

    readonly property ScanSeasonModel season: root.scans.season
    readonly property bool empty: root.scans.list.loaded && root.scans.list.count === 0

    signal scanRequested(id: double)
    signal addRequested
    signal nextRequested(next: int, id: double)
    signal letterRequested(id: double)
    signal listRequested
    signal binRequested
    /// One of the app's tools is to be opened, by its key.
    signal toolRequested(key: string)

    objectName: "scansScreen"
    title: qsTr("Scans")
    model: root.scans.list

    actions: Component {
        IconButton {
            objectName: "scanBin"
            iconName: "trash"
            text: qsTr("Deleted scans")

            onClicked: root.binRequested()
        }
    }

    OutcomeSheet {
        id: outcome

        season: root.season
    }

    header: Component {
        Column {
            spacing: Theme.space16

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.scans.list.problem
            }

            EmptyState {
                objectName: "noScans"
                width: parent.width
                visible: root.empty
                title: qsTr("For the days around a scan")
                text: qsTr("Before it, its day, the wait, and after. Add a scan when you have a date.")
            }

            Note {
                objectName: "notLookingNote"
                width: parent.width
                visible: root.scans.worry.notLookingAt.length > 0
                tone: Tone.Sun
                title: qsTr("You are not looking yet")
                text: {
                    const promise = qsTr("Nothing will ask about scans until you say so. Take all the time you want.");
                    if (root.season.notLooking)
                        return promise;
                    //: %1 is a scan that was a while ago, as "CT scan, Friday 20 March 2026".
                    return qsTr("This is about an earlier scan: %1.").arg(root.scans.worry.notLookingAt) + " " + promise;
                }

                Button {
                    objectName: "looking"
                    width: parent.width
                    kind: Button.Outline
                    tint: Theme.color.sunSoftInk
                    text: qsTr("I am ready to look")

                    onClicked: {
                        if (root.season.notLooking)
                            root.season.setNotLooking(false);
                        else
                            root.scans.worry.look();
                    }
                }
            }

            SeasonCard {
                width: parent.width
                visible: root.season.scanId > 0
                season: root.season

                onNextRequested: next => {
                    if (next === ScanSeasonModel.Hear)
                        outcome.open();
                    else
                        root.nextRequested(next, root.season.scanId);
                }
                onScanRequested: root.scanRequested(root.season.scanId)
                onHearRequested: outcome.open()
            }

            ScanLetterCard {
                width: parent.width
                visible: root.season.today && letter.length > 0
                letter: root.season.letter
            }

            WorryChartCard {
                width: parent.width
                visible: !root.empty
                series: root.scans.series
                player: root.player

                onListRequested: root.listRequested()
            }

            // Below the picture, which is to be seen without scrolling.
            Card {
                width: parent.width
                visible: root.season.scanId > 0 && root.season.waits && !root.season.notLooking && (haveResult.wanted || root.season.phase >= 2)
                padding: Theme.space8
                spacing: 0

                RowItem {
                    id: haveResult

                    readonly property bool wanted: root.season.next !== ScanSeasonModel.Hear

                    objectName: "haveResult"
                    width: parent.width
                    visible: haveResult.wanted
                    iconName: "envelope-simple"
                    text: qsTr("I have the result")

                    onClicked: outcome.open()
                }

                RowItem {
                    objectName: "notLooking"
                    width: parent.width
                    visible: root.season.phase >= 2
                    iconName: "eye-slash"
                    text: qsTr("It is in the portal and I am not looking yet")

                    onClicked: root.season.setNotLooking(true)
                }
            }

            ScanWorryCard {
                width: parent.width
                visible: root.scans.worry.asked
                value: root.scans.worry.value
                problem: root.scans.worry.problem

                onPicked: value => root.scans.worry.keep(value)
                onTakenBack: root.scans.worry.takeBack()
            }

            Card {
                objectName: "comforts"
                width: parent.width
                visible: root.scans.comforts.count > 0 && root.season.scanId > 0
                padding: Theme.space8
                spacing: 0

                AppText {
                    width: parent.width
                    variant: AppText.Heading
                    text: qsTr("What helped me last time")
                    leftPadding: Theme.space12
                    rightPadding: Theme.space12
                    topPadding: Theme.space12
                    bottomPadding: Theme.space4
                }

                Repeater {
                    model: root.scans.comforts

                    ComfortRow {
                        id: comfort

                        required property int index

                        objectName: "comfort" + comfort.index
                        width: parent ? parent.width : 0

                        onOpened: key => root.toolRequested(key)
                    }
                }
            }

            Card {
                width: parent.width
                visible: root.season.scanId > 0
                padding: Theme.space8

                RowItem {
                    objectName: "tools"
                    width: parent.width
                    iconName: "wind"
                    tone: Tone.Leaf
                    text: root.season.phase === 2 ? qsTr("While you wait") : qsTr("Ways to steady yourself")
                    subtitle: qsTr("Breathing, senses, worry time, kind words")

                    onClicked: root.toolRequested("")
                }
            }

            Card {
                width: parent.width
                visible: root.scans.list.count > 0 && (root.season.scanId === 0 || root.season.phase === 0 || root.season.phase === 3)
                padding: Theme.space8

                RowItem {
                    objectName: "writeLetter"
                    width: parent.width
                    iconName: "envelope-simple"
                    tone: Tone.Thread
                    text: root.season.phase === 0 && root.season.hasLetter ? qsTr("My letter for the scan day") : qsTr("A letter to myself")
                    subtitle: qsTr("For the next scan day. It is shown on that day.")

                    onClicked: root.letterRequested(root.season.phase === 0 ? root.season.scanId : 0)
                }
            }

            Button {
                objectName: "addScan"
                width: parent.width
                kind: root.empty ? Button.Filled : Button.Outline
                iconName: "plus"
                text: qsTr("Add a scan")

                onClicked: root.addRequested()
            }

            SectionHeader {
                width: parent.width
                visible: root.scans.list.count > 0
                text: qsTr("All scans")
            }
        }
    }

    delegate: ScanRow {
        required property int index

        objectName: "scan" + index
        width: root.columnWidth

        onOpened: id => root.scanRequested(id)
    }
}
