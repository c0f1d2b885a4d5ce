pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! An appointment being added or changed. Leaving keeps what was changed; only the day matters. */
AppPage {
    id: root

    required property VisitDraft draft
    /// Someone of the care team can be chosen.
    required property bool hasTeam

    signal personRequested

    objectName: "visitFormScreen"
    title: root.draft.visitId > 0 ? qsTr("Change an appointment") : qsTr("Add an appointment")
    showsBack: true

    component Line: LabeledField {
        id: line

        property string name
        property string words

        signal edited(words: string)

        width: parent ? parent.width : 0

        TextField {
            objectName: line.name
            width: parent.width
            maximumLength: root.draft.longestLine
            Accessible.name: line.label
            text: line.words

            onTextEdited: line.edited(text)
        }
    }

    Connections {
        target: root.draft

        function onChanged(): void {
            if (root.draft.problem.length > 0)
                root.scrollToTop();
        }
    }

    ProblemNote {
        objectName: "visitProblem"
        width: parent.width
        text: root.draft.problem
    }

    Button {
        objectName: "abandonVisit"
        width: Math.min(implicitWidth, parent.width)
        visible: root.draft.problem.length > 0
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: root.draft.visitId > 0 ? qsTr("Leave it as it was") : qsTr("Do not add it")

        onClicked: root.draft.abandon()
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "visitWhenRow"
            width: parent.width
            iconName: "calendar-blank"
            text: root.draft.when
            subtitle: root.draft.here.length > 0 ? root.draft.here : qsTr("When it is. Change it")

            onClicked: {
                root.draft.beginMoment();
                moment.open();
            }
        }
    }

    Column {
        width: parent.width
        visible: root.draft.hasTime
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Label
            text: qsTr("How long it takes")
            Accessible.ignored: true
        }

        ChipChoice {
            width: parent.width
            name: qsTr("How long it takes")
            optionName: "visitLength"
            options: root.draft.lengths
            current: root.draft.length

            onPicked: index => root.draft.length = index
        }
    }

    Line {
        name: "visitWho"
        label: qsTr("With whom, if you like")
        words: root.draft.who

        onEdited: words => root.draft.who = words
    }

    Button {
        objectName: "chooseContact"
        width: parent.width
        visible: root.hasTeam
        kind: Button.Soft
        iconName: "users"
        text: root.draft.contactId > 0 ? qsTr("Choose someone else of your people") : qsTr("Choose from your people")

        onClicked: root.personRequested()
    }

    Line {
        name: "visitAboutField"
        label: qsTr("What it is for, if you like")
        words: root.draft.about

        onEdited: words => root.draft.about = words
    }

    WordsField {
        objectName: "visitPlaceWords"
        width: parent.width
        label: qsTr("Where")
        words: root.draft.place

        onEdited: words => root.draft.place = words
    }

    WordsField {
        objectName: "visitPreparationWords"
        width: parent.width
        label: qsTr("What to do or bring before it")
        words: root.draft.preparation

        onEdited: words => root.draft.preparation = words
    }

    Line {
        name: "visitCompanionField"
        label: qsTr("Who comes along, if anyone")
        words: root.draft.companion

        onEdited: words => root.draft.companion = words
    }

    Card {
        width: parent.width
        visible: root.draft.scans.length > 0
        padding: Theme.space8

        RowItem {
            objectName: "visitScanRow"
            width: parent.width
            iconName: "scan"
            tone: Tone.Sun
            text: root.draft.scan < 0 ? qsTr("About no scan") : root.draft.scans[root.draft.scan].split("\n").join(", ")
            subtitle: qsTr("The scan it is for or about. Change it")

            onClicked: scan.open()
        }
    }

    WordsField {
        objectName: "visitNoteWords"
        width: parent.width
        label: qsTr("Notes")
        words: root.draft.note

        onEdited: words => root.draft.note = words
    }

    PlannedMomentSheet {
        id: moment

        moment: root.draft.moment
        when: root.draft.when
        here: root.draft.here
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

    VisitScanSheet {
        id: scan

        draft: root.draft
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "saveVisit"
                width: parent.width
                text: root.draft.visitId > 0 ? qsTr("Save") : qsTr("Add this appointment")

                onClicked: root.draft.save()
            }
        }
    }
}
