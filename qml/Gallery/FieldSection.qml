import QtQuick

import Alongside.Components
import Alongside.Input
import Alongside.Style

GallerySection {
    id: root

    title: qsTr("Fields")

    SearchField {
        width: parent.width
        placeholderText: qsTr("Search your journal")
    }

    SearchField {
        width: parent.width
        placeholderText: qsTr("Search your journal")
        text: qsTr("fish tank")
    }

    LabeledField {
        width: parent.width
        label: qsTr("What would you like to be called?")
        hint: qsTr("You can leave this empty.")

        TextField {
            width: parent.width
            Accessible.name: qsTr("What would you like to be called?")
            placeholderText: qsTr("A name")
        }
    }

    LabeledField {
        width: parent.width
        label: qsTr("When did you write it?")
        problem: qsTr("That day is still to come.")

        TextField {
            width: parent.width
            Accessible.name: qsTr("When did you write it?")
            wrong: true
            text: qsTr("31 December")
        }
    }

    TextField {
        width: parent.width
        enabled: false
        placeholderText: qsTr("Not at the moment")
    }

    TextArea {
        width: parent.width
        placeholderText: qsTr("A word is enough. So is nothing.")
    }

    SecretInput {
        width: parent.width
        label: "A secret"
        value: SecretValue {}
    }

    SecretInput {
        width: parent.width
        label: "A secret that did not open it"
        problem: "That did not open it. Look at it once more, then try again."
        value: SecretValue {}
    }
}
