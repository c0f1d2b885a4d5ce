pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The cards of groups that one leads. */
ListPage {
    id: root

    required property GroupCardListModel cards

    objectName: "packCardsScreen"
    title: qsTr("Cards of my groups")
    showsBack: true
    model: root.cards
    spacing: Theme.space8
    Component.onCompleted: root.cards.load()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: qsTr("A card tells where and when your group meets. Members add it to their list. It holds nothing about you or them.")
            }

            ProblemNote {
                objectName: "cardListProblem"
                width: parent.width
                text: root.cards.problem
            }

            Button {
                objectName: "newGroupCard"
                width: parent.width
                kind: Button.Soft
                iconName: "plus"
                text: qsTr("Make a card")

                onClicked: root.cards.add()
            }
        }
    }

    delegate: Card {
        id: card

        required property int index
        required property string name
        required property string detail
        required property bool given

        objectName: "groupCard" + card.index
        width: root.columnWidth
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: card.name
        }

        AppText {
            objectName: "cardState" + card.index
            width: parent.width
            soft: true
            text: card.detail
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "editCard" + card.index
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Outline
                iconName: "pencil-simple"
                text: qsTr("Change it")
                //: %1 is what the button says, %2 the name of a group.
                Accessible.name: qsTr("%1: %2").arg(text).arg(card.name)

                onClicked: root.cards.open(card.index)
            }

            Button {
                objectName: "shareCard" + card.index
                width: Math.min(implicitWidth, parent.width)
                visible: card.given
                kind: Button.Outline
                iconName: "share-network"
                text: qsTr("Give it out again")
                //: %1 is what the button says, %2 the name of a group.
                Accessible.name: qsTr("%1: %2").arg(text).arg(card.name)

                onClicked: root.cards.share(card.index)
            }

            Button {
                objectName: "removeCard" + card.index
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Quiet
                iconName: "trash"
                text: qsTr("Delete")
                //: %1 is what the button says, %2 the name of a group.
                Accessible.name: qsTr("%1: %2").arg(text).arg(card.name)

                onClicked: root.cards.remove(card.index)
            }
        }
    }
}
