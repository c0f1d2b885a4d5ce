pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Every answered day around this scan and the ones before, and what each phase adds up to. */
ListPage {
    id: root

    required property ScanSeriesModel series

    objectName: "worryListScreen"
    title: qsTr("Worry around your scans")
    showsBack: true
    spacing: Theme.space4
    model: root.series
    sectionRole: "season"

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                text: root.series.summary
            }

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: qsTr("Your own scale from 0 to 10, not a medical test. The marks at 1 and 4 come from a study of people with advanced cancer (Bui and others, 2025).")
            }
        }
    }

    delegate: Item {
        id: line

        required property int index
        required property string day
        required property string date
        required property string value
        required property bool means

        objectName: "worryLine" + line.index
        width: root.columnWidth
        implicitHeight: words.implicitHeight + Theme.space8
        Accessible.role: Accessible.StaticText
        Accessible.name: line.value.length > 0 ? qsTr("%1, %2: %3").arg(line.day).arg(line.date).arg(line.value) : qsTr("%1. %2").arg(line.day).arg(line.date)

        Column {
            id: words

            anchors.left: parent.left
            width: parent.width - (number.visible ? number.width + Theme.space12 : 0)

            AppText {
                width: parent.width
                variant: line.means ? AppText.Label : AppText.Body
                text: line.day
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                variant: AppText.Small
                soft: true
                text: line.date
                Accessible.ignored: true
            }
        }

        AppText {
            id: number

            visible: text.length > 0
            anchors.right: parent.right
            variant: AppText.Heading
            heading: false
            text: line.value
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
