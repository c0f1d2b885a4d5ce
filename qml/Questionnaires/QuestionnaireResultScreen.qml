pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    What was answered once, what it adds up to, and what its authors call that, with the source. It
    never says what somebody has. Below every result, whatever its sum, stands the same way to people.
*/
AppPage {
    id: root

    required property QuestionnaireResultModel result

    signal crisisHelpRequested
    signal eraseRequested(id: double)

    objectName: "questionnaireResultScreen"
    title: root.result.name
    showsBack: true

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.result.when
    }

    WholeWords {
        objectName: "sum"
        width: parent.width
        variant: AppText.Title
        words: root.result.sum
    }

    AppText {
        objectName: "band"
        width: parent.width
        variant: AppText.Reading
        text: root.result.band
    }

    AppText {
        objectName: "source"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.result.source
    }

    Note {
        width: parent.width
        title: qsTr("This is no diagnosis")
        text: qsTr("Only someone who talks with you can say what it means. You may like to show it to your care team. Nothing in Alongside changes because of it, unless you asked for that yourself.")
    }

    Note {
        objectName: "someone"
        width: parent.width
        tone: Tone.Thread
        title: qsTr("Would it help to talk to someone?")
        text: qsTr("This stands below every result, whatever it adds up to.")

        Button {
            objectName: "seeWho"
            width: parent.width
            text: qsTr("See who I can talk to")

            onClicked: root.crisisHelpRequested()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Your answers")
    }

    Card {
        width: parent.width

        Repeater {
            model: root.result

            Column {
                id: row

                required property string question
                required property string answer

                width: parent ? parent.width : 0
                spacing: Theme.space2

                AppText {
                    width: parent.width
                    variant: AppText.Small
                    soft: true
                    text: row.question
                }

                WholeWords {
                    width: parent.width
                    variant: AppText.Label
                    words: row.answer
                }
            }
        }
    }

    Button {
        objectName: "erase"
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("Erase these answers")

        onClicked: root.eraseRequested(root.result.resultId)
    }

    AppText {
        objectName: "licence"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.result.licence
    }
}
