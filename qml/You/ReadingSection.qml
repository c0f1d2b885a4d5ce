import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Theme

/*! How it is read and touched. */
Column {
    id: root

    required property DeviceSettingsModel device

    /// The device's own first, then what each calls itself.
    readonly property list<string> languages: [qsTr("As this device says"), ...root.device.languages]

    spacing: Theme.space16

    TextLook {
        id: look
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Reading and touch")
    }

    SettingRows {
        spacing: Theme.space8

        RowItem {
            objectName: "language"
            width: parent.width
            iconName: "translate"
            text: qsTr("Language")
            subtitle: root.languages[root.device.language + 1]
            divided: true

            onClicked: language.open()
        }

        Segmented {
            objectName: "appearance"
            width: parent.width
            name: qsTr("Light or dark")
            options: [qsTr("As device"), qsTr("Light"), qsTr("Dark")]
            current: root.device.appearance

            onPicked: index => root.device.appearance = index
        }

        RowItem {
            objectName: "textSize"
            width: parent.width
            iconName: "text-aa"
            text: qsTr("Text size")
            subtitle: look.sizeName(root.device.textPercent)
            divided: true

            onClicked: textSize.open()
        }

        RowItem {
            objectName: "lineSpacing"
            width: parent.width
            iconName: "list-bullets"
            text: qsTr("Lines while reading")
            subtitle: look.spacingNames[root.device.lineSpacing]
            divided: true

            onClicked: lineSpacing.open()
        }

        SwitchRow {
            objectName: "strongContrast"
            width: parent.width
            text: qsTr("Strong contrast")
            checked: root.device.strongContrast

            onToggled: root.device.strongContrast = checked
        }

        SwitchRow {
            objectName: "lessMovement"
            width: parent.width
            text: qsTr("Less movement")
            checked: root.device.lessMovement

            onToggled: root.device.lessMovement = checked
        }

        SwitchRow {
            objectName: "plainLetters"
            width: parent.width
            text: qsTr("Plain letters")
            subtitle: qsTr("Titles in the same letters as the text")
            checked: root.device.plainLetters

            onToggled: root.device.plainLetters = checked
        }

        SwitchRow {
            objectName: "ignoreRepeatedTaps"
            width: parent.width
            text: qsTr("Ignore repeated taps")
            subtitle: qsTr("Helps with shaky or numb hands")
            checked: root.device.ignoreRepeatedTaps

            onToggled: root.device.ignoreRepeatedTaps = checked
        }
    }

    ChoiceSheet {
        id: language

        title: qsTr("Language")
        values: root.languages.map((name, row) => row - 1)
        labels: root.languages
        current: root.device.language

        onPicked: value => root.device.language = value
    }

    ChoiceSheet {
        id: textSize

        title: qsTr("Text size")
        values: look.sizes
        labels: look.sizeNames
        current: root.device.textPercent

        onPicked: value => root.device.textPercent = value
    }

    ChoiceSheet {
        id: lineSpacing

        title: qsTr("Lines while reading")
        values: look.spacingNames.map((name, row) => row)
        labels: look.spacingNames
        current: root.device.lineSpacing

        onPicked: value => root.device.lineSpacing = value
    }
}
