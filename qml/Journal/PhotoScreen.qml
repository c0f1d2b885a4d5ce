pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    One photo, large. Buttons lead to the next one and nearer; swiping, pinching, tapping twice, the
    wheel and the keyboard do so too. Below is what the person says about it.
*/
AppPage {
    id: root

    required property JournalPhotoViewer viewer

    /// The photo has the page to itself.
    property bool alone: false
    //: %1 is a number, %2 how many there are.
    readonly property string place: qsTr("Photo %1 of %2").arg(root.viewer.number).arg(root.viewer.count)

    objectName: "photoScreen"
    title: root.alone ? "" : root.place
    showsBack: true
    contentMax: root.width
    spacing: Theme.space12

    onActiveFocusChanged: {
        if (root.activeFocus && !words.activeFocus)
            view.forceActiveFocus();
    }

    onAloneChanged: view.forceActiveFocus()

    actions: Component {
        IconButton {
            objectName: "photoAlone"
            iconName: root.alone ? "corners-in" : "corners-out"
            text: root.alone ? qsTr("Show what belongs to the photo") : qsTr("Show the photo alone")

            onClicked: root.alone = !root.alone
        }
    }

    Connections {
        target: root.viewer

        function onShownChanged(): void {
            words.showKept();
        }
    }

    PhotoView {
        id: view

        objectName: "photoView"
        width: parent.width
        height: Math.max(Theme.hitComfort * 4, root.height - root.barHeight - Theme.space40 - (root.alone ? 0 : tools.height + about.height + Theme.space40))
        address: root.viewer.photoId > 0 ? "image/" + root.viewer.photoId : ""
        text: root.viewer.description.length > 0 ? root.viewer.description : root.place

        onStepped: steps => root.viewer.go(steps)
    }

    Flow {
        id: tools

        readonly property int buttons: 5

        visible: !root.alone
        width: Math.min(parent.width, (Theme.hit + tools.spacing) * tools.buttons)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.max(0, Math.min(Theme.space16, (parent.width - Theme.hit * tools.buttons) / (tools.buttons - 1)))

        IconButton {
            objectName: "previousPhoto"
            iconName: "caret-left"
            directional: true
            ignoresRepeatedTaps: false
            text: qsTr("Previous photo")
            enabled: root.viewer.number > 1

            onClicked: root.viewer.go(-1)
        }

        IconButton {
            objectName: "zoomOut"
            iconName: "minus"
            ignoresRepeatedTaps: false
            text: qsTr("Smaller")
            enabled: view.zoom > 1

            onClicked: view.zoomBy(1 / view.step, view.middle)
        }

        IconButton {
            objectName: "zoomIn"
            iconName: "plus"
            ignoresRepeatedTaps: false
            text: qsTr("Larger")
            enabled: view.zoom < view.nearest

            onClicked: view.zoomBy(view.step, view.middle)
        }

        IconButton {
            objectName: "nextPhoto"
            iconName: "caret-right"
            directional: true
            ignoresRepeatedTaps: false
            text: qsTr("Next photo")
            enabled: root.viewer.number < root.viewer.count

            onClicked: root.viewer.go(1)
        }

        IconButton {
            objectName: "removePhoto"
            iconName: "trash"
            text: qsTr("Remove this photo")

            onClicked: {
                root.viewer.remove();
                root.backRequested();
            }
        }
    }

    LabeledField {
        id: about

        visible: !root.alone
        width: Math.min(parent.width, Theme.contentMax)
        anchors.horizontalCenter: parent.horizontalCenter
        label: qsTr("What is in the picture?")
        hint: qsTr("Screen readers say it aloud. It is saved as you type.")

        TextField {
            id: words

            function showKept(): void {
                if (words.text !== root.viewer.description)
                    words.text = root.viewer.description;
            }

            objectName: "description"
            width: parent.width
            maximumLength: root.viewer.longestDescription
            Accessible.name: about.label
            Component.onCompleted: words.showKept()

            onTextEdited: root.viewer.description = words.text
        }
    }
}
