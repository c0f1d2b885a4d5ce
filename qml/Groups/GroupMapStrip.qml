import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! Below the map: who made it, and buttons for what fingers and wheels do. Beside it, so that they never cover a marker. */
Item {
    id: root

    /// The place that the map opened at; may be empty.
    required property string homeName
    required property bool mayGoFarther
    required property bool mayGoCloser
    /// Streets are shown that come from the internet.
    required property bool streetsOn

    /// Beside the buttons there is no room for words.
    readonly property bool stacked: Theme.large || root.width - buttons.width < Theme.hit * 3

    signal homeRequested
    signal streetsRequested
    signal zoomRequested(levels: real)

    implicitHeight: root.stacked ? buttons.height + credits.height + Theme.space8 : Math.max(buttons.height, credits.height)

    AppText {
        id: credits

        objectName: "mapCredits"
        anchors.left: parent.left
        width: root.stacked ? parent.width : parent.width - buttons.width - Theme.space8
        y: root.stacked ? buttons.height : (parent.height - height) / 2
        variant: AppText.Small
        soft: true
        text: qsTr("Map: Natural Earth, U.S. Census, GSHHG. Names: GeoNames.")
    }

    Row {
        id: buttons

        anchors.right: parent.right

        IconButton {
            objectName: "streets"
            iconName: "globe"
            iconFilled: root.streetsOn
            text: root.streetsOn ? qsTr("About the streets on the map") : qsTr("Show streets on the map")

            onClicked: root.streetsRequested()
        }

        IconButton {
            objectName: "mapHome"
            iconName: "map-pin"
            text: root.homeName.length > 0 ? qsTr("Back to %1").arg(root.homeName) : qsTr("Back to where the map opened")

            onClicked: root.homeRequested()
        }

        IconButton {
            objectName: "zoomOut"
            ignoresRepeatedTaps: false
            enabled: root.mayGoFarther
            iconName: "minus"
            text: qsTr("Show more around it")

            onClicked: root.zoomRequested(-1)
        }

        IconButton {
            objectName: "zoomIn"
            ignoresRepeatedTaps: false
            enabled: root.mayGoCloser
            iconName: "plus"
            text: qsTr("Show it more closely")

            onClicked: root.zoomRequested(1)
        }
    }
}
