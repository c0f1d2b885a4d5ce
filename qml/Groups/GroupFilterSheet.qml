pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Which groups are shown, in which order, and in what distances are told. Each tap takes effect at once. */
Sheet {
    id: root

    required property GroupFilterModel filter

    objectName: "groupFilterSheet"
    title: qsTr("Which groups")

    onAboutToShow: choices.active = true

    component Choice: LabeledField {
        id: choice

        property alias options: chips.options
        property alias current: chips.current
        property alias optionName: chips.optionName

        signal picked(index: int)

        width: parent ? parent.width : 0

        ChipChoice {
            id: chips

            width: parent.width
            name: choice.label

            onPicked: index => choice.picked(index)
        }
    }

    // Made when it is first wanted: the page behind it is there sooner.
    Loader {
        id: choices

        width: parent.width
        active: false

        sourceComponent: Column {
            spacing: Theme.space16

            SwitchRow {
                objectName: "metastaticOnly"
                width: parent.width
                text: qsTr("For metastatic disease only")
                subtitle: qsTr("In a group for any stage much may be said that does not fit.")
                checked: root.filter.metastaticOnly

                onToggled: root.filter.metastaticOnly = checked
            }

            LabeledField {
                width: parent.width
                label: qsTr("Also for")

                Flow {
                    width: parent.width
                    spacing: Theme.space8

                    Repeater {
                        model: root.filter.audiences

                        Chip {
                            id: audience

                            required property int index
                            required property string modelData

                            objectName: "audience" + audience.index
                            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                            text: audience.modelData
                            checked: root.filter.chosenAudiences.includes(audience.index)

                            onToggled: root.filter.turnAudience(audience.index)
                        }
                    }
                }
            }

            Choice {
                label: qsTr("Led by")
                options: root.filter.leaders
                current: root.filter.leader
                optionName: "leader"

                onPicked: index => root.filter.leader = index
            }

            Choice {
                label: qsTr("On")
                hint: qsTr("Groups whose day is not known are left out then.")
                options: root.filter.days
                current: root.filter.day
                optionName: "day"

                onPicked: index => root.filter.day = index
            }

            Choice {
                label: qsTr("Held in")
                options: root.filter.languages
                current: root.filter.language
                optionName: "language"

                onPicked: index => root.filter.language = index
            }

            SwitchRow {
                objectName: "freeOnly"
                width: parent.width
                text: qsTr("Known to cost nothing")
                checked: root.filter.freeOnly

                onToggled: root.filter.freeOnly = checked
            }

            Choice {
                label: qsTr("In this order")
                options: [qsTr("The nearest first"), qsTr("What suits best first")]
                current: root.filter.nearestFirst ? 0 : 1
                optionName: "order"

                onPicked: index => root.filter.nearestFirst = index === 0
            }

            Choice {
                label: qsTr("Distances in")
                options: root.filter.units
                current: root.filter.unit
                optionName: "unit"

                onPicked: index => root.filter.unit = index
            }

            Button {
                objectName: "filterDone"
                width: parent.width
                text: qsTr("Show these")

                onClicked: root.close()
            }

            Button {
                objectName: "filterClear"
                visible: root.filter.count > 0
                width: parent.width
                kind: Button.Quiet
                text: qsTr("Show all again")

                onClicked: root.filter.clear()
            }
        }
    }
}
