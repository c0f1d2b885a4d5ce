pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Fifteen minutes for what waited: worry by worry, and then the list is closed. */
AppPage {
    id: root

    required property WorryModel worries
    required property UnfinishedWords unfinished
    required property CopingToolModel tool
    required property CalmTimer timer

    property bool listClosed: false

    objectName: "worryTimeScreen"
    title: root.tool.name
    showsBack: true
    Component.onCompleted: {
        if (root.timer.state === Exercise.Ready)
            root.timer.begin();
    }

    Connections {
        target: root.worries

        function onClosed(): void {
            root.listClosed = true;
            root.timer.stop();
            root.scrollToTop();
            root.announce(root.tool.ending);
        }
    }

    QuietEnd {
        width: parent.width
        ended: root.listClosed
    }

    AppText {
        objectName: "ending"
        visible: root.listClosed
        width: parent.width
        variant: AppText.Title
        text: root.tool.ending
    }

    AppText {
        visible: root.listClosed && root.worries.count > 0
        width: parent.width
        soft: true
        text: qsTr("What you did not get to waits for the next time.")
    }

    AppText {
        objectName: "left"
        visible: !root.listClosed
        width: parent.width
        variant: AppText.Title
        text: root.timer.state === Exercise.Done ? qsTr("The time is over. Close the list when you are ready.") : qsTr("%1 left").arg(root.timer.left)
    }

    Button {
        objectName: root.timer.running ? "pauseTime" : "goOnTime"
        visible: !root.listClosed && root.timer.state !== Exercise.Done
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        iconName: root.timer.running ? "pause" : "play"
        text: root.timer.running ? qsTr("Pause") : qsTr("Carry on")

        onClicked: {
            if (root.timer.running)
                root.timer.pause();
            else
                root.timer.goOn();
        }
    }

    AppText {
        visible: !root.listClosed
        width: parent.width
        soft: true
        text: root.tool.instead
    }

    Repeater {
        model: root.listClosed ? null : root.worries

        WorryCard {
            width: parent ? parent.width : 0
            days: root.worries.days
            longest: root.worries.longest

            onSorted: (id, sort, answer) => root.worries.sort(id, sort, answer)
            onAnswered: (id, answer) => root.worries.answer(id, answer)
            onDayPicked: (id, answer, day) => root.worries.answerOn(id, answer, day)
        }
    }

    WorryField {
        visible: !root.listClosed
        width: parent.width
        worries: root.worries
        unfinished: root.unfinished
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: root.listClosed ? "done" : "closeList"
                width: parent.width
                text: root.listClosed ? qsTr("Done") : qsTr("Close the list")

                onClicked: {
                    forceActiveFocus(); // what is still being typed is kept first
                    if (root.listClosed)
                        root.backRequested();
                    else
                        root.worries.closeList();
                }
            }
        }
    }
}
