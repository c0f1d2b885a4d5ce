import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    The one question of a day around a scan. Shows \c value, 0 to 10 or -1 for none, and reports what was
    picked or taken back; the owner decides.
*/
Card {
    id: root

    property int value: -1
    /// Why the last tap was not kept.
    property string problem

    signal picked(value: int)
    signal takenBack

    objectName: "worryCard"
    padding: Theme.space16

    ScaleRow {
        width: parent.width
        title: qsTr("How worried are you right now about your scan or its result?")
        name: "worry"
        lowest: 0
        highest: 10
        words: [qsTr("no worry"), qsTr("as strong as it can be")]
        value: root.value

        onPicked: value => root.picked(value)
    }

    ProblemNote {
        width: parent.width
        text: root.problem
    }

    AppText {
        objectName: "worrySaved"
        width: parent.width
        visible: root.value >= 0
        soft: true
        text: qsTr("Saved for today")
    }

    Button {
        objectName: "takeWorryBack"
        width: Math.min(implicitWidth, parent.width)
        visible: root.value >= 0
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: qsTr("Take it back")

        onClicked: root.takenBack()
    }
}
