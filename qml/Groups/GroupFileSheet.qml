import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! A group as a file for somebody else's Alongside: saved where one says, or handed to another app. */
Sheet {
    id: root

    required property GroupFileModel file

    signal saveRequested

    objectName: "groupFileSheet"
    title: qsTr("A file for someone else")

    AppText {
        objectName: "groupFileWords"
        width: parent.width
        text: qsTr("Whoever opens it with Alongside sees first what is in it, and can add it there.")
    }

    AppText {
        objectName: "groupFileAbout"
        width: parent.width
        soft: true
        text: root.file.about
    }

    ProblemNote {
        objectName: "groupFileProblem"
        width: parent.width
        text: root.file.problem
    }

    Button {
        objectName: "saveGroupFile"
        width: parent.width
        iconName: "floppy-disk"
        text: qsTr("Save the file")

        onClicked: root.saveRequested()
    }

    Button {
        objectName: "shareGroupFile"
        width: parent.width
        visible: ExternalApps.hasFileShare
        kind: Button.Soft
        iconName: "share-network"
        text: qsTr("Share the file")

        onClicked: root.file.share()
    }
}
