pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Support groups near a place, online and by phone: those for metastatic disease first. */
ListPage {
    id: root

    required property GroupModels groups

    readonly property GroupFilterModel filter: root.groups.filter
    readonly property PlaceSearchModel places: root.groups.places
    readonly property bool inPerson: root.filter.way === 0
    readonly property bool needsPlace: root.inPerson && root.places.chosen.length === 0 && !root.places.here

    signal groupRequested(id: string)
    /// What leaders give, and what one gives oneself.
    signal packsRequested
    signal mapRequested
    /// Nothing is being done, and the map is one tap away.
    signal mapLikely
    /// A town is to be typed.
    signal townRequested

    objectName: "groupsScreen"
    title: qsTr("Support groups")
    showsBack: true
    model: root.groups.list
    sectionRole: "section"
    spacing: Theme.space8
    Component.onCompleted: {
        root.list.currentIndex = -1; // or a row would take the focus from what is being typed
        root.groups.nearMe.lookForSource();
        root.groups.load();
    }
    // Whoever left the groups is not near anything any more.
    Component.onDestruction: root.groups?.nearMe.leave()

    Timer {
        interval: Theme.slow
        running: root.groups.list.loaded && (root.inPerson || root.groups.list.starredOnly)

        onTriggered: root.mapLikely()
    }

    actions: Component {
        IconButton {
            objectName: "savedGroups"
            visible: root.groups.list.starredCount > 0 || root.groups.list.starredOnly
            iconName: "star"
            iconFilled: root.groups.list.starredOnly
            text: root.groups.list.starredOnly ? qsTr("Show all groups") : qsTr("Show what you saved")

            onClicked: root.groups.list.starredOnly = !root.groups.list.starredOnly
        }
    }

    GroupFilterSheet {
        id: sheet

        filter: root.filter
    }

    Component {
        id: nearMe

        NearMeSheet {
            id: asking

            nearMe: root.groups.nearMe

            onClosed: asking.destroy()
            onTownRequested: root.townRequested()
        }
    }

    header: Component {
        Column {
            spacing: Theme.space16

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.groups.list.problem
            }

            Segmented {
                objectName: "ways"
                width: parent.width
                visible: !root.groups.list.starredOnly
                options: [qsTr("Nearby"), qsTr("Online"), qsTr("Phone")]
                current: root.filter.way
                optionName: "way"
                name: qsTr("How to meet others")

                onPicked: index => root.filter.way = index
            }

            PlacePicker {
                id: picker

                width: parent.width
                visible: root.inPerson && !root.groups.list.starredOnly
                places: root.places
                offersNearMe: root.groups.nearMe.available && !root.places.here

                onNearMeRequested: (nearMe.createObject(root) as NearMeSheet).open()

                Connections {
                    target: root

                    function onTownRequested(): void {
                        picker.type();
                    }
                }
            }

            Row {
                width: parent.width
                visible: root.inPerson && !root.needsPlace && !root.groups.list.starredOnly
                spacing: Theme.space8

                AppText {
                    objectName: "nearPlace"
                    width: parent.width - forget.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    text: {
                        if (root.places.here)
                            //: %1 is the town that is nearest to where the person is.
                            return root.places.chosen.length > 0 ? qsTr("Near you, around %1").arg(root.places.chosen) : qsTr("Near you");
                        //: %1 is a town.
                        return qsTr("Near %1").arg(root.places.chosen);
                    }

                    onTextChanged: {
                        if (root.places.here)
                            Accessible.announce(text);
                    }
                }

                IconButton {
                    id: forget

                    objectName: "forgetPlace"
                    iconName: "x"
                    text: root.places.here ? qsTr("Forget where you are") : qsTr("Forget this place")

                    onClicked: root.places.forget()
                }
            }

            Segmented {
                objectName: "views"
                width: parent.width
                visible: root.inPerson || root.groups.list.starredOnly
                options: [qsTr("List"), qsTr("Map")]
                optionName: "view"
                name: qsTr("How groups are shown")

                onPicked: index => {
                    if (index === 1)
                        root.mapRequested();
                }
            }

            Button {
                objectName: "groupFilter"
                width: Math.min(implicitWidth, parent.width)
                visible: !root.needsPlace && !root.groups.list.starredOnly
                kind: Button.Outline
                iconName: "funnel"
                //: %1 is a number: how many choices leave something out.
                text: root.filter.count > 0 ? qsTr("Which groups (%1)").arg(root.filter.count) : qsTr("Which groups")

                onClicked: sheet.open()
            }

            Button {
                objectName: "groupPacks"
                width: Math.min(implicitWidth, parent.width)
                visible: !root.groups.list.starredOnly
                kind: Button.Quiet
                iconName: "users-three"
                text: qsTr("From others, or for members")

                onClicked: root.packsRequested()
            }

            Note {
                objectName: "noneNear"
                width: parent.width
                visible: root.groups.list.noneNear
                tone: Tone.Sun
                iconName: "map-pin"
                title: qsTr("Nothing near you yet")
                text: root.groups.list.count > 0 ? qsTr("The nearest ones are farther away. Others meet online or by phone.") : qsTr("No group that you look for is known there. Others meet online or by phone.")

                Button {
                    objectName: "lookOnline"
                    width: parent.width
                    kind: Button.Outline
                    tint: Theme.color.sunSoftInk
                    iconName: "video-camera"
                    text: qsTr("See those online")

                    onClicked: root.filter.way = 1
                }
            }

            AppText {
                objectName: "noGroups"
                width: parent.width
                visible: root.groups.list.loaded && root.groups.list.count === 0 && (root.groups.list.starredOnly || !root.needsPlace) && !root.groups.list.noneNear
                soft: true
                text: root.groups.list.starredOnly ? qsTr("Nothing is saved. A star on a group keeps it here.") : qsTr("No group fits all of that. Fewer choices may find more.")
            }

            Note {
                objectName: "placeStays"
                width: parent.width
                visible: root.needsPlace && !root.groups.list.starredOnly
                title: qsTr("Where you look stays here")
                text: qsTr("The list of groups and of towns is in the app. Nothing is asked of anybody, and it works without a connection.")
            }
        }
    }

    footer: Component {
        AppText {
            objectName: "groupCredits"
            topPadding: Theme.space16
            visible: root.groups.list.count > 0
            variant: AppText.Small
            soft: true
            text: qsTr("From public pages. Nobody has called these groups for us, so please ask before you go. Distances are to the middle of a town. Place data © GeoNames (CC BY 4.0).")
        }
    }

    delegate: GroupRow {
        required property int index

        objectName: "group" + index
        width: root.columnWidth

        onOpened: id => root.groupRequested(id)
    }
}
