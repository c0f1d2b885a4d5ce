pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    A form of scales as its owners laid it out: all its lines on one page, in their order and words. Any
    can be left out.
*/
AppPage {
    id: root

    required property QuestionnaireForm form

    objectName: "questionnaireScalesScreen"
    title: root.form.name
    showsBack: true

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "keepAnswers"
                width: parent.width
                enabled: !root.form.busy
                text: qsTr("Keep my answers")

                onClicked: root.form.finish()
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.form.fullName
    }

    AppText {
        objectName: "stem"
        width: parent.width
        variant: AppText.Reading
        text: root.form.stem
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("A tap marks a number, and a second tap takes the mark away. You can leave out any line.")
    }

    Repeater {
        model: root.form.scales

        Card {
            id: scale

            required property int index
            required property string least
            required property string greatest
            required property int value
            required property bool own

            width: parent ? parent.width : 0
            padding: Theme.space16
            spacing: Theme.space8

            AppText {
                width: parent.width
                variant: AppText.Label
                text: scale.least
                Accessible.ignored: true
            }

            ScaleRow {
                width: parent.width
                //: %1 and %2 stand at the ends of a scale, as "No Pain" and "Worst Possible Pain".
                spoken: scale.own && root.form.ownWords.length > 0 ? root.form.ownWords : qsTr("%1 to %2").arg(scale.least).arg(scale.greatest)
                name: "scale%1-".arg(scale.index + 1)
                lowest: root.form.lowest
                highest: root.form.highest
                value: scale.value

                onPicked: value => root.form.mark(scale.index + 1, value)
            }

            AppText {
                width: parent.width
                variant: AppText.Label
                horizontalAlignment: Text.AlignRight
                text: scale.greatest
                Accessible.ignored: true
            }

            LabeledField {
                width: parent.width
                visible: scale.own
                label: qsTr("What it is, in your own words")

                TextField {
                    objectName: "ownWords"
                    width: parent.width
                    Accessible.name: qsTr("What it is, in your own words")
                    text: root.form.ownWords

                    onTextChanged: root.form.ownWords = text
                }
            }
        }
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.form.problem
    }

    AppText {
        objectName: "licence"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.form.licence
    }
}
