import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! When the profile locks by itself. */
Column {
    id: root

    required property ProfileSettingsModel settings

    spacing: Theme.space16

    function minutesText(minutes: int): string {
        return minutes === 0 ? qsTr("At once") : qsTr("After %n minutes", "", minutes);
    }

    SectionHeader {
        width: parent.width
        text: qsTr("When it locks by itself")
    }

    SettingRows {
        RowItem {
            objectName: "idle"
            width: parent.width
            iconName: "hourglass-medium"
            text: qsTr("When nothing is touched")
            subtitle: root.settings.idleMinutes === 0 ? qsTr("Never") : root.minutesText(root.settings.idleMinutes)
            divided: true

            onClicked: idle.open()
        }

        RowItem {
            objectName: "background"
            width: parent.width
            iconName: "moon"
            text: qsTr("When another app is in front")
            subtitle: root.minutesText(root.settings.backgroundMinutes)

            onClicked: background.open()
        }
    }

    ChoiceSheet {
        id: idle

        title: qsTr("When nothing is touched")
        values: [1, 2, 5, 10, 0]
        labels: [root.minutesText(1), root.minutesText(2), root.minutesText(5), root.minutesText(10), qsTr("Never")]
        current: root.settings.idleMinutes

        onPicked: value => root.settings.idleMinutes = value
    }

    ChoiceSheet {
        id: background

        title: qsTr("When another app is in front")
        values: [0, 1, 5]
        labels: [root.minutesText(0), root.minutesText(1), root.minutesText(5)]
        current: root.settings.backgroundMinutes

        onPicked: value => root.settings.backgroundMinutes = value
    }
}
