pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One ask: the words, which can be changed before anything is sent; the ways to send them; how far it is. */
AppPage {
    id: root

    required property AskModel ask

    /// Nobody has answered yet.
    readonly property bool asking: root.ask.stage < 2

    signal editRequested(id: double)
    signal deleteRequested(id: double)
    signal copied

    objectName: "askScreen"
    title: qsTr("One thing")
    showsBack: true

    AppText {
        objectName: "askTitle"
        width: parent.width
        variant: AppText.Heading
        text: root.ask.what
    }

    AppText {
        objectName: "askLine"
        width: parent.width
        visible: root.ask.line.length > 0
        soft: true
        text: root.ask.line
    }

    ProblemNote {
        objectName: "askProblem"
        width: parent.width
        text: root.ask.problem
    }

    WordsField {
        objectName: "request"
        width: parent.width
        visible: root.asking
        label: qsTr("Your words. Change what you like")
        words: root.ask.request

        onEdited: words => root.ask.request = words
    }

    KeepingLabel {
        width: parent.width
        visible: root.asking && root.ask.ownWords && words.length > 0
        saved: root.ask.saved
        waiting: !root.ask.saved && root.ask.problem.length === 0
        failed: root.ask.problem.length > 0
    }

    Button {
        objectName: "writeAnew"
        width: Math.min(implicitWidth, parent.width)
        visible: root.asking && root.ask.ownWords
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: qsTr("Begin again with the suggested words")

        onClicked: root.ask.writeAnew()
    }

    SendCard {
        id: send

        width: parent.width
        visible: root.asking
        to: root.ask.recipient
        words: root.ask.request

        onHandedOver: root.ask.noteHandedOver()
        onCopied: root.copied()
        onCalendarAllowed: calendar.save()
    }

    CalendarCard {
        id: calendar

        width: parent.width
        visible: root.ask.hasDay
        ask: root.ask

        onSaveRequested: send.send("calendar", "")
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Label
            text: qsTr("How far it is")
            Accessible.ignored: true
        }

        ChipChoice {
            width: parent.width
            name: qsTr("How far it is")
            optionName: "stage"
            options: root.ask.stages
            current: root.ask.stage

            onPicked: index => root.ask.moveTo(index)
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "editAsk"
            width: parent.width
            iconName: "pencil-simple"
            text: qsTr("Change what, who or when")
            divided: true

            onClicked: root.editRequested(root.ask.askId)
        }

        RowItem {
            objectName: "deleteAsk"
            width: parent.width
            iconName: "trash"
            showsCaret: false
            text: qsTr("Delete")
            subtitle: qsTr("Waits in Deleted asks, in case you change your mind")

            onClicked: root.deleteRequested(root.ask.askId)
        }
    }
}
