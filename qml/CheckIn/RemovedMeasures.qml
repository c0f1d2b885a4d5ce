pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Symptoms that were removed: each can be given back with its answers, or erased for good. */
Column {
    id: root

    required property MeasureModel measures

    spacing: Theme.space12

    SectionHeader {
        width: parent.width
        text: qsTr("Removed")
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("With what you answered, for %n days. Then they are erased for good.", "", root.measures.days)
    }

    Repeater {
        model: root.measures.binned

        Card {
            id: removed

            required property int index
            required property string modelData
            property bool asking: false

            width: parent ? parent.width : 0

            Timer {
                id: settling

                interval: Theme.repeatedTapTime
            }

            AppText {
                width: parent.width
                variant: AppText.Label
                text: removed.modelData
            }

            AppText {
                width: parent.width
                visible: removed.asking
                text: qsTr("Erase it with all you answered? Nobody can bring it back.")
            }

            Flow {
                width: parent.width
                spacing: Theme.space8

                Button {
                    objectName: "giveBack" + removed.index
                    width: Math.min(implicitWidth, parent.width)
                    kind: Button.Soft
                    text: removed.asking ? qsTr("Keep it here") : qsTr("Put it back")

                    onClicked: {
                        if (removed.asking)
                            removed.asking = false;
                        else
                            root.measures.restoreBinned(removed.index);
                    }
                }

                Button {
                    objectName: "eraseMeasure" + removed.index
                    width: Math.min(implicitWidth, parent.width)
                    visible: !removed.asking
                    kind: Button.Quiet
                    text: qsTr("Erase for good")

                    onClicked: {
                        removed.asking = true;
                        settling.restart();
                    }
                }

                Button {
                    objectName: "eraseMeasureNow" + removed.index
                    width: Math.min(implicitWidth, parent.width)
                    visible: removed.asking
                    kind: Button.Danger
                    text: qsTr("Erase it")

                    // It comes up close to where the finger just was: a tap's echo must not erase.
                    onClicked: {
                        if (!settling.running)
                            root.measures.eraseBinned(removed.index);
                    }
                }
            }
        }
    }
}
