pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One appointment: when and with whom, what to ask, and all that was noted for it. */
AppPage {
    id: root

    required property VisitModel visit

    signal editRequested(id: double)
    signal deleteRequested(id: double)
    signal questionsRequested(id: double)
    signal notebookRequested(id: double)
    signal contactRequested(id: double)
    signal scanRequested(id: double)
    signal shareRequested(id: double)
    signal copied

    property string failure

    objectName: "visitScreen"
    title: root.visit.title
    showsBack: true

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    component Words: Column {
        id: part

        property string label
        property string words

        width: parent ? parent.width : 0
        visible: part.words.length > 0

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: part.label
        }

        AppText {
            width: parent.width
            text: part.words
        }
    }

    Card {
        width: parent.width

        AppText {
            objectName: "visitDistance"
            width: parent.width
            variant: AppText.Label
            color: Theme.color.primary
            text: root.visit.distance
        }

        AppText {
            objectName: "visitAbout"
            width: parent.width
            visible: text.length > 0
            variant: AppText.Heading
            text: root.visit.about
        }

        AppText {
            objectName: "visitWhen"
            width: parent.width
            text: root.visit.when
        }

        AppText {
            objectName: "visitHere"
            width: parent.width
            visible: text.length > 0
            soft: true
            text: root.visit.here
        }
    }

    ProblemNote {
        objectName: "failure"
        width: parent.width
        text: root.failure
    }

    Button {
        objectName: "notebook"
        width: parent.width
        visible: root.visit.questions > 0
        iconName: "notebook"
        text: qsTr("Take the questions along")

        onClicked: root.notebookRequested(root.visit.visitId)
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "visitQuestions"
            width: parent.width
            iconName: "question"
            tone: Tone.Thread
            text: qsTr("Questions to ask")
            subtitle: root.visit.questions === 0 ? qsTr("Pick some, or write your own") : root.visit.openQuestions > 0 ? qsTr("%n questions to ask", "", root.visit.openQuestions) : qsTr("All are ticked off")
            divided: root.visit.contactId > 0 || root.visit.scanId > 0

            onClicked: root.questionsRequested(root.visit.visitId)
        }

        RowItem {
            objectName: "visitContact"
            width: parent.width
            visible: root.visit.contactId > 0
            iconName: "user"
            text: root.visit.title
            subtitle: qsTr("To call, to write, and where they are")
            divided: root.visit.scanId > 0

            onClicked: root.contactRequested(root.visit.contactId)
        }

        RowItem {
            objectName: "visitScan"
            width: parent.width
            visible: root.visit.scanId > 0
            iconName: "scan"
            tone: Tone.Sun
            text: root.visit.scan
            subtitle: qsTr("The scan this is about")

            onClicked: root.scanRequested(root.visit.scanId)
        }
    }

    Card {
        width: parent.width
        visible: root.visit.place.length > 0
        spacing: Theme.space8

        Words {
            objectName: "visitPlace"
            label: qsTr("Where")
            words: root.visit.place
        }

        Button {
            objectName: "map"
            width: parent.width
            visible: ExternalApps.hasMap
            kind: Button.Soft
            iconName: "map-pin"
            text: qsTr("Show on a map")

            onClicked: ExternalApps.openMap(root.visit.place.split("\n").join(", "))
        }

        Button {
            objectName: "copyPlace"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "copy"
            text: qsTr("Copy the place")

            onClicked: {
                ExternalApps.copy(root.visit.place);
                root.copied();
            }
        }
    }

    Card {
        width: parent.width
        visible: root.visit.preparation.length + root.visit.companion.length + root.visit.note.length > 0

        Words {
            objectName: "visitPreparation"
            label: qsTr("Before it")
            words: root.visit.preparation
        }

        Words {
            objectName: "visitCompanion"
            label: qsTr("Who comes along")
            words: root.visit.companion
        }

        Words {
            objectName: "visitNote"
            label: qsTr("Notes")
            words: root.visit.note
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "editVisit"
            width: parent.width
            iconName: "pencil-simple"
            text: qsTr("Change")
            subtitle: qsTr("When, with whom, and what to think of")
            divided: true

            onClicked: root.editRequested(root.visit.visitId)
        }

        RowItem {
            objectName: "shareVisit"
            width: parent.width
            iconName: "share-network"
            text: qsTr("Put it into a calendar")
            subtitle: qsTr("Under a title that says nothing, unless you want more")
            divided: true

            onClicked: root.shareRequested(root.visit.visitId)
        }

        RowItem {
            objectName: "deleteVisit"
            width: parent.width
            iconName: "trash"
            text: qsTr("Delete this appointment")
            subtitle: qsTr("It can be brought back for 30 days. Its questions stay.")
            showsCaret: false

            onClicked: root.deleteRequested(root.visit.visitId)
        }
    }
}
