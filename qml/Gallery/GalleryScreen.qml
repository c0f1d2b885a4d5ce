pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*!
    Every component in every state, for the people who make the app. Its switches change the theme of
    the whole program.
*/
Item {
    id: root

    property bool rightToLeft: false

    signal backRequested
    signal helpRequested

    LayoutMirroring.enabled: root.rightToLeft
    LayoutMirroring.childrenInherit: true

    AppPage {
        anchors.fill: parent
        title: qsTr("Gallery")
        showsBack: true
        spacing: Theme.space24

        onBackRequested: root.backRequested()
        onHelpRequested: root.helpRequested()

        actions: Component {
            IconButton {
                iconName: "info"
                text: qsTr("About this page")
            }
        }

        bottomBar: Component {
            StickyBar {
                Button {
                    width: parent.width
                    text: qsTr("A bar that stays")
                }
            }
        }

        DisplaySection {
            rightToLeft: root.rightToLeft

            onDirectionPicked: rightToLeft => root.rightToLeft = rightToLeft
        }

        TextSection {}

        ButtonSection {}

        ChoiceSection {}

        FieldSection {}

        SurfaceSection {
            onSheetRequested: sheet.open()
            onToastRequested: toast.offer(qsTr("Entry moved."), undoing)
        }

        NavigationSection {}

        PictureSection {}
    }

    T.Action {
        id: undoing
    }

    Toast {
        id: toast

        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space40 * 3
        width: Math.min(parent.width - Theme.space24, Theme.toastMax)
    }

    Sheet {
        id: sheet

        objectName: "sheet"
        rightToLeft: root.rightToLeft
        title: qsTr("This entry")

        RowItem {
            width: parent.width
            iconName: "share-network"
            text: qsTr("Share a copy")
            divided: true

            onClicked: sheet.close()
        }

        RowItem {
            width: parent.width
            iconName: "trash"
            tone: Tone.Thread
            text: qsTr("Move to the bin")
            subtitle: qsTr("You can take it back for 30 days")

            onClicked: sheet.close()
        }
    }
}
