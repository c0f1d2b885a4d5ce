import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    Finds as one types. \c placeholderText says where it looks and is its name.
*/
TextField {
    id: root

    shortPlaceholderText: qsTr("Search")
    inputMethodHints: Qt.ImhNoPredictiveText
    leftPadding: root.mirroredLayout ? root.endRoom : root.startRoom
    rightPadding: root.mirroredLayout ? root.startRoom : root.endRoom
    Accessible.role: Accessible.EditableText
    Accessible.searchEdit: true

    readonly property bool mirroredLayout: root.LayoutMirroring.enabled
    readonly property int startRoom: Theme.space16 + Theme.icon22 + Theme.space12
    readonly property int endRoom: clear.visible ? clear.width + Theme.space8 : Theme.space16

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        name: "magnifying-glass"
        size: Theme.icon22
        color: Theme.color.inkSoft
    }

    IconButton {
        id: clear

        objectName: "clear"
        visible: root.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        tint: Theme.color.inkSoft
        text: qsTr("Clear the search")
        focusPolicy: Qt.TabFocus

        onClicked: {
            root.clear();
            root.forceActiveFocus();
        }
    }
}
