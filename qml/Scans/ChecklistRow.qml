pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! A line of the list for scan day. Delegate of ScanChecklistModel. */
Item {
    id: root

    required property int index
    required property string body
    required property bool done
    required property string part
    required property bool first
    required property double lineId
    /// Lines are being changed, not ticked.
    property bool changing: false

    signal ticked
    signal changeRequested
    signal removeRequested

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width

        AppText {
            width: parent.width
            visible: root.first
            variant: AppText.Heading
            topPadding: root.index > 0 ? Theme.space16 : 0
            bottomPadding: Theme.space4
            text: root.part
        }

        CheckBox {
            objectName: "tick" + root.index
            width: parent.width
            visible: !root.changing
            text: root.body
            checked: root.done

            onToggled: root.ticked()
        }

        Item {
            width: parent.width
            visible: root.changing
            implicitHeight: Math.max(words.height, Theme.hit)

            AppText {
                id: words

                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                text: root.body
            }

            Row {
                id: buttons

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                IconButton {
                    objectName: "reword" + root.index
                    iconName: "pencil-simple"
                    //: %1 is a line of a list.
                    text: qsTr("Change: %1").arg(root.body)

                    onClicked: root.changeRequested()
                }

                IconButton {
                    objectName: "remove" + root.index
                    iconName: "x"
                    //: %1 is a line of a list.
                    text: qsTr("Take away: %1").arg(root.body)

                    onClicked: root.removeRequested()
                }
            }
        }
    }
}
