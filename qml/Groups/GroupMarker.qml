pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    One group on the map, or several that lie too close together. Never a pin: a group is somewhere within
    an area, which is drawn as wide as it is once one looks closely.
*/
T.AbstractButton {
    id: root

    required property int gathered
    required property string name
    required property string area
    /// How wide the area is, on the screen.
    required property real spread
    /// Several that no zoom takes apart.
    required property bool together

    readonly property bool several: root.gathered > 1

    signal opened

    implicitWidth: Math.max(Theme.hit, Theme.iconTile)
    implicitHeight: implicitWidth
    text: {
        if (!root.several)
            //: %1 is a support group, %2 a town.
            return qsTr("%1. Somewhere in %2").arg(root.name).arg(root.area);
        if (root.together)
            //: %1 is a town.
            return qsTr("%n groups in %1. Shows them", "", root.gathered).arg(root.area);
        //: %1 is a town.
        return qsTr("%n groups around %1. Shows them more closely", "", root.gathered).arg(root.area);
    }
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    onClicked: root.opened()

    RepeatedTapGuard {
        anchors.fill: parent
        z: 1
        interval: Theme.repeatedTapTime
    }

    // Of what a marker may show only what it does show is made: many come into view at once.
    contentItem: Loader {
        sourceComponent: root.several ? number : sign
    }

    background: Item {
        Loader {
            anchors.centerIn: parent
            active: !root.several && root.spread > disc.width

            sourceComponent: Rectangle {
                width: root.spread
                height: root.spread
                radius: root.spread / 2
                color: Qt.alpha(Theme.color.primary, Theme.highContrast ? 0 : 0.14)
                border.width: Theme.controlStroke
                border.color: Theme.color.primary
            }
        }

        Rectangle {
            id: disc

            anchors.centerIn: parent
            width: Math.max(height, root.several ? root.implicitContentWidth + Theme.space12 : 0)
            height: root.height - Theme.space6
            radius: height / 2
            color: root.down ? Theme.color.primaryPressed : root.hovered ? Theme.color.primaryHover : Theme.color.primary
            border.width: Theme.switchStroke
            border.color: Theme.color.surface

            Loader {
                anchors.fill: parent
                active: root.visualFocus

                sourceComponent: Item {
                    FocusRing {
                        control: root
                        around: disc.radius
                    }
                }
            }
        }
    }

    Component {
        id: sign

        Item {
            Icon {
                anchors.centerIn: parent
                size: Theme.icon22
                name: "users-three"
                filled: true
                color: Theme.color.inkOnFill
            }
        }
    }

    Component {
        id: number

        Item {
            implicitWidth: count.implicitWidth
            implicitHeight: count.implicitHeight

            AppText {
                id: count

                anchors.centerIn: parent
                variant: AppText.Small
                wrapMode: Text.NoWrap
                font.weight: Font.DemiBold
                color: Theme.color.inkOnFill
                text: Number(root.gathered).toLocaleString(Qt.locale(), "f", 0)
                Accessible.ignored: true
            }
        }
    }
}
