import QtQuick

import Alongside.Style

/*! A whole web address, to press. Takes no room without one. */
Button {
    id: root

    property string address

    visible: root.address.length > 0
    kind: Button.Quiet
    iconName: "globe"
    text: root.address
    Accessible.name: qsTr("Open %1").arg(root.address)
}
