import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What can be done with an exercise at any moment: begin, pause, go on, stop. */
StickyBar {
    id: root

    required property Exercise exercise

    readonly property bool underWay: root.exercise.running || root.exercise.state === Exercise.Paused

    signal leaveRequested

    Button {
        objectName: "begin"
        visible: !root.underWay && root.exercise.state !== Exercise.Done
        width: parent.width
        text: qsTr("Begin")

        onClicked: root.exercise.begin()
    }

    Button {
        objectName: root.exercise.running ? "pause" : "goOn"
        visible: root.underWay
        width: parent.width
        kind: Button.Soft
        iconName: root.exercise.running ? "pause" : "play"
        text: root.exercise.running ? qsTr("Pause") : qsTr("Carry on")

        onClicked: {
            if (root.exercise.running)
                root.exercise.pause();
            else
                root.exercise.goOn();
        }
    }

    Button {
        objectName: "stop"
        visible: root.underWay
        width: parent.width
        kind: Button.Quiet
        text: qsTr("Stop here")

        onClicked: root.exercise.stop()
    }

    Button {
        objectName: "done"
        visible: root.exercise.state === Exercise.Done
        width: parent.width
        text: qsTr("Done")

        onClicked: root.leaveRequested()
    }

    Button {
        objectName: "again"
        visible: root.exercise.state === Exercise.Done
        width: parent.width
        kind: Button.Quiet
        text: qsTr("Once more")

        onClicked: root.exercise.begin()
    }
}
