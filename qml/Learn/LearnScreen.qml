pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Where articles are looked for, by a word or by what they are about; first what fits where one is. */
AppPage {
    id: root

    required property LearnModel learn

    readonly property LearnSearchModel search: root.learn.search

    signal articleRequested(id: string)
    /// The article that was not read to its end.
    signal carryOnRequested(id: string)
    signal topicRequested(id: string)
    signal keptRequested
    signal wordsRequested
    signal mythsRequested
    signal organisationsRequested
    signal situationsRequested
    signal updatesRequested
    /// Something that was found; \a kind as LearnRowModel has it.
    signal foundRequested(kind: int, id: string)

    objectName: "learnScreen"
    title: qsTr("Learn")
    Component.onCompleted: root.learn.load()

    function iconOf(topic: string): string {
        switch (topic) {
        case "begin":
            return "leaf";
        case "urgent":
            return "phone";
        case "scans":
            return "scan";
        case "treatment":
            return "first-aid-kit";
        case "feelings":
            return "heart";
        case "money-work":
            return "file-text";
        case "people":
            return "users";
        case "caregivers":
            return "hand-heart";
        case "planning":
            return "map-trifold";
        case "leaders":
            return "chats-circle";
        case "app":
            return "device-mobile";
        default:
            return "books";
        }
    }

    SearchField {
        objectName: "learnSearch"
        width: parent.width
        placeholderText: qsTr("A word, such as tired or scan")
        text: root.search.typed

        onTextChanged: root.search.typed = text
    }

    ProblemNote {
        objectName: "learnProblem"
        width: parent.width
        text: root.learn.problem
    }

    AppText {
        objectName: "nothingFound"
        width: parent.width
        visible: root.search.nothingFound
        soft: true
        text: root.learn.gates.leavesOut ? qsTr("Nothing here has these words. Fewer letters may find more. Some parts are left out, as you chose.") : qsTr("Nothing here has these words. Fewer letters may find more.")
    }

    Column {
        width: parent.width
        visible: root.search.active
        spacing: Theme.space12

        Repeater {
            model: root.search

            FoundRow {
                required property int index

                objectName: "found" + index
                width: parent ? parent.width : 0

                onOpened: (kind, id) => root.foundRequested(kind, id)
            }
        }
    }

    Column {
        width: parent.width
        visible: !root.search.active
        spacing: Theme.space16

        Note {
            objectName: "gatesNote"
            width: parent.width
            visible: !root.learn.gates.chosen
            title: qsTr("You decide what is told here")
            text: qsTr("Some parts are about hard things. They are left out until you want them.")

            Button {
                objectName: "chooseGates"
                width: parent.width
                kind: Button.Outline
                tint: Theme.color.primarySoftInk
                text: qsTr("Choose what to be told")

                onClicked: gates.open()
            }
        }

        TapCard {
            objectName: "carryOn"
            width: parent.width
            visible: root.learn.stoppedId.length > 0
            text: qsTr("Where you stopped: %1").arg(root.learn.stoppedTitle)

            onClicked: root.carryOnRequested(root.learn.stoppedId)

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: qsTr("Where you stopped")
                Accessible.ignored: true
            }

            WholeWords {
                width: parent.width
                variant: AppText.Label
                words: root.learn.stoppedTitle
                Accessible.ignored: true
            }
        }

        ReadRows {
            objectName: "forYou"
            width: parent.width
            name: "forYou"
            title: qsTr("For where you are now")
            rows: root.learn.forYou

            onPicked: id => root.articleRequested(id)
        }

        SectionHeader {
            width: parent.width
            text: qsTr("Browse")
        }

        Card {
            width: parent.width
            padding: Theme.space8
            spacing: 0

            Repeater {
                model: root.learn.topics

                RowItem {
                    required property int index
                    required property string rowId
                    required property string title
                    required property string line
                    required property string note

                    objectName: "topic-" + rowId
                    width: parent ? parent.width : 0
                    iconName: root.iconOf(rowId)
                    tone: rowId === "urgent" ? Tone.Alert : rowId === "feelings" ? Tone.Thread : Tone.Primary
                    text: title
                    //: %1 is what a topic is about, %2 how many articles it has.
                    subtitle: qsTr("%1. %2.").arg(line).arg(note)
                    divided: index < root.learn.topics.count - 1

                    onClicked: root.topicRequested(rowId)
                }
            }
        }

        Card {
            width: parent.width
            padding: Theme.space8
            spacing: 0

            RowItem {
                objectName: "kept"
                width: parent.width
                iconName: "bookmark-simple"
                tone: Tone.Leaf
                text: qsTr("Kept by you")
                subtitle: root.learn.keptCount > 0 ? qsTr("%n articles", "", root.learn.keptCount) : qsTr("Articles that you keep come here")
                divided: true

                onClicked: root.keptRequested()
            }

            RowItem {
                objectName: "situations"
                width: parent.width
                iconName: "question"
                text: qsTr("Questions to ask")
                subtitle: qsTr("To take along, by situation")
                divided: true

                onClicked: root.situationsRequested()
            }

            RowItem {
                objectName: "words"
                width: parent.width
                iconName: "translate"
                text: qsTr("Words explained")
                subtitle: qsTr("What people say, and what clinics say")
                divided: true

                onClicked: root.wordsRequested()
            }

            RowItem {
                objectName: "myths"
                width: parent.width
                iconName: "check-circle"
                text: qsTr("Myths and facts")
                subtitle: qsTr("What is true, and what people say")
                divided: true

                onClicked: root.mythsRequested()
            }

            RowItem {
                objectName: "organisations"
                width: parent.width
                iconName: "globe"
                text: qsTr("Who else can help")
                subtitle: qsTr("Groups, podcasts, helplines and programmes")
                divided: true

                onClicked: root.organisationsRequested()
            }

            RowItem {
                objectName: "readers"
                width: parent.width
                iconName: "user"
                text: qsTr("What comes first")
                subtitle: root.learn.readers.said.length > 0 ? root.learn.readers.said : qsTr("Say who you are, if you like")
                divided: true

                onClicked: readers.open()
            }

            RowItem {
                objectName: "gates"
                width: parent.width
                iconName: "eye-slash"
                text: qsTr("What is left out")
                subtitle: root.learn.gates.leavesOut ? qsTr("Some parts are left out. You can change that.") : qsTr("Nothing is left out. You can change that.")
                divided: true

                onClicked: gates.open()
            }

            RowItem {
                objectName: "updates"
                width: parent.width
                iconName: "file-text"
                text: qsTr("Updates from a file")
                subtitle: qsTr("Newer texts and numbers, without a new app")

                onClicked: root.updatesRequested()
            }
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: qsTr("All of it is on this device. It does not take the place of your team.")
        }
    }

    ReaderSheet {
        id: readers

        readers: root.learn.readers
    }

    GateSheet {
        id: gates

        gates: root.learn.gates
    }
}
