pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! A letter to oneself for the day of a scan. Every pause keeps it. */
AppPage {
    id: root

    required property ScanLetterModel letter
    /// The most that stood here: an emptied letter is not kept, and it may have been a slip.
    property string fullest
    readonly property bool emptied: root.fullest.trim().length > 0 && root.letter.body.trim().length === 0

    objectName: "scanLetterScreen"
    title: qsTr("A letter to myself")
    showsBack: true

    AppText {
        width: parent.width
        soft: true
        text: qsTr("What you would like to read on the scan day. It is shown on that day, and kept afterwards.")
    }

    ProblemNote {
        objectName: "letterProblem"
        width: parent.width
        text: root.letter.problem
    }

    TextArea {
        objectName: "letterWords"
        width: parent.width
        focus: true
        placeholderText: qsTr("Dear me,")
        Accessible.name: qsTr("A letter to myself")
        text: root.letter.body

        onTextChanged: {
            root.letter.body = text;
            if (text.length >= root.fullest.length)
                root.fullest = text;
        }
    }

    AppText {
        objectName: "letterKept"
        width: parent.width
        visible: root.letter.body.length > 0
        variant: AppText.Small
        soft: true
        text: root.letter.settled ? qsTr("Saved on this device") : qsTr("Saving…")
    }
}
