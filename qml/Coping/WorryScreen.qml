pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Where worries wait for their time: written down here during the day, looked at together later. */
AppPage {
    id: root

    required property WorryModel worries
    required property UnfinishedWords unfinished
    required property WorryModel putDown
    required property CopingToolModel tool
    required property CalmTimer timer

    property bool showsPutDown: false

    signal timeRequested

    objectName: "worryScreen"
    title: root.tool.name
    showsBack: true
    Component.onCompleted: {
        root.worries.load();
        root.putDown.load();
    }

    WorryField {
        width: parent.width
        worries: root.worries
        unfinished: root.unfinished
    }

    Card {
        visible: root.worries.count > 0
        width: parent.width

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("Waiting for their time")
        }

        Repeater {
            model: root.worries

            WorryRow {
                width: parent ? parent.width : 0

                onEraseRequested: id => root.worries.erase(id)
            }
        }
    }

    Repeater {
        model: root.tool.stepTitles

        Column {
            id: explained

            required property int index
            required property string modelData

            width: parent ? parent.width : 0

            AppText {
                width: parent.width
                variant: AppText.Label
                text: explained.modelData
            }

            AppText {
                width: parent.width
                soft: true
                text: root.tool.stepTexts[explained.index]
            }
        }
    }

    CopingCautions {
        objectName: "cautions"
        width: parent.width
        tool: root.tool
    }

    CopingEvidence {
        width: parent.width
        tool: root.tool
    }

    Card {
        visible: root.putDown.count > 0
        width: parent.width

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("Put down")
        }

        Button {
            objectName: "showPutDown"
            visible: !root.showsPutDown
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            text: qsTr("Show %n worries", "", root.putDown.count)

            onClicked: root.showsPutDown = true
        }

        Repeater {
            model: root.showsPutDown ? root.putDown : null

            WorryRow {
                width: parent ? parent.width : 0

                onEraseRequested: id => root.putDown.erase(id)
            }
        }
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "worryTime"
                width: parent.width
                text: root.timer.state === Exercise.Ready ? qsTr("It is worry time") : qsTr("Back to worry time")

                onClicked: root.timeRequested()
            }
        }
    }
}
