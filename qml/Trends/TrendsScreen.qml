pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! All that was answered over a span of days, a chart for each measure. */
ListPage {
    id: root

    required property TrendModel trends
    required property ChartPlayer player

    signal measureRequested(measure: double)
    signal treatmentsRequested
    signal briefRequested

    objectName: "trendsScreen"
    title: qsTr("Trends")
    showsBack: true
    model: root.trends
    Component.onCompleted: root.trends.open()

    header: Component {
        Column {
            spacing: Theme.space12

            ChipChoice {
                objectName: "trendSpan"
                width: parent.width
                optionName: "span"
                name: qsTr("How far back")
                options: root.trends.spans
                current: root.trends.span

                onPicked: index => root.trends.showSpan(index)
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.trends.problem || root.player.problem
            }

            Card {
                width: parent.width
                visible: root.trends.tooLittle

                AppText {
                    objectName: "tooLittle"
                    width: parent.width
                    text: qsTr("This fills in as you check in. There is no right amount.")
                }
            }
        }
    }

    delegate: ChartCard {
        id: card

        required property int index
        required property double measure

        objectName: "trend" + card.index
        ListView.onReused: card.listed = false
        width: root.columnWidth
        playing: root.player.playing.length > 0 && root.player.playing === card.picture.title

        onPlayRequested: root.player.toggle(card.picture)

        Button {
            objectName: "closer" + card.index
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            iconName: "magnifying-glass"
            text: qsTr("Look closer")
            Accessible.name: qsTr("%1: %2").arg(card.picture.title).arg(text)

            onClicked: root.measureRequested(card.measure)
        }
    }

    footer: Component {
        Column {
            spacing: Theme.space12

            TagCard {
                objectName: "trendTags"
                width: parent.width
                tags: root.trends.tags
            }

            Card {
                width: parent.width
                padding: Theme.space8

                RowItem {
                    objectName: "treatments"
                    width: parent.width
                    iconName: "calendar-dots"
                    text: qsTr("My treatment")
                    subtitle: qsTr("Shown behind your charts, if you like")
                    divided: true

                    onClicked: root.treatmentsRequested()
                }

                RowItem {
                    objectName: "makeBrief"
                    width: parent.width
                    iconName: "file-text"
                    text: qsTr("A page for my visit")
                    subtitle: qsTr("How it has been and what to ask, on one sheet")

                    onClicked: root.briefRequested()
                }
            }
        }
    }
}
