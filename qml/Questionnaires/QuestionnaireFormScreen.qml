pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    One question of a questionnaire at a time, in its owners' words. Any can be left out; Back leads to
    the one before.
*/
AppPage {
    id: root

    required property QuestionnaireForm form

    readonly property bool answered: root.form.chosen >= 0
    readonly property bool last: root.form.number === root.form.count
    /// Which question was shown last: a new one begins at the top.
    property int shownNumber: 1

    objectName: "questionnaireFormScreen"
    title: root.form.name
    showsBack: true

    Connections {
        target: root.form

        function onChanged(): void {
            if (root.shownNumber === root.form.number)
                return;
            root.shownNumber = root.form.number;
            root.scrollToTop();
        }
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "nextQuestion"
                width: parent.width
                enabled: !root.form.busy
                kind: root.answered ? Button.Filled : Button.Soft
                text: {
                    if (root.last)
                        return root.answered ? qsTr("Keep my answers") : qsTr("Leave it out, keep the rest");
                    return root.answered ? qsTr("Next question") : qsTr("Leave this one out");
                }

                onClicked: root.form.next()
            }
        }
    }

    StepHeader {
        width: parent.width
        step: root.form.number
        steps: root.form.count
    }

    AppText {
        width: parent.width
        soft: true
        text: root.form.stem
    }

    AppText {
        id: question

        objectName: "question"
        width: parent.width
        variant: AppText.Title
        text: root.form.question

        onTextChanged: question.Accessible.announce(question.text, Accessible.Polite)
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.form.problem
    }

    Card {
        width: parent.width
        padding: Theme.space12
        spacing: 0

        Repeater {
            model: root.form.options

            RadioButton {
                id: option

                required property int index
                required property string modelData

                objectName: "answer" + option.index
                width: parent ? parent.width : 0
                height: Math.max(Theme.rowHeight, option.implicitHeight)
                text: option.modelData
                checked: option.index === root.form.chosen

                onClicked: root.form.choose(option.index)
            }
        }
    }

    AppText {
        objectName: "licence"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.form.licence
    }
}
