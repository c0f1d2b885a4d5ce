pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Charts
import Alongside.Style
import Alongside.Theme

/*!
    A month to look at: each day with a column as high as its answer. A day without an answer has none,
    so that height says what there was, and colour only goes with it.
*/
Column {
    id: root

    property string title
    property list<string> weekdays
    property list<chartDay> days
    property bool hasLater: true

    readonly property int columns: 7
    readonly property real cell: Math.floor(root.width / root.columns)

    /// The page is to be turned by \a months.
    signal turned(months: int)

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Item {
        width: parent.width
        implicitHeight: Math.max(earlier.height, words.height)

        IconButton {
            id: earlier

            objectName: "monthEarlier"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: "caret-left"
            directional: true
            text: qsTr("Month before")
            ignoresRepeatedTaps: false

            onClicked: root.turned(-1)
        }

        AppText {
            id: words

            anchors.left: earlier.right
            anchors.right: later.left
            anchors.verticalCenter: parent.verticalCenter
            variant: AppText.Label
            heading: true
            text: root.title
            horizontalAlignment: Text.AlignHCenter
        }

        IconButton {
            id: later

            objectName: "monthLater"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "caret-right"
            directional: true
            text: qsTr("Month after")
            enabled: root.hasLater
            ignoresRepeatedTaps: false

            onClicked: root.turned(1)
        }
    }

    Grid {
        anchors.left: parent.left
        columns: root.columns

        Repeater {
            model: root.weekdays

            AppText {
                required property string modelData

                width: root.cell
                variant: AppText.Small
                soft: true
                text: modelData
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true // each day says it
            }
        }

        Repeater {
            model: root.days

            Item {
                id: day

                required property int index
                required property chartDay modelData
                readonly property bool answered: day.modelData.height >= 0

                objectName: "chartDay" + day.index
                width: root.cell
                implicitHeight: well.height + figure.implicitHeight + Theme.space8
                Accessible.role: Accessible.StaticText
                Accessible.name: day.modelData.name
                Accessible.ignored: day.modelData.label.length === 0

                Rectangle {
                    id: well

                    visible: day.answered
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width - Theme.space8
                    height: Theme.space40
                    radius: Theme.radiusSmall
                    color: Theme.color.surfaceSunken
                    border.width: Theme.stroke
                    border.color: Theme.color.outline

                    Rectangle {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        height: Math.max(Theme.space6, parent.height * day.modelData.height)
                        radius: parent.radius
                        color: Theme.color.primary
                    }
                }

                AppText {
                    id: figure

                    anchors.top: well.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    variant: AppText.Small
                    text: day.modelData.label
                    wrapMode: Text.NoWrap
                    font.weight: day.modelData.today ? Font.DemiBold : Font.Normal
                    font.underline: day.modelData.today
                    Accessible.ignored: true
                }
            }
        }
    }
}
