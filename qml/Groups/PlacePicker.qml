pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A town or a US ZIP code, typed and picked, or where the person is. Nothing about it leaves the device. */
Column {
    id: root

    required property PlaceSearchModel places
    /// The device may be asked where it is.
    property bool offersNearMe: false

    signal nearMeRequested

    function type(): void {
        field.forceActiveFocus();
    }

    spacing: Theme.space12

    SearchField {
        id: field

        objectName: "placeField"
        width: parent.width
        placeholderText: qsTr("Town or US ZIP code")
        text: root.places.typed

        onTextChanged: root.places.typed = text
    }

    Button {
        objectName: "nearMe"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: root.offersNearMe && root.places.typed.length === 0
        kind: Button.Outline
        iconName: "navigation-arrow"
        text: qsTr("Near me")

        onClicked: root.nearMeRequested()
    }

    ProblemNote {
        objectName: "placeProblem"
        width: parent.width
        text: root.places.problem
    }

    AppText {
        objectName: "placeNotFound"
        width: parent.width
        visible: root.places.nothingFound
        soft: true
        text: qsTr("No town like that is known here. A larger town nearby may be. Names are in Latin letters.")
    }

    Card {
        width: parent.width
        visible: root.places.count > 0
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.places

            RowItem {
                id: place

                required property int index
                required property string name
                required property string area

                objectName: "place" + place.index
                width: parent ? parent.width : 0
                iconName: "map-pin"
                showsCaret: false
                text: place.name
                subtitle: place.area
                divided: place.index < root.places.count - 1

                onClicked: root.places.choose(place.index)
            }
        }
    }
}
