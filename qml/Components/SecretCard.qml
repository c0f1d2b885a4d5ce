import QtQuick

import Alongside.Input
import Alongside.Theme

/*!
    A secret to be read and written down: its words or groups, numbered. No text of it is made unless
    a screen reader has to say it.
*/
Card {
    id: root

    required property SecretValue value
    /// What it is, such as "Your passphrase".
    property string label

    SecretText {
        id: secret

        width: parent.width
        value: root.value
        spacing: Theme.space12
        color: Theme.color.ink
        numberColor: Theme.color.inkSoft
        font.family: Theme.heading.family
        font.weight: Theme.heading.weight
        font.pixelSize: Theme.heading.size
        numberFont.family: Theme.small.family
        numberFont.pixelSize: Theme.small.size
        Accessible.role: Accessible.StaticText
        //: %1 is what it is, such as "Your passphrase"; %2 its words.
        Accessible.name: Theme.screenReader && !root.value.empty ? qsTr("%1: %2").arg(root.label).arg(secret.spoken()) : root.label
    }
}
