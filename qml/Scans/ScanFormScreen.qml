pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A scan being added or changed. Leaving keeps what was changed; only the kind and the day matter. */
AppPage {
    id: root

    required property ScanDraft draft

    objectName: "scanFormScreen"
    title: root.draft.scanId > 0 ? qsTr("Change a scan") : qsTr("Add a scan")
    showsBack: true

    ProblemNote {
        objectName: "scanProblem"
        width: parent.width
        text: root.draft.problem
    }

    Button {
        objectName: "abandonScan"
        width: Math.min(implicitWidth, parent.width)
        visible: root.draft.problem.length > 0
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: root.draft.scanId > 0 ? qsTr("Leave it as it was") : qsTr("Do not add it")

        onClicked: root.draft.abandon()
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "scanKind"
            width: parent.width
            iconName: "scan"
            text: root.draft.kinds[root.draft.kind]
            subtitle: qsTr("What it is. Change it")
            divided: true

            onClicked: kind.open()
        }

        RowItem {
            objectName: "scanWhen"
            width: parent.width
            iconName: "calendar-blank"
            text: root.draft.when
            subtitle: qsTr("When it is. Change it")
            divided: true

            onClicked: {
                root.draft.beginMoment();
                moment.open();
            }
        }

        RowItem {
            objectName: "resultDay"
            width: parent.width
            iconName: "hourglass-medium"
            tone: Tone.Sun
            text: root.draft.resultDay
            subtitle: root.draft.heard ? qsTr("When you heard the result. Change it") : qsTr("When the result is due. Change it")

            onClicked: {
                root.draft.beginResultDay();
                result.open();
            }
        }
    }

    LabeledField {
        width: parent.width
        visible: root.draft.isOther
        label: qsTr("What it is called")

        TextField {
            objectName: "scanName"
            width: parent.width
            maximumLength: root.draft.longestLine
            Accessible.name: qsTr("What it is called")
            text: root.draft.name

            onTextEdited: root.draft.name = text
        }
    }

    LabeledField {
        width: parent.width
        label: qsTr("Where, if you like")

        TextField {
            objectName: "scanPlace"
            width: parent.width
            maximumLength: root.draft.longestLine
            Accessible.name: qsTr("Where, if you like")
            text: root.draft.place

            onTextEdited: root.draft.place = text
        }
    }

    LabeledField {
        width: parent.width
        label: qsTr("Who comes along, if anyone")

        TextField {
            objectName: "scanCompanion"
            width: parent.width
            maximumLength: root.draft.longestLine
            Accessible.name: qsTr("Who comes along, if anyone")
            text: root.draft.companion

            onTextEdited: root.draft.companion = text
        }
    }

    WordsField {
        objectName: "scanNote"
        width: parent.width
        label: qsTr("Notes")
        words: root.draft.note

        onEdited: words => root.draft.note = words
    }

    ScanKindSheet {
        id: kind

        draft: root.draft
    }

    PlannedMomentSheet {
        id: moment

        moment: root.draft.moment
        when: root.draft.when
        hasTime: root.draft.hasTime

        onZoneRequested: zone.open()
        onHasTimePicked: hasTime => {
            root.draft.hasTime = hasTime;
            root.draft.beginMoment();
        }
    }

    PlaceSheet {
        id: zone

        title: qsTr("Where is it?")
        moment: root.draft.moment
    }

    ResultDaySheet {
        id: result

        draft: root.draft
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "saveScan"
                width: parent.width
                text: root.draft.scanId > 0 ? qsTr("Save") : qsTr("Add this scan")

                onClicked: root.draft.save()
            }
        }
    }
}
