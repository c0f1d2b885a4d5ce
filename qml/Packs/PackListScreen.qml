pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What came from others, and the way to what one gives out oneself. */
ListPage {
    id: root

    required property PackListModel packs

    signal inboxRequested
    signal cardsRequested

    objectName: "packListScreen"
    title: qsTr("From and for others")
    showsBack: true
    model: root.packs
    spacing: Theme.space8
    Component.onCompleted: root.packs.load()

    header: Component {
        Column {
            spacing: Theme.space12

            ProblemNote {
                objectName: "packListProblem"
                width: parent.width
                text: root.packs.problem
            }

            Card {
                width: parent.width
                padding: Theme.space8
                spacing: 0

                RowItem {
                    objectName: "packInbox"
                    width: parent.width
                    iconName: "plus"
                    text: qsTr("Add groups from others")
                    subtitle: qsTr("From a file, a picture with a code, or a link")
                    divided: true

                    onClicked: root.inboxRequested()
                }

                RowItem {
                    objectName: "packCards"
                    width: parent.width
                    iconName: "users-three"
                    text: qsTr("I lead a group")
                    subtitle: qsTr("Make a card that others can add")

                    onClicked: root.cardsRequested()
                }
            }

            SectionHeader {
                width: parent.width
                visible: root.packs.count > 0
                text: qsTr("Added by you")
            }
        }
    }

    delegate: Card {
        id: card

        required property int index
        required property string from
        required property string detail

        objectName: "pack" + card.index
        width: root.columnWidth
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: card.from
        }

        AppText {
            width: parent.width
            text: card.detail
        }

        Button {
            objectName: "removePack" + card.index
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "trash"
            text: qsTr("Take it out")
            //: %1 is what the button says, %2 what somebody calls the groups they give out.
            Accessible.name: qsTr("%1: %2").arg(text).arg(card.from)

            onClicked: root.packs.remove(card.index)
        }
    }
}
