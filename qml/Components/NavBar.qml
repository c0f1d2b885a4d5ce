pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    The main places: a bar at the bottom on phones, a \c rail at the side of wide windows. Shows
    \c current, the name of a destination, and reports what was picked.

    Labels grow to 130 %, then all shrink together until they fit; where they would have to be too
    small to read, pictures stand alone. Holding one down shows its label large.
*/
Rectangle {
    id: root

    property list<Destination> destinations
    property string current
    property bool rail: false

    signal picked(name: string)

    readonly property int count: Math.max(1, root.destinations.length)
    readonly property real cell: root.rail ? Theme.railWidth - Theme.space8 : (root.width - edge.left - edge.right - Theme.space8) / root.count
    readonly property real widestLabel: {
        let widest = letters.font.pixelSize; // named, so that a new text size is measured again
        for (let i = 0; i < root.destinations.length; ++i)
            widest = Math.max(widest, letters.advanceWidth(root.destinations[i].label));
        return widest;
    }
    readonly property int labelSize: Math.min(Theme.nav.size, Math.floor(Theme.nav.size * (root.cell - Theme.space4) / root.widestLabel))
    readonly property bool labelled: root.labelSize >= Theme.navSmallest

    implicitWidth: root.rail ? Theme.railWidth + edge.left + edge.right : Theme.hitComfort * 5
    implicitHeight: root.rail ? Theme.hitComfort * root.count : places.implicitHeight + Theme.space6 + Math.max(Theme.space6, edge.bottom)
    color: Theme.color.bar
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main sections")

    EdgeInsets {
        id: edge

        item: root
    }

    FontMetrics {
        id: letters

        font.family: Theme.nav.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.nav.size
    }

    Rectangle {
        anchors.right: parent.right
        width: root.rail ? Theme.stroke : parent.width
        height: root.rail ? parent.height : Theme.stroke
        color: Theme.color.hairline
    }

    Grid {
        id: places

        x: edge.left + Theme.space4
        y: root.rail ? edge.top + Theme.space24 : Theme.space6
        columns: root.rail ? 1 : root.count
        rowSpacing: Theme.space8

        Repeater {
            model: root.destinations

            T.AbstractButton {
                id: place

                required property Destination modelData
                readonly property bool selected: root.current === place.modelData.name

                objectName: "destination-" + place.modelData.name
                text: place.modelData.label
                width: root.cell
                implicitHeight: Math.max(Theme.hit, picture.height + Theme.space4 + (label.visible ? label.height + Theme.space2 : 0) + Theme.space4)
                Accessible.role: Accessible.PageTab
                Accessible.name: place.selected && !Theme.saysSelected ? qsTr("%1, selected").arg(place.text) : place.text
                Accessible.selectable: true
                Accessible.selected: place.selected
                // Qt gives a tab no press of its own.
                Accessible.onPressAction: place.click()
                Keys.onReturnPressed: place.click()
                Keys.onEnterPressed: place.click()

                onClicked: root.picked(place.modelData.name)
                onPressAndHold: largeLabel.showFor(place.modelData)
                onReleased: largeLabel.close()
                onCanceled: largeLabel.close()

                contentItem: Item {
                    Rectangle {
                        id: picture

                        anchors.horizontalCenter: parent.horizontalCenter
                        y: root.labelled ? Theme.space4 : (parent.height - height) / 2
                        width: Math.min(parent.width, Theme.icon26 + Theme.space32)
                        height: Theme.icon26 + Theme.space8
                        radius: height / 2
                        color: place.selected ? Theme.color.primarySoft : place.down || place.hovered ? Theme.color.surfaceSunken : Qt.alpha(Theme.color.surfaceSunken, 0)
                        border.width: place.selected ? Theme.tintStroke : 0
                        border.color: Theme.color.primary

                        Behavior on color {
                            ColorAnimation {
                                duration: Theme.quick
                            }
                        }

                        Icon {
                            anchors.centerIn: parent
                            name: place.modelData.iconName
                            filled: place.selected
                            size: Theme.icon26
                            color: place.selected ? Theme.color.primarySoftInk : Theme.color.inkSoft
                        }
                    }

                    AppText {
                        id: label

                        visible: root.labelled
                        anchors.top: picture.bottom
                        anchors.topMargin: Theme.space2
                        width: parent.width
                        variant: AppText.Nav
                        text: place.text
                        font.pixelSize: Math.max(1, root.labelSize)
                        font.weight: place.selected ? Font.DemiBold : Font.Medium
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignHCenter
                        color: place.selected ? Theme.color.primarySoftInk : Theme.color.inkSoft
                        Accessible.ignored: true
                    }
                }

                background: Item {
                    FocusRing {
                        control: place
                        around: Theme.radiusRow
                        gap: -Theme.focusStroke
                    }
                }
            }
        }
    }

    Popup {
        id: largeLabel

        property string label
        property string iconName

        function showFor(destination: Destination): void {
            largeLabel.label = destination.label;
            largeLabel.iconName = destination.iconName;
            largeLabel.open();
        }

        parent: T.Overlay.overlay
        x: parent ? (parent.width - width) / 2 : 0
        y: parent ? (parent.height - height) / 2 : 0
        padding: Theme.space24
        closePolicy: T.Popup.NoAutoClose

        contentItem: Column {
            spacing: Theme.space8

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: largeLabel.iconName
                filled: true
                size: Theme.iconTile
                color: Theme.color.primary
            }

            AppText {
                variant: AppText.Display
                text: largeLabel.label
                wrapMode: Text.NoWrap
            }
        }
    }
}
