pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One line of treatment, entered or changed: how it goes, since when, when it was held, and why. */
AppPage {
    id: root

    required property TreatmentDraft draft

    signal saveRequested
    signal removeRequested

    function choose(day: int, title: string): void {
        root.draft.choose(day);
        sheet.title = title;
        sheet.open();
    }

    objectName: "treatmentScreen"
    title: root.draft.known ? qsTr("Treatment") : qsTr("New treatment")
    showsBack: true

    Connections {
        target: root.draft

        function onPicked(): void {
            sheet.close();
        }
    }

    DaySheet {
        id: sheet

        month: root.draft.month
    }

    bottomBar: Component {
        StickyBar {
            ProblemNote {
                objectName: "treatmentProblem"
                width: parent.width
                text: root.draft.problem
            }

            Button {
                objectName: "saveTreatment"
                width: parent.width
                text: qsTr("Save")
                enabled: !root.draft.busy

                onClicked: root.saveRequested()
            }
        }
    }

    Card {
        width: parent.width

        LabeledField {
            width: parent.width
            label: qsTr("What you call it, if you like")

            TextField {
                objectName: "treatmentName"
                width: parent.width
                text: root.draft.name
                placeholderText: qsTr("First line: tablets")
                Accessible.name: qsTr("What you call it, if you like")

                onTextEdited: root.draft.name = text
            }
        }
    }

    Card {
        width: parent.width

        AppText {
            objectName: "treatmentRhythm"
            width: parent.width
            variant: AppText.Heading
            text: root.draft.rhythm
        }

        Flow {
            id: examples

            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.draft.examples

                Chip {
                    id: example

                    required property int index
                    required property string modelData

                    objectName: "example" + example.index
                    width: Math.min(implicitWidth, examples.width)
                    checkable: false
                    ticks: true
                    checked: example.modelData === root.draft.rhythm
                    text: example.modelData
                    Accessible.name: example.checked ? qsTr("%1, selected").arg(example.text) : example.text

                    onClicked: root.draft.useExample(example.index)
                }
            }
        }

        CountRow {
            width: parent.width
            name: "length"
            label: qsTr("A cycle: %1").arg(root.draft.lengthText)
            fewerText: qsTr("A cycle, a day less")
            moreText: qsTr("A cycle, a day more")

            onTurned: by => root.draft.changeLength(by)
        }

        CountRow {
            width: parent.width
            name: "daysOn"
            label: qsTr("With treatment: %1").arg(root.draft.daysOnText)
            fewerText: qsTr("With treatment, a day less")
            moreText: qsTr("With treatment, a day more")

            onTurned: by => root.draft.changeDaysOn(by)
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "firstDay"
            width: parent.width
            iconName: "calendar-blank"
            text: qsTr("It began on")
            subtitle: root.draft.firstText
            divided: true

            onClicked: root.choose(TreatmentDraft.First, qsTr("First day of a cycle"))
        }

        RowItem {
            objectName: "lastDay"
            width: parent.width
            iconName: "calendar-check"
            text: qsTr("Last day")
            subtitle: root.draft.lastText || qsTr("It goes on")

            onClicked: root.choose(TreatmentDraft.Last, qsTr("Last day"))
        }

        Button {
            objectName: "goesOn"
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.draft.lastText.length > 0
            kind: Button.Quiet
            text: qsTr("It goes on")

            onClicked: root.draft.goOn()
        }
    }

    WordsField {
        objectName: "treatmentReason"
        width: parent.width
        label: qsTr("Why it began or ended, in your words")
        hint: qsTr("What was said, what you felt")
        words: root.draft.reason

        onEdited: words => root.draft.reason = words
    }

    Card {
        width: parent.width

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("Held")
        }

        AppText {
            width: parent.width
            soft: true
            text: qsTr("While it is held, the count of days waits. Afterwards it goes on where it stood.")
        }

        Repeater {
            model: root.draft.holdCount

            Column {
                id: hold

                required property int index
                readonly property string days: root.draft.holds[hold.index] ?? ""

                width: parent ? parent.width : 0

                Item {
                    width: parent.width
                    implicitHeight: Math.max(away.height, words.height)

                    AppText {
                        id: words

                        objectName: "hold" + hold.index
                        anchors.left: parent.left
                        anchors.right: away.left
                        anchors.verticalCenter: parent.verticalCenter
                        text: hold.days
                    }

                    IconButton {
                        id: away

                        objectName: "removeHold" + hold.index
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: "x"
                        text: qsTr("Take away: %1").arg(hold.days)

                        onClicked: root.draft.removeHold(hold.index)
                    }
                }

                TextField {
                    objectName: "holdReason" + hold.index
                    width: parent.width
                    text: root.draft.holdReasons[hold.index] ?? ""
                    placeholderText: qsTr("Why, if you like")
                    Accessible.name: qsTr("Why it was held")

                    onTextEdited: root.draft.setHoldReason(hold.index, text)
                }
            }
        }

        CountRow {
            width: parent.width
            name: "holdDays"
            label: qsTr("Held for %1").arg(root.draft.holdDaysText)
            fewerText: qsTr("Held for a day less")
            moreText: qsTr("Held for a day more")

            onTurned: by => root.draft.changeHoldDays(by)
        }

        Button {
            objectName: "addHold"
            width: parent.width
            kind: Button.Outline
            iconName: "plus"
            text: qsTr("Choose its first day")

            onClicked: root.choose(TreatmentDraft.Hold, qsTr("First day it was held"))
        }
    }

    Button {
        objectName: "removeTreatment"
        width: parent.width
        visible: root.draft.known
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("Remove this treatment")

        onClicked: root.removeRequested()
    }
}
