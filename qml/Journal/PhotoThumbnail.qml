import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*! A photo of the entry, small; opens it large. Delegate of JournalPhotoModel. */
T.AbstractButton {
    id: root

    required property double photoId
    required property int number
    required property string description
    required property bool removed

    signal opened(id: double)

    visible: !root.removed
    objectName: "photo" + root.number
    //: %1 is a number, %2 what is in the picture.
    text: root.description.length > 0 ? qsTr("Photo %1: %2").arg(root.number).arg(root.description) : qsTr("Photo %1").arg(root.number)
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    onClicked: root.opened(root.photoId)

    contentItem: PhotoPicture {
        address: "thumbnail/" + root.photoId
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: "transparent"
        z: 1

        FocusRing {
            control: root
            gap: 0
        }
    }
}
