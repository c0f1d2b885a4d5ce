pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Whose profile is to be opened. Shows the names people gave, and nothing else. */
AppPage {
    id: root

    required property ProfileListModel profiles

    signal picked(row: int)
    signal newProfileRequested

    objectName: "chooseProfileScreen"
    title: qsTr("Who is it?")

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.profiles

            RowItem {
                required property int index
                required property string name
                required property int color

                objectName: "profile" + index
                width: parent ? parent.width : 0
                iconName: "user"
                tone: [Tone.Primary, Tone.Leaf, Tone.Thread, Tone.Sun, Tone.Primary][color]
                text: name
                divided: index < root.profiles.count - 1

                onClicked: root.picked(index)
            }
        }
    }

    Button {
        objectName: "newProfile"
        width: parent.width
        kind: Button.Soft
        iconName: "plus"
        text: qsTr("Add a profile")

        onClicked: root.newProfileRequested()
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Each profile has a passphrase of its own. Nobody sees into another one.")
    }
}
