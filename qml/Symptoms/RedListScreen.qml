pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Signs that are worth a call, in the order of the content: all, or those that one symptom leads to. */
ListPage {
    id: root

    required property RedListModel redList

    signal crisisHelpRequested
    signal wholeRequested

    objectName: "redListScreen"
    title: qsTr("When to call")
    showsBack: true
    model: root.redList

    header: Component {
        Column {
            spacing: Theme.space12

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.redList.problem
            }

            Repeater {
                model: root.redList.about

                AppText {
                    required property string modelData

                    width: parent ? parent.width : 0
                    text: modelData
                }
            }

            Button {
                objectName: "seeWho"
                width: parent.width
                kind: Button.Danger
                iconName: "phone"
                iconFilled: true
                text: qsTr("See numbers to call")

                onClicked: root.crisisHelpRequested()
            }

            Button {
                objectName: "wholeList"
                width: parent.width
                visible: !root.redList.whole
                kind: Button.Soft
                text: qsTr("See every sign on the red list")

                onClicked: root.wholeRequested()
            }
        }
    }

    delegate: RedListCard {
        width: root.columnWidth
        review: root.redList.review
    }
}
