pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

GallerySection {
    id: root

    property int mood: 3
    property int view: 0
    property int energy: 2
    property int pain: 4

    title: qsTr("Choices")

    Card {
        width: parent.width
        padding: Theme.space16

        AppText {
            width: parent.width
            variant: AppText.Heading
            leftPadding: Theme.space4
            text: qsTr("How are you right now?")
        }

        MoodPicker {
            width: parent.width
            value: root.mood

            onPicked: level => root.mood = level
        }
    }

    Card {
        width: parent.width
        padding: Theme.space16

        ScaleRow {
            width: parent.width
            title: qsTr("Energy")
            words: [qsTr("None"), qsTr("A little"), qsTr("Some"), qsTr("Good"), qsTr("Plenty")]
            value: root.energy

            onPicked: value => root.energy = value
        }
    }

    Card {
        width: parent.width
        padding: Theme.space16

        ScaleRow {
            width: parent.width
            title: qsTr("Pain")
            name: "pain"
            lowest: 0
            highest: 10
            words: [qsTr("no pain"), qsTr("as bad as it can be")]
            value: root.pain

            onPicked: value => root.pain = value
        }
    }

    Segmented {
        width: parent.width
        options: [qsTr("Entries"), qsTr("Trends")]
        current: root.view

        onPicked: index => root.view = index
    }

    CalendarMonth {
        width: parent.width
        spill: Theme.gutter(root.width)
        title: qsTr("September 2026")
        weekdays: ["M", "T", "W", "T", "F", "S", "S"]
        hasLater: false
        yearBefore: "2025"

        days: ListModel {
            id: days

            // Chosen, today, marked, not offered yet, and outside the month.
            Component.onCompleted: {
                for (let i = 0; i < 42; ++i) {
                    const number = i >= 1 && i <= 30 ? i : 0;
                    days.append({
                        number: number,
                        label: number > 0 ? String(number) : "",
                        name: number > 0 ? qsTr("%1 September 2026").arg(number) : "",
                        offered: number > 0 && number <= 20,
                        selected: number === 14,
                        today: number === 20,
                        marked: number === 7 || number === 14,
                        entrance: number === 14
                    });
                }
            }
        }
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.space8

        Repeater {
            model: [qsTr("Tired"), qsTr("Hopeful"), qsTr("Right now I notice"), qsTr("One small good thing")]

            Chip {
                required property int index
                required property string modelData

                text: modelData
                checked: index === 1
                width: Math.min(implicitWidth, flow.width)
            }
        }

        Chip {
            text: qsTr("High temperature")
            iconName: "warning"
            urgent: true
            checked: true
            width: Math.min(implicitWidth, flow.width)
        }

        Chip {
            text: qsTr("To ask on Monday")
            iconName: "plus"
            checkable: false
            width: Math.min(implicitWidth, flow.width)
        }
    }

    Card {
        width: parent.width

        CheckBox {
            width: parent.width
            text: qsTr("I have written it down")
            checked: true
        }

        CheckBox {
            width: parent.width
            text: qsTr("Remind me gently later")
        }

        RadioButton {
            width: parent.width
            text: qsTr("Same as this phone")
            checked: true
        }

        RadioButton {
            width: parent.width
            text: qsTr("Always light")
        }

        RadioButton {
            width: parent.width
            enabled: false
            text: qsTr("Always dark")
        }

        Switch {
            width: parent.width
            text: qsTr("Lock when I leave")
            checked: true
        }

        Switch {
            Accessible.name: qsTr("A switch without words")
        }
    }
}
