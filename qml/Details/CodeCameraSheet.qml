import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    Looks for a QR code through the camera, from when it opens to when something was found or it is closed.
    Where the camera does not work it says what to do.
*/
Sheet {
    id: root

    required property CodeCamera camera
    /// What to hold before the camera, as a sentence.
    required property string wanted

    readonly property bool paused: root.camera.state === CodeCamera.Paused
    readonly property bool troubled: root.paused || root.camera.state === CodeCamera.Refused || root.camera.state === CodeCamera.Missing

    /// A picture of the code is to be chosen instead.
    signal pictureRequested

    function troubleTitle(): string {
        switch (root.camera.state) {
        case CodeCamera.Refused:
            return qsTr("The camera is not allowed");
        case CodeCamera.Missing:
            return qsTr("The camera does not work now");
        default:
            return qsTr("The camera is off");
        }
    }

    objectName: "codeCameraSheet"
    title: qsTr("Read a code with the camera")
    contentSpacing: Theme.space16

    onAboutToShow: root.camera.start()
    onClosed: root.camera.stop()

    Connections {
        target: root.camera

        function onStateChanged(): void {
            if (root.camera.state === CodeCamera.Off)
                root.close();
        }
    }

    CodeCameraView {
        objectName: "codeCameraView"
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        visible: !root.troubled
        width: Math.min(parent ? parent.width : 0, Math.max(Theme.hitComfort * 2, root.room / 2))
        height: width
        camera: root.camera
    }

    AppText {
        objectName: "codeWanted"
        width: parent ? parent.width : 0
        visible: !root.troubled && root.camera.remark.length === 0
        text: root.wanted
    }

    AppText {
        objectName: "codeRemark"
        width: parent ? parent.width : 0
        visible: !root.troubled && text.length > 0
        variant: AppText.Label
        text: root.camera.remark

        onTextChanged: {
            if (text.length > 0)
                Accessible.announce(text);
        }
    }

    AppText {
        objectName: "codeKept"
        width: parent ? parent.width : 0
        visible: !root.troubled
        variant: AppText.Small
        soft: true
        text: qsTr("What the camera sees is looked at on this device, and then gone. No picture of it is kept.")
    }

    Note {
        objectName: "codeCameraTrouble"
        width: parent ? parent.width : 0
        visible: root.troubled
        tone: root.paused ? Tone.Primary : Tone.Sun
        iconName: "camera"
        title: root.troubleTitle()
        text: {
            switch (root.camera.state) {
            case CodeCamera.Refused:
                return qsTr("This device does not let Alongside use the camera. You can allow it in the device's settings. A picture of the code works too.");
            case CodeCamera.Missing:
                return qsTr("Another app may be using it, or there is none. A picture of the code works too.");
            default:
                return qsTr("It went off because Alongside was not in front. Nothing that it saw was kept.");
            }
        }

        onVisibleChanged: {
            if (visible && root.opened)
                Accessible.announce(root.troubleTitle()); // its own is still the one of before
        }
    }

    Button {
        objectName: "startCodeCamera"
        width: parent ? parent.width : 0
        visible: root.troubled
        text: root.paused ? qsTr("Turn it on again") : qsTr("Try again")

        onClicked: root.camera.start()
    }

    Button {
        objectName: "codePictureInstead"
        width: parent ? parent.width : 0
        kind: root.troubled ? Button.Soft : Button.Quiet
        iconName: "image"
        text: qsTr("Choose a picture of the code instead")

        onClicked: {
            root.close();
            root.pictureRequested();
        }
    }
}
