pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! How large the text is, and how far apart its lines stand: the same as under You. */
Sheet {
    id: root

    required property DeviceSettingsModel device

    objectName: "articleLookSheet"
    title: qsTr("Text and lines")

    TextLook {
        id: look
    }

    ProblemNote {
        width: parent.width
        text: root.device.problem
    }

    AppText {
        width: parent.width
        variant: AppText.Label
        text: qsTr("Lines while reading")
    }

    ChipChoice {
        width: parent.width
        optionName: "lines"
        name: qsTr("Lines while reading")
        options: look.spacingNames
        current: root.device.lineSpacing

        onPicked: index => root.device.lineSpacing = index
    }

    AppText {
        objectName: "linesSample"
        width: parent.width
        variant: AppText.Reading
        read: true
        text: qsTr("So far apart the lines stand where you read, in articles and where words and myths are explained.")
    }

    AppText {
        width: parent.width
        topPadding: Theme.space8
        variant: AppText.Label
        text: qsTr("Text size")
    }

    ChipChoice {
        width: parent.width
        optionName: "size"
        name: qsTr("Text size")
        options: look.sizeNames
        current: look.sizes.indexOf(root.device.textPercent)

        onPicked: index => root.device.textPercent = look.sizes[index]
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Text size holds everywhere. Both are under You, too.")
    }
}
