pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    People to call, at once, offline, locked or not. Opened from Help it begins with someone to talk
    to; opened after a very hard moment (\c crisis) with who to call when life is in danger.
*/
AppPage {
    id: root

    required property HelpModel help
    /// The person's own numbers; of a locked profile those chosen for that.
    required property CallModel call
    property bool crisis: false

    signal redListRequested

    /// An exercise; \a key as a link names it.
    signal steadyRequested(key: string)

    objectName: "helpScreen"
    title: qsTr("Get help now")
    showsBack: true
    showsHelp: false
    spacing: Theme.space12

    property string failure

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    WholeWords {
        width: parent.width
        visible: root.crisis
        variant: AppText.Display
        words: qsTr("You do not have to be alone with this.")
    }

    AppText {
        width: parent.width
        visible: root.crisis
        variant: AppText.Reading
        text: qsTr("The people below want to hear from you. You do not need to know what to say.")
    }

    AppText {
        objectName: "callsNobody"
        width: parent.width
        visible: !ExternalApps.hasCalls
        text: qsTr("This device cannot call. Call these numbers from a telephone.")
    }

    ProblemNote {
        objectName: "failure"
        width: parent.width
        text: root.failure
    }

    HelplineBlock {
        width: parent.width
        wanted: root.crisis
        helplines: root.help.helplines
        kind: HelplineModel.Emergency
        title: qsTr("Life in danger right now")
        fallback: root.help.hasEmergencyNumber ? "" : qsTr("Call the emergency number of the country you are in.")
    }

    TeamCalls {
        objectName: "teamCalls"
        width: parent.width
        call: root.call
        title: qsTr("Your own numbers, at this hour")
    }

    HelplineBlock {
        width: parent.width
        helplines: root.help.helplines
        kind: HelplineModel.Crisis
        part: HelplineBlock.First
        title: qsTr("Low, scared or overwhelmed")
        fallback: root.help.hasCrisisLine ? "" : qsTr("We know of no line of that kind in your country. This one may know.")
    }

    HelplineBlock {
        width: parent.width
        wanted: !root.crisis
        helplines: root.help.helplines
        kind: HelplineModel.Emergency
        title: qsTr("Life in danger right now")
        fallback: root.help.hasEmergencyNumber ? "" : qsTr("Call the emergency number of the country you are in.")
    }

    HelplineBlock {
        width: parent.width
        helplines: root.help.helplines
        kind: HelplineModel.Crisis
        part: HelplineBlock.Others
        title: qsTr("More people who listen")
    }

    HelplineBlock {
        width: parent.width
        helplines: root.help.helplines
        kind: HelplineModel.BreastCancer
        title: qsTr("Breast cancer, questions and support")
    }

    HelplineBlock {
        width: parent.width
        helplines: root.help.helplines
        kind: HelplineModel.Cancer
        title: qsTr("Cancer, questions and support")
    }

    HelplineBlock {
        width: parent.width
        helplines: root.help.helplines
        kind: HelplineModel.MentalHealth
        title: qsTr("Finding care for the mind")
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("Steady yourself")
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            topPadding: Theme.space12
        }

        RowItem {
            objectName: "steady-grounding"
            width: parent.width
            iconName: "leaf"
            text: qsTr("Five senses")
            subtitle: qsTr("5-4-3-2-1: what is around you now")

            onClicked: root.steadyRequested("grounding")
        }

        RowItem {
            objectName: "steady-breathing"
            width: parent.width
            tone: Tone.Leaf
            iconName: "wind"
            text: qsTr("Slow breathing")
            subtitle: qsTr("Stop whenever you like")

            onClicked: root.steadyRequested("breathing")
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "redList"
            width: parent.width
            iconName: "warning-circle"
            text: qsTr("Signs that are worth a call now")
            subtitle: qsTr("Fever, sudden pain, breath, and others")

            onClicked: root.redListRequested()
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "region"
            width: parent.width
            iconName: "globe"
            text: root.help.regionName.length > 0 ? qsTr("Numbers for %1").arg(root.help.regionName) : qsTr("Numbers for every country")
            subtitle: qsTr("Choose another country")

            onClicked: regions.open()
        }
    }

    WordsNote {
        width: parent.width
        file: "help/helplines"
    }

    Sheet {
        id: regions

        title: qsTr("Where are you?")

        Repeater {
            model: root.help.regionNames

            RowItem {
                required property int index
                required property string modelData

                objectName: "region" + index
                width: parent ? parent.width : 0
                text: modelData
                iconName: index === root.help.region ? "check" : ""
                showsCaret: false

                onClicked: {
                    root.help.region = index;
                    regions.close();
                }
            }
        }
    }
}
