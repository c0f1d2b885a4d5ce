pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Signs that are worth a call, in the order of the content: all, or those that one symptom leads to. */
ListPage {
    id: root

    required property RedListModel redList
    /// The person's own numbers; of a locked profile those chosen for that.
    required property CallModel call

    signal crisisHelpRequested
    signal wholeRequested

    objectName: "redListScreen"
    title: qsTr("When to call")
    showsBack: true
    model: root.redList

    property string failure

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

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

            ProblemNote {
                objectName: "failure"
                width: parent.width
                text: root.failure
            }

            TeamCalls {
                objectName: "teamCalls"
                width: parent.width
                call: root.call
                title: qsTr("Your own numbers, at this hour")
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
