pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The photos of an entry under its words. What was removed keeps its way back here until the entry
    is closed.
*/
Column {
    id: root

    required property JournalPhotoModel photos

    readonly property int perRow: Math.max(3, Math.floor((root.width + Theme.space12) / (Theme.hitComfort * 2 + Theme.space12)))
    readonly property real side: Math.floor((root.width - Theme.space12 * (root.perRow - 1)) / root.perRow)

    signal photoRequested(id: double)

    objectName: "photoStrip"
    spacing: Theme.space12

    Flow {
        width: parent.width
        visible: root.photos.keptCount > 0
        spacing: Theme.space12

        Repeater {
            model: root.photos

            PhotoThumbnail {
                width: root.side
                height: root.side

                onOpened: id => root.photoRequested(id)
            }
        }
    }

    Repeater {
        model: root.photos

        Flow {
            id: gone

            required property double photoId
            required property bool removed

            width: root.width
            visible: gone.removed
            spacing: Theme.space8

            AppText {
                objectName: "removedPhoto"
                width: Math.min(implicitWidth, gone.width)
                height: Math.max(implicitHeight, Theme.hit)
                verticalAlignment: Text.AlignVCenter
                soft: true
                text: qsTr("A photo is removed.")
            }

            Button {
                objectName: "putBack"
                kind: Button.Quiet
                text: qsTr("Put it back")

                onClicked: root.photos.putBack(gone.photoId)
            }
        }
    }

    Row {
        width: parent.width
        visible: root.photos.waiting > 0
        spacing: Theme.space8

        BusyIndicator {
            id: busy

            running: root.photos.waiting > 0
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            objectName: "addingPhotos"
            width: parent.width - busy.width - Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            soft: true
            text: qsTr("Adding %n photos", "", root.photos.waiting)
        }
    }

    ProblemNote {
        objectName: "photoProblem"
        width: parent.width
        text: root.photos.problem
    }
}
