import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! A telephone in a form. Delegate of ContactPhoneModel. */
Card {
    id: root

    required property int index
    required property string number
    required property string problem
    required property string label
    required property int time
    required property bool hasTimes
    required property string from
    required property string until
    required property bool takesTexts

    required property ContactPhoneModel phones

    LabeledField {
        width: parent.width
        label: qsTr("Phone number")
        problem: root.problem

        TextField {
            objectName: "number" + root.index
            width: parent.width
            wrong: root.problem.length > 0
            inputMethodHints: Qt.ImhDialableCharactersOnly
            Accessible.name: qsTr("Phone number")
            text: root.number

            onTextEdited: root.phones.setNumber(root.index, text)
        }
    }

    LabeledField {
        width: parent.width
        label: qsTr("What it is, if you like")

        TextField {
            objectName: "phoneLabel" + root.index
            width: parent.width
            maximumLength: 200
            placeholderText: qsTr("Ward 4, extension 12")
            Accessible.name: qsTr("What it is, if you like")
            text: root.label

            onTextEdited: root.phones.setLabel(root.index, text)
        }
    }

    LabeledField {
        width: parent.width
        label: qsTr("When it is answered")

        ChipChoice {
            width: parent.width
            options: root.phones.times
            current: root.time
            optionName: "time" + root.index + "-"
            name: qsTr("When it is answered")

            onPicked: index => root.phones.setTime(root.index, index)
        }
    }

    CountRow {
        width: parent.width
        visible: root.hasTimes
        name: "from" + root.index
        //: %1 is a time.
        label: qsTr("From %1").arg(root.from)
        fewerText: qsTr("Half an hour earlier")
        moreText: qsTr("Half an hour later")

        onTurned: by => root.phones.turnFrom(root.index, by)
    }

    CountRow {
        width: parent.width
        visible: root.hasTimes
        name: "until" + root.index
        //: %1 is a time.
        label: qsTr("Until %1").arg(root.until)
        fewerText: qsTr("Half an hour earlier")
        moreText: qsTr("Half an hour later")

        onTurned: by => root.phones.turnUntil(root.index, by)
    }

    SwitchRow {
        objectName: "takesTexts" + root.index
        width: parent.width
        text: qsTr("Takes text messages")
        checked: root.takesTexts

        onToggled: root.phones.setTakesTexts(root.index, checked)
    }

    Button {
        objectName: "removePhone" + root.index
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        iconName: "trash"
        text: qsTr("Remove this number")

        onClicked: root.phones.remove(root.index)
    }
}
