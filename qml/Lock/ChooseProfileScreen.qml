pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Whose profile is to be opened. Shows the names people gave, and a row that is there whether or not
    there is a profile without one.
*/
AppPage {
    id: root

    required property ProfileListModel profiles

    signal picked(row: int)
    signal unlistedPicked
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
                divided: true

                onClicked: root.picked(index)
            }
        }

        RowItem {
            objectName: "unlisted"
            width: parent ? parent.width : 0
            iconName: "password"
            text: qsTr("Someone not listed here")
            subtitle: qsTr("The passphrase alone opens it")

            onClicked: root.unlistedPicked()
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
