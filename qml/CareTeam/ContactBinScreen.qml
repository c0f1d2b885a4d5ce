pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Deleted contacts, to be put back or erased for good. */
ListPage {
    id: root

    required property ContactBinModel bin

    objectName: "contactBinScreen"
    title: qsTr("Deleted people")
    showsBack: true
    model: root.bin
    Component.onCompleted: root.bin.load()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: root.bin.loaded && root.bin.count === 0 ? qsTr("Nothing here. Someone you delete waits here for %n days.", "", root.bin.days) : qsTr("Someone you delete waits here for %n days. Then it is erased for good.", "", root.bin.days)
            }

            ProblemNote {
                width: parent.width
                text: root.bin.problem
            }
        }
    }

    delegate: Card {
        id: entry

        required property double contactId
        required property string name
        required property string line
        property bool asking: false

        width: root.columnWidth

        ListView.onPooled: entry.asking = false

        Timer {
            id: settling

            interval: Theme.repeatedTapTime
        }

        AppText {
            width: parent.width
            variant: AppText.Label
            text: entry.name
        }

        AppText {
            width: parent.width
            soft: true
            text: entry.line
        }

        AppText {
            width: parent.width
            visible: entry.asking
            text: qsTr("Erase this for good? Nobody can bring it back.")
        }

        Flow {
            width: parent.width
            spacing: Theme.space8

            Button {
                objectName: "restoreContact"
                visible: !entry.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Soft
                iconName: "arrow-counter-clockwise"
                text: qsTr("Put it back")

                onClicked: root.bin.restore(entry.contactId)
            }

            Button {
                objectName: "eraseContact"
                visible: !entry.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Quiet
                text: qsTr("Erase for good")

                onClicked: {
                    entry.asking = true;
                    settling.restart();
                }
            }

            Button {
                objectName: "keepContact"
                visible: entry.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Soft
                text: qsTr("Keep it here")

                onClicked: entry.asking = false
            }

            Button {
                objectName: "eraseContactNow"
                visible: entry.asking
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Danger
                text: qsTr("Erase it")

                // It comes up close to where the finger just was: a tap's echo must not erase.
                onClicked: {
                    if (!settling.running)
                        root.bin.erase(entry.contactId);
                }
            }
        }
    }
}
