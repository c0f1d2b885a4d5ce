import QtQuick

import Alongside.Input
import Alongside.Style
import Alongside.Theme

/*!
    A field for a passphrase or a code. What is typed is dots until the eye is pressed, and never
    leaves \c value; an empty field offers to paste.
*/
Item {
    id: root

    required property SecretValue value
    /// What is to be typed, said above the field.
    property string label
    property bool revealed: false
    /// For recovery codes.
    property bool capitals: false
    property string problem

    signal accepted

    function take(): void {
        field.take();
    }

    implicitWidth: Theme.hitComfort * 4
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space8

        AppText {
            width: parent.width
            visible: root.label.length > 0
            variant: AppText.Label
            text: root.label
            Accessible.ignored: true

            TapHandler {
                margin: Theme.space8

                onTapped: root.take()
            }
        }

        Rectangle {
            width: parent.width
            height: field.height
            radius: Theme.radiusControl
            color: Theme.color.surface
            border.width: field.activeFocus ? Theme.focusStroke : Theme.controlStroke
            border.color: root.problem.length > 0 ? Theme.color.alert : field.activeFocus ? Theme.color.focus : Theme.color.outline
            opacity: root.enabled ? 1 : Theme.disabledOpacity

            SecretField {
                id: field

                objectName: "field"
                anchors.left: parent.left
                anchors.leftMargin: Theme.space16
                anchors.right: helper.left
                focus: true
                verticalPadding: (Theme.hitComfort - Theme.body.lineHeight) / 2
                value: root.value
                revealed: root.revealed
                capitals: root.capitals
                color: Theme.color.ink
                cursorColor: Theme.color.thread
                font.family: Theme.body.family
                font.pixelSize: Theme.body.size
                Accessible.role: Accessible.EditableText
                // Qt gives a password field no name, and assistive tools then say the description.
                Accessible.passwordEdit: true
                Accessible.description: root.label

                onAccepted: root.accepted()
            }

            IconButton {
                id: helper

                objectName: root.value.empty ? "paste" : "reveal"
                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                iconName: root.value.empty ? "clipboard-text" : root.revealed ? "eye-slash" : "eye"
                tint: Theme.color.inkSoft
                text: root.value.empty ? qsTr("Paste") : root.revealed ? qsTr("Hide what is typed") : qsTr("Show what is typed")
                ignoresRepeatedTaps: false

                onClicked: {
                    if (root.value.empty)
                        field.paste();
                    else
                        root.revealed = !root.revealed;
                }
            }
        }

        ProblemNote {
            objectName: "problem"
            width: parent.width
            text: root.problem
        }
    }
}
