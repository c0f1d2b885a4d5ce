pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Who knows what: family, friends, and whoever else was added by name. */
ListPage {
    id: root

    required property AskModels asks
    required property UnfinishedWords unfinished

    readonly property CircleModel people: root.asks.circle

    signal newsRequested

    objectName: "circleScreen"
    title: qsTr("Who knows what")
    showsBack: true
    model: root.people
    Component.onCompleted: {
        root.list.currentIndex = -1;
        root.asks.load();
    }

    header: Component {
        Column {
            spacing: Theme.space16

            AppText {
                width: parent.width
                soft: true
                text: qsTr("You decide who hears what, and when. Where you note “Not yet”, we ask before words go to them.")
            }

            ProblemNote {
                objectName: "circleProblem"
                width: parent.width
                text: root.people.problem
            }

            Card {
                width: parent.width
                padding: Theme.space8

                RowItem {
                    objectName: "newsDrafts"
                    width: parent.width
                    iconName: "note-pencil"
                    text: qsTr("Words for the news")
                    subtitle: qsTr("Drafts for work, for friends and for children by age")

                    onClicked: root.newsRequested()
                }
            }

            Button {
                objectName: "addName"
                width: parent.width
                kind: Button.Outline
                iconName: "user-plus"
                text: qsTr("Add someone by name")

                onClicked: nameSheet.open()
            }

            AppText {
                objectName: "nobodyYet"
                width: parent.width
                visible: root.people.loaded && root.people.count === 0
                text: qsTr("Family and friends from your people show up here by themselves.")
            }
        }
    }

    delegate: CirclePersonCard {
        width: root.columnWidth
        standings: root.people.standings

        onStandingPicked: (row, standing) => root.people.setStanding(row, standing)
        onKnowsEdited: (row, words) => root.people.setKnows(row, words)
        onRemoveRequested: row => root.people.remove(row)
    }

    CircleNameSheet {
        id: nameSheet

        unfinished: root.unfinished
        longest: root.people.longestName

        onPicked: name => root.people.add(name)
    }
}
