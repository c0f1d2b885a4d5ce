pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    One page for a visit: as it will look, and line by line, each of which can be taken out or put on. No
    list makes the lines as they are seen: they are few, and short or very tall, which lists lay out wrong.
*/
AppPage {
    id: root

    required property BriefModel brief

    signal journalRequested

    function pickSince(index: int): void {
        if (index < root.brief.sinces.length - 1) {
            root.brief.setSince(index);
            return;
        }
        root.brief.chooseDay();
        days.open();
    }

    objectName: "briefScreen"
    title: qsTr("For my visit")
    showsBack: true
    spacing: Theme.space16
    Component.onCompleted: root.brief.open()

    Connections {
        target: root.brief

        function onPicked(): void {
            days.close();
        }

        function onWritten(): void {
            save.close();
        }
    }

    DaySheet {
        id: days

        title: qsTr("Since which day")
        month: root.brief.month
    }

    BriefSaveSheet {
        id: save

        brief: root.brief
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "saveBrief"
                width: parent.width
                enabled: root.brief.hasAny
                iconName: "printer"
                text: qsTr("Save the page")

                onClicked: save.open()
            }
        }
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("What your team may want to know, on one page, made here and sent nowhere.")
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: save.opened ? "" : root.brief.problem // said there
    }

    ChipChoice {
        width: parent.width
        optionName: "since"
        name: qsTr("Since when")
        options: root.brief.sinces
        current: root.brief.since

        onPicked: index => root.pickSince(index)
    }

    AppText {
        objectName: "briefSpan"
        width: parent.width
        variant: AppText.Heading
        text: root.brief.span
    }

    BriefQuestions {
        width: parent.width
        questions: root.brief.questions
    }

    SectionHeader {
        width: parent.width
        text: qsTr("The page")
    }

    AppText {
        objectName: "briefRoom"
        width: parent.width
        text: root.brief.roomText
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.brief

            BriefLineCard {
                id: line

                width: parent ? parent.width : 0

                onToggled: shown => root.brief.setOn(line.index, shown)
                onSourceRequested: root.brief.follow(line.index)
            }
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "briefJournal"
            width: parent.width
            iconName: "notebook"
            text: qsTr("Add lines from my journal")
            subtitle: qsTr("None is on the page unless you choose it")

            onClicked: root.journalRequested()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("As it will be printed")
    }

    Rectangle {
        width: parent.width
        height: picture.implicitHeight + Theme.cardStroke * 2
        color: Theme.color.hairline

        BriefPicture {
            id: picture

            objectName: "briefPicture"
            x: Theme.cardStroke
            y: Theme.cardStroke
            width: parent.width - Theme.cardStroke * 2
            height: picture.implicitHeight
            brief: root.brief
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The page as it will be printed. All it says is in the list above.")
        }
    }
}
