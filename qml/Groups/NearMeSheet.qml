import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    What it means to look near where one is, before the device is asked; then that it is being asked, or what was
    in the way. Goes once the answer is there.
*/
Sheet {
    id: root

    required property NearMeModel nearMe

    /// True until it goes.
    readonly property bool asking: [NearMeModel.Asking, NearMeModel.Found].includes(root.nearMe.state)
    readonly property bool troubled: [NearMeModel.Refused, NearMeModel.SwitchedOff, NearMeModel.NotFound, NearMeModel.Missing].includes(root.nearMe.state)

    /// A town is to be typed instead.
    signal townRequested

    function troubleTitle(): string {
        switch (root.nearMe.state) {
        case NearMeModel.Refused:
            return qsTr("It is not allowed");
        case NearMeModel.SwitchedOff:
            return qsTr("Location is switched off");
        case NearMeModel.NotFound:
            return qsTr("The device did not find out");
        default:
            return qsTr("Nothing here knows where you are");
        }
    }

    objectName: "nearMeSheet"
    title: qsTr("Look near where you are?")
    contentSpacing: Theme.space16

    onAboutToShow: root.nearMe.stop()
    onClosed: root.nearMe.stop()

    Connections {
        target: root.nearMe

        function onStateChanged(): void {
            if (root.nearMe.state === NearMeModel.Found)
                root.close();
        }
    }

    AppText {
        objectName: "nearMeOnce"
        width: parent ? parent.width : 0
        visible: !root.troubled
        text: qsTr("Alongside asks this device once where it is, to some 4 km (2 or 3 miles) and no closer. That is used for this search and stays on this device. It is not kept: it is gone when you leave the groups.")
    }

    AppText {
        objectName: "nearMeDevice"
        width: parent ? parent.width : 0
        visible: !root.troubled
        soft: true
        text: qsTr("How the device finds out is its own affair. Many ask a service on the internet, which then learns what the device sends it: an internet address, or which networks are around. It does not learn that you look for groups. Whoever does not want that types a town.")
    }

    Row {
        objectName: "nearMeAsking"
        width: parent ? parent.width : 0
        visible: root.asking
        spacing: Theme.space12

        BusyIndicator {
            id: busy

            running: root.asking
        }

        AppText {
            width: parent.width - busy.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("The device is finding out …")

            onVisibleChanged: {
                if (visible)
                    Accessible.announce(text);
            }
        }
    }

    Note {
        objectName: "nearMeTrouble"
        width: parent ? parent.width : 0
        visible: root.troubled
        tone: Tone.Sun
        iconName: "navigation-arrow"
        title: root.troubleTitle()
        text: {
            switch (root.nearMe.state) {
            case NearMeModel.Refused:
                return qsTr("This device does not let Alongside know where it is. You can allow it in the device's settings. Typing a town works as well.");
            case NearMeModel.SwitchedOff:
                return qsTr("This device tells no app where it is. You can switch location on in its settings. Typing a town works as well.");
            case NearMeModel.NotFound:
                return qsTr("It did not know soon enough, or not closely enough to be of use. That happens indoors. You can try again, or type a town.");
            default:
                return qsTr("The part of this device that could say where it is does not answer now. Typing a town works as well.");
            }
        }

        onVisibleChanged: {
            if (visible && root.opened)
                Accessible.announce(root.troubleTitle()); // its own is still the one of before
        }
    }

    Button {
        objectName: "askNearMe"
        width: parent ? parent.width : 0
        visible: !root.asking
        iconName: root.troubled ? "" : "navigation-arrow"
        text: root.troubled ? qsTr("Try again") : qsTr("Ask this device once")

        onClicked: root.nearMe.ask()
    }

    Button {
        objectName: "townInstead"
        width: parent ? parent.width : 0
        kind: root.troubled ? Button.Soft : Button.Quiet
        text: qsTr("Type a town instead")

        onClicked: {
            root.close();
            root.townRequested();
        }
    }
}
