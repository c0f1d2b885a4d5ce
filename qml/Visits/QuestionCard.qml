import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*!
    A question, whether it was asked, and what was answered; or, while the list is changed, its place in
    it, by buttons or by dragging. Delegate of VisitQuestionModel.
*/
Card {
    id: root

    required property int index
    required property double questionId
    required property string body
    required property string answer
    required property bool asked
    required property bool first
    required property bool last
    /// The list is being changed, not ticked.
    property bool changing: false

    signal askedToggled(asked: bool)
    signal answerRequested
    signal moved(rows: int)
    /// Let go of with its middle at \a y of the list.
    signal dropped(y: real)
    signal rewordRequested
    signal takeRequested
    signal removeRequested

    padding: Theme.space8
    spacing: Theme.space4
    z: handle.pressed ? 1 : 0
    transform: Translate {
        id: lift
    }

    CheckBox {
        objectName: "asked" + root.index
        width: parent.width
        visible: !root.changing
        text: root.body
        checked: root.asked
        Accessible.description: root.answer

        onToggled: {
            root.askedToggled(checked);
            checked = Qt.binding(() => root.asked); // what is kept, and nothing else
        }
    }

    AppText {
        objectName: "answer" + root.index
        width: parent.width
        visible: root.answer.length > 0 && !root.changing
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        soft: true
        text: root.answer
        maximumLineCount: 6
        elide: Text.ElideRight
    }

    Button {
        objectName: "write" + root.index
        width: Math.min(implicitWidth, parent.width)
        visible: !root.changing
        kind: Button.Quiet
        iconName: "note-pencil"
        text: root.answer.length > 0 ? qsTr("Go on with the answer") : qsTr("Write the answer")
        //: %1 is what the button says, %2 a question.
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.body)

        onClicked: root.answerRequested()
    }

    AppText {
        width: parent.width
        visible: root.changing
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        topPadding: Theme.space8
        text: root.body
    }

    Flow {
        width: parent.width
        visible: root.changing
        spacing: Theme.space8

        IconButton {
            objectName: "up" + root.index
            enabled: !root.first
            iconName: "arrow-up"
            //: %1 is a question.
            text: qsTr("Ask earlier: %1").arg(root.body)
            ignoresRepeatedTaps: false

            onClicked: root.moved(-1)
        }

        IconButton {
            objectName: "down" + root.index
            enabled: !root.last
            iconName: "arrow-down"
            //: %1 is a question.
            text: qsTr("Ask later: %1").arg(root.body)
            ignoresRepeatedTaps: false

            onClicked: root.moved(1)
        }

        IconButton {
            objectName: "reword" + root.index
            iconName: "pencil-simple"
            //: %1 is a question.
            text: qsTr("Change: %1").arg(root.body)

            onClicked: root.rewordRequested()
        }

        IconButton {
            objectName: "take" + root.index
            iconName: "calendar-blank"
            //: %1 is a question.
            text: qsTr("For another appointment: %1").arg(root.body)

            onClicked: root.takeRequested()
        }

        IconButton {
            objectName: "remove" + root.index
            iconName: "trash"
            //: %1 is a question.
            text: qsTr("Delete: %1").arg(root.body)

            onClicked: root.removeRequested()
        }

        // For whoever can drag; the arrows do the same.
        Item {
            width: Theme.hit
            height: Theme.hit
            visible: !(root.first && root.last)
            Accessible.ignored: true

            Icon {
                anchors.centerIn: parent
                name: "list-bullets"
                color: Theme.color.inkSoft
            }

            MouseArea {
                id: handle

                property real from: 0

                objectName: "drag" + root.index
                anchors.fill: parent
                preventStealing: true
                cursorShape: handle.pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor

                onPressed: mouse => handle.from = mouse.y
                onPositionChanged: mouse => lift.y += mouse.y - handle.from // it moves along with the card
                onReleased: {
                    const middle = root.y + root.height / 2 + lift.y;
                    lift.y = 0;
                    root.dropped(middle);
                }
                onCanceled: lift.y = 0
            }
        }
    }
}
