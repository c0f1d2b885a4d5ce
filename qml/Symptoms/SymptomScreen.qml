pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Which symptoms have been there, on how many days and since when, from the person's own check-ins.
    In the app's order, each alike: what it means is for the care team to say.
*/
ListPage {
    id: root

    required property SymptomModel symptoms
    /// The person's own numbers.
    required property CallModel call

    property string failure

    signal cardsRequested
    signal redListRequested

    objectName: "symptomScreen"
    title: qsTr("Symptoms that stay")
    showsBack: true
    model: root.symptoms
    spacing: Theme.space8
    Component.onCompleted: root.symptoms.load()

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: root.symptoms.loaded && root.symptoms.count === 0 ? qsTr("Nothing noted in the last few days. When a check-in says that pain, breath, nausea or a symptom of your own is there, its days are counted here.") : qsTr("Counted from your check-ins, and in no order of weight. Press one to read which signs are worth a call.")
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.symptoms.problem
            }

            Button {
                objectName: "redList"
                width: parent.width
                kind: Button.Outline
                iconName: "warning-circle"
                text: qsTr("The red list: when to call now")

                onClicked: root.redListRequested()
            }
        }
    }

    // Below what the person noted: what holds for all of it.
    footer: Component {
        Column {
            topPadding: Theme.space12
            spacing: Theme.space12

            Card {
                width: parent.width
                spacing: Theme.space8

                AppText {
                    objectName: "twoWeeks"
                    width: parent.width
                    text: root.symptoms.twoWeeks
                }

                AppText {
                    objectName: "twoWeeksSource"
                    width: parent.width
                    variant: AppText.Small
                    soft: true
                    text: root.symptoms.twoWeeksSource
                }

                AppText {
                    width: parent.width
                    variant: AppText.Small
                    soft: true
                    text: root.symptoms.redList.review
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
        }
    }

    delegate: TapCard {
        id: row

        required property int index
        required property string name
        required property string days
        required property string since

        objectName: "symptom" + row.index
        width: root.columnWidth
        //: %1 is a symptom, %2 how many days, %3 since when.
        text: qsTr("%1, %2. %3.").arg(row.name).arg(row.days).arg(row.since)

        AppText {
            width: parent.width
            variant: AppText.Label
            text: row.name
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            text: row.days
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: row.since
            Accessible.ignored: true
        }

        onClicked: {
            root.symptoms.openCards(row.index);
            root.cardsRequested();
        }
    }
}
