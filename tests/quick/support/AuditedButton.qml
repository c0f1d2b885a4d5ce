import QtQuick
import QtQuick.Templates as T

/*! A button that no audit has anything against. */
T.AbstractButton {
    id: root

    implicitWidth: 120
    implicitHeight: 48
    Accessible.name: root.text
    background: Rectangle {
        color: "teal"
    }
}
