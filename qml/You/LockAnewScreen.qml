pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! For someone who fears that a secret is known: what locking everything anew does, and what it cannot do. */
AppPage {
    id: root

    signal begun
    signal recoveryCodeRequested

    objectName: "lockAnewScreen"
    title: qsTr("Someone may know it")
    showsBack: true

    AppText {
        width: parent.width
        text: qsTr("If somebody may know your passphrase or your recovery code, you can lock everything anew. With many photos that can take some minutes.")
    }

    Card {
        width: parent.width

        AppText {
            width: parent.width
            text: qsTr("You choose a new passphrase. The old one then opens nothing here.")
        }

        AppText {
            width: parent.width
            text: qsTr("You get a new recovery code. The old one then opens nothing here, and you can tear up its paper.")
        }

        AppText {
            width: parent.width
            text: qsTr("All you wrote is copied under a new key, and then the old copy is removed. If that fails half-way, everything stays as it was.")
        }
    }

    Note {
        width: parent.width
        tone: Tone.Sun
        iconName: "info"
        title: qsTr("What this cannot do")
        text: qsTr("Someone who copied the files of this device before can still open that copy with what they know. And whoever used the old passphrase may notice that it no longer works.")
    }

    Button {
        objectName: "onlyCode"
        width: parent.width
        kind: Button.Quiet
        text: qsTr("Only the paper is lost: a new recovery code is enough")

        onClicked: root.recoveryCodeRequested()
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "next"
                width: parent.width
                text: qsTr("Lock everything anew")

                onClicked: root.begun()
            }
        }
    }
}
