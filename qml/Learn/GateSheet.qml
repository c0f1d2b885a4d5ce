pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What a person wants to be told, and what they would rather not read. */
Sheet {
    id: root

    required property LearnGateModel gates

    objectName: "gateSheet"
    title: qsTr("What to tell you")

    onClosed: root.gates.choose()

    AppText {
        width: parent.width
        text: qsTr("Both are right. You can change it whenever you like, and nobody else sees it.")
    }

    Repeater {
        model: root.gates

        Column {
            id: gate

            required property int index
            required property string title
            required property string about
            required property string openWords
            required property string closedWords
            required property bool open

            width: parent ? parent.width : 0
            topPadding: Theme.space8
            spacing: Theme.space8

            WholeWords {
                width: parent.width
                variant: AppText.Label
                words: gate.title
            }

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: gate.about
            }

            ChipChoice {
                width: parent.width
                optionName: "gate" + gate.index + "-"
                name: gate.title
                options: [gate.openWords, gate.closedWords]
                current: gate.open ? 0 : 1

                onPicked: index => root.gates.setOpen(gate.index, index === 0)
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Signs that are worth a call, crisis lines and help with pain are always here.")
    }
}
