pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    A check-in: mood first, then whatever the person wants to be asked, in their order. Nothing has to
    be answered, and there is no button to save: each answer is kept as it is given.
*/
AppPage {
    id: root

    required property CheckInDraft draft
    property bool declined: false

    signal measuresRequested
    /// Which signs are worth a call, with the symptom \a measure.
    signal signsRequested(measure: double)
    signal peopleRequested

    objectName: "checkInScreen"
    title: qsTr("Check-in")
    showsBack: true

    Connections {
        target: root.draft

        function onDetailsChanged(): void {
            if (!root.draft.veryLow)
                root.declined = false;
        }
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("Answer only what you want. Skip the rest. Tap an answer again to take it away.")
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.draft.problem
    }

    Card {
        width: parent.width
        visible: root.draft.asksScanWorry
        padding: Theme.space16

        ScaleRow {
            objectName: "scanWorry"
            width: parent.width
            enabled: root.draft.ready
            title: qsTr("Worry about the scan or its result")
            name: "scanWorry"
            lowest: 0
            highest: 10
            words: [qsTr("no worry"), qsTr("as strong as it can be")]
            value: root.draft.scanWorry

            onPicked: value => root.draft.answerScanWorry(value)
        }
    }

    Card {
        width: parent.width
        padding: Theme.space16

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("Mood")
        }

        MoodPicker {
            objectName: "moodPicker"
            width: parent.width
            enabled: root.draft.ready
            value: root.draft.mood - 1

            onPicked: level => root.draft.answerMood(level + 1)
        }
    }

    VeryLowNote {
        objectName: "veryLow"
        width: parent.width
        visible: root.draft.veryLow && !root.declined
        several: root.draft.severalHardDays

        onPeopleRequested: root.peopleRequested()
        onDeclined: root.declined = true
    }

    Repeater {
        model: root.draft.questions

        Card {
            id: question

            required property double measureId
            required property string question
            required property list<string> words
            required property int lowest
            required property int highest
            required property int value
            required property bool noted

            width: parent ? parent.width : 0
            padding: Theme.space16

            ScaleRow {
                objectName: "measure" + question.measureId
                width: parent.width
                enabled: root.draft.ready
                title: question.question
                name: "measure" + question.measureId + "-"
                words: question.words
                lowest: question.lowest
                highest: question.highest
                value: question.value

                onPicked: value => root.draft.answer(question.measureId, value)
            }

            Button {
                objectName: "signs" + question.measureId
                width: Math.min(implicitWidth, parent.width)
                visible: question.noted
                kind: Button.Quiet
                iconName: "warning-circle"
                text: qsTr("Signs worth a call")
                //: %1 is a question, as "Pain".
                Accessible.name: qsTr("%1: signs worth a call").arg(question.question)

                onClicked: root.signsRequested(question.measureId)
            }
        }
    }

    Button {
        objectName: "moreQuestions"
        width: parent.width
        visible: root.draft.questions.hasMore
        kind: Button.Soft
        iconName: "caret-down"
        text: qsTr("More of your list")

        onClicked: root.draft.questions.showMore()
    }

    CheckInWords {
        width: parent.width
        enabled: root.draft.ready
        draft: root.draft

        onTagsRequested: {
            root.draft.beginTags();
            tags.open();
        }
        onMomentRequested: {
            root.draft.beginMoment();
            moment.open();
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "measures"
            width: parent.width
            iconName: "sliders-horizontal"
            text: qsTr("Choose what you are asked")
            subtitle: qsTr("The order, what to leave out, and symptoms of your own")
            divided: true

            onClicked: root.measuresRequested()
        }

        RowItem {
            objectName: "delete"
            width: parent.width
            enabled: root.draft.ready && !root.draft.empty
            iconName: "trash"
            text: qsTr("Delete this check-in")
            showsCaret: false

            onClicked: root.draft.closeIntoBin()
        }
    }

    MomentSheet {
        id: moment

        moment: root.draft.moment

        onPlaceRequested: place.open()
    }

    PlaceSheet {
        id: place

        moment: root.draft.moment
    }

    TagSheet {
        id: tags

        tags: root.draft.tagChoice
    }

    bottomBar: Component {
        StickyBar {
            KeepingLabel {
                objectName: "keeping"
                width: parent.width
                waiting: root.draft.keeping === CheckInDraft.Waiting
                saved: root.draft.keeping === CheckInDraft.Saved
                troubled: root.draft.troubled
                failed: root.draft.keeping === CheckInDraft.Failed
            }

            Button {
                objectName: "done"
                width: parent.width
                text: qsTr("Done")

                onClicked: root.backRequested()
            }
        }
    }
}
