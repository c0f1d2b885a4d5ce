pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Tags: tapped on and off, or typed. What is still typed on leaving is added. */
Sheet {
    id: root

    required property TagChoiceModel tags

    objectName: "tagSheet"
    title: qsTr("Tags")

    onClosed: root.tags.add()

    AppText {
        width: parent.width
        soft: true
        text: qsTr("A word of your own, to find this by.")
    }

    TextField {
        id: field

        objectName: "tagField"
        width: parent.width
        placeholderText: qsTr("A tag")
        text: root.tags.typed

        onTextEdited: root.tags.typed = text
        onTextChanged: root.tags.typed = text
        Keys.onReturnPressed: root.tags.add()
        Keys.onEnterPressed: root.tags.add()
    }

    ProblemNote {
        objectName: "tagProblem"
        width: parent.width
        text: root.tags.problem
    }

    Button {
        objectName: "addTag"
        width: parent.width
        visible: root.tags.canAdd
        kind: Button.Soft
        iconName: "plus"
        text: qsTr("Add this tag")

        onClicked: {
            root.tags.add();
            field.forceActiveFocus(); // this button goes: what is typed next is another tag
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: root.tags

            Chip {
                required property int index
                required property string tag
                required property bool chosen

                objectName: "tag" + index
                width: Math.min(implicitWidth, parent ? parent.width : 0)
                text: tag
                checkable: true
                checked: chosen

                onClicked: {
                    root.tags.toggle(index);
                    checked = Qt.binding(() => chosen); // a tap that was refused turned it all the same
                }
            }
        }
    }

    Button {
        objectName: "tagsDone"
        width: parent.width
        text: qsTr("Done")

        onClicked: root.close()
    }
}
