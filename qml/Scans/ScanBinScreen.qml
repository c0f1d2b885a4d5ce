pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Deleted scans, to be put back or erased for good. Their answers are check-ins and were never gone. */
ListPage {
    id: root

    required property ScanBinModel bin

    objectName: "scanBinScreen"
    title: qsTr("Deleted scans")
    showsBack: true
    model: root.bin
    Component.onCompleted: root.bin.load()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: root.bin.loaded && root.bin.count === 0 ? qsTr("Nothing here. A scan you delete waits here for %n days.", "", root.bin.days) : qsTr("A scan you delete waits here for %n days. Then it is erased for good.", "", root.bin.days)
            }

            ProblemNote {
                width: parent.width
                text: root.bin.problem
            }
        }
    }

    delegate: Card {
        id: line

        required property double scanId
        required property string title
        required property string when
        property bool asking: false

        width: root.columnWidth

        ListView.onPooled: line.asking = false

        Timer {
            id: settling

            interval: Theme.repeatedTapTime
        }

        AppText {
            width: parent.width
            variant: AppText.Label
            text: line.title
        }

        AppText {
            width: parent.width
            soft: true
            text: line.when
        }

        AppText {
            width: parent.width
            visible: line.asking
            text: qsTr("Erase this for good? Nobody can bring it back.")
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "restoreScan"
                visible: !line.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Soft
                iconName: "arrow-counter-clockwise"
                text: qsTr("Put it back")

                onClicked: root.bin.restore(line.scanId)
            }

            Button {
                objectName: "eraseScan"
                visible: !line.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Quiet
                text: qsTr("Erase for good")

                onClicked: {
                    line.asking = true;
                    settling.restart();
                }
            }

            Button {
                objectName: "keepScan"
                visible: line.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Soft
                text: qsTr("Keep it here")

                onClicked: line.asking = false
            }

            Button {
                objectName: "eraseScanNow"
                visible: line.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Danger
                text: qsTr("Erase it")

                // It comes up close to where the finger just was: a tap's echo must not erase.
                onClicked: {
                    if (!settling.running)
                        root.bin.erase(line.scanId);
                }
            }
        }
    }
}
