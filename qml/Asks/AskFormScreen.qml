pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Something to ask for being put together: what, of whom, which day, how long. Only what it is matters. */
AppPage {
    id: root

    required property AskDraft draft
    required property AskIdeaModel ideas
    required property AskPeopleModel people

    objectName: "askFormScreen"
    title: root.draft.askId > 0 ? qsTr("Change") : root.draft.offered ? qsTr("Someone offered") : qsTr("Ask for something")
    showsBack: true

    Connections {
        target: root.draft

        function onChanged(): void {
            if (root.draft.problem.length > 0)
                root.scrollToTop();
        }
    }

    ProblemNote {
        objectName: "askProblem"
        width: parent.width
        text: root.draft.problem
    }

    Button {
        objectName: "abandonAsk"
        width: Math.min(implicitWidth, parent.width)
        visible: root.draft.problem.length > 0
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: root.draft.askId > 0 ? qsTr("Leave it as it was") : qsTr("Do not add it")

        onClicked: root.draft.abandon()
    }

    WordsField {
        objectName: "askWhat"
        width: parent.width
        label: root.draft.offered ? qsTr("What they offered") : qsTr("What would help")
        hint: root.draft.offered ? "" : qsTr("As you would say it to them")
        words: root.draft.what

        onEdited: words => root.draft.what = words
    }

    Button {
        objectName: "askIdeas"
        width: parent.width
        kind: Button.Soft
        iconName: "lightbulb"
        text: qsTr("Ideas to choose from")

        onClicked: ideas.open()
    }

    LabeledField {
        width: parent.width
        label: root.draft.offered ? qsTr("Who offered") : qsTr("Whom to ask, if you know")

        TextField {
            objectName: "askWho"
            width: parent.width
            maximumLength: root.draft.longestLine
            Accessible.name: root.draft.offered ? qsTr("Who offered") : qsTr("Whom to ask, if you know")
            text: root.draft.who

            onTextEdited: root.draft.who = text
        }
    }

    Button {
        objectName: "askPeople"
        width: parent.width
        visible: root.people.count > 0
        kind: Button.Soft
        iconName: "users"
        text: qsTr("Choose from your people")

        onClicked: people.open()
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "askDay"
            width: parent.width
            iconName: "calendar-blank"
            text: root.draft.when
            subtitle: root.draft.hasDay ? qsTr("Which day. Change it") : qsTr("Which day, if there is one")

            onClicked: {
                root.draft.beginMoment();
                day.open();
            }
        }
    }

    Column {
        width: parent.width
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
            optionName: "length"
            options: root.draft.lengths
            current: root.draft.length

            onPicked: index => root.draft.length = index
        }
    }

    AskIdeaSheet {
        id: ideas

        ideas: root.ideas

        onPicked: idea => root.draft.what = idea
    }

    AskPersonSheet {
        id: people

        people: root.people

        onPicked: (name, contact) => root.draft.choose(name, contact)
    }

    AskDaySheet {
        id: day

        draft: root.draft

        onZoneRequested: zone.open()
    }

    PlaceSheet {
        id: zone

        title: qsTr("Where is it?")
        moment: root.draft.moment
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "saveAsk"
                width: parent.width
                text: root.draft.askId > 0 ? qsTr("Save") : root.draft.offered ? qsTr("Add") : qsTr("Next: the words")

                onClicked: root.draft.save()
            }
        }
    }
}
