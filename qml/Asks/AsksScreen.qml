pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What is asked of others, by how far it has come. */
ListPage {
    id: root

    required property AskModels asks

    readonly property AskListModel entries: root.asks.list
    readonly property bool empty: root.entries.loaded && root.entries.count === 0

    signal addRequested
    signal offerRequested
    signal askRequested(id: double)
    signal circleRequested
    signal binRequested

    objectName: "asksScreen"
    title: qsTr("Ask for one thing")
    showsBack: true
    model: root.entries
    sectionRole: "group"
    Component.onCompleted: {
        root.list.currentIndex = -1;
        root.asks.load();
    }

    actions: Component {
        IconButton {
            objectName: "askBin"
            iconName: "trash"
            text: qsTr("Deleted asks")

            onClicked: root.binRequested()
        }
    }

    header: Component {
        Column {
            spacing: Theme.space16

            ProblemNote {
                objectName: "asksProblem"
                width: parent.width
                text: root.entries.problem
            }

            EmptyState {
                objectName: "noAsks"
                width: parent.width
                visible: root.empty
                title: qsTr("One small, clear thing")
                text: qsTr("Many people would like to help and do not know how. One thing, on one day, is easy to say yes to.")
            }

            Button {
                objectName: "newAsk"
                width: parent.width
                iconName: "hand-heart"
                text: qsTr("Ask for something")

                onClicked: root.addRequested()
            }

            Button {
                objectName: "newOffer"
                width: parent.width
                kind: Button.Outline
                iconName: "plus"
                text: qsTr("Note what someone offered")

                onClicked: root.offerRequested()
            }

            Card {
                width: parent.width
                padding: Theme.space8

                RowItem {
                    objectName: "circle"
                    width: parent.width
                    iconName: "chats-circle"
                    text: qsTr("Who knows what")
                    subtitle: qsTr("Whom you have told, and words for it")

                    onClicked: root.circleRequested()
                }
            }
        }
    }

    delegate: AskRow {
        width: root.columnWidth

        onOpened: id => root.askRequested(id)
        onAdvanceRequested: id => root.entries.advance(id)
    }
}
