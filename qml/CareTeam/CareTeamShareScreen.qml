pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! One contact as a QR code and as a file, or the whole care team as a file. */
AppPage {
    id: root

    required property CareTeamShare share
    readonly property bool all: root.share.name.length === 0

    objectName: "careTeamShareScreen"
    title: root.all ? qsTr("Save the care team") : qsTr("Share this contact")
    showsBack: true

    FileChooser {
        id: place

        title: qsTr("Save people")
        filter: qsTr("People (*.vcf)")
        suffix: "vcf"

        onActiveChanged: root.share.noteDialog(place.active)
        onChosen: file => root.share.save(file)
    }

    Card {
        width: parent.width
        visible: !root.all

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: root.share.name
        }

        QrPicture {
            objectName: "qrCode"
            visible: root.share.qrText.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.contentMax / 2)
            height: width
            text: root.share.qrText
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code with the name, numbers and e-mail of %1").arg(root.share.name)
        }

        AppText {
            objectName: "qrWords"
            width: parent.width
            visible: root.share.ready
            soft: true
            text: root.share.qrText.length > 0 ? qsTr("Another phone's camera reads this. Your notes and the photo are not in it.") : qsTr("This is too much for a QR code. Save it as a file instead.")
        }
    }

    SectionHeader {
        width: parent.width
        visible: !root.all
        text: qsTr("As a file")
    }

    AppText {
        width: parent.width
        text: root.all ? qsTr("A file with everyone, for another device or for safe keeping. Most contact apps read it.") : qsTr("A file that most contact apps read.")
    }

    Column {
        width: parent.width
        spacing: Theme.space8

        AppText {
            width: parent.width
            variant: AppText.Label
            text: qsTr("For")
            Accessible.ignored: true
        }

        ChipChoice {
            width: parent.width
            name: qsTr("For")
            optionName: "format"
            options: [qsTr("Newer apps (vCard 4.0)"), qsTr("Older apps too (vCard 3.0)")]
            current: root.share.newest ? 0 : 1

            onPicked: index => root.share.newest = index === 0
        }
    }

    SwitchRow {
        objectName: "ownWords"
        width: parent.width
        text: qsTr("With what I wrote")
        subtitle: qsTr("Notes, what to call about, and the star")
        checked: root.share.ownWords

        onToggled: root.share.ownWords = checked
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("The file is not locked. Anyone who has it can read it.")
    }

    Button {
        objectName: "saveCards"
        width: parent.width
        kind: root.all ? Button.Filled : Button.Soft
        iconName: "floppy-disk"
        text: qsTr("Save the file")

        onClicked: place.ask()
    }

    Button {
        objectName: "shareCards"
        width: parent.width
        visible: ExternalApps.hasFileShare
        kind: Button.Soft
        iconName: "share-network"
        text: qsTr("Share the file")

        onClicked: root.share.share()
    }

    ProblemNote {
        objectName: "shareProblem"
        width: parent.width
        text: root.share.problem
    }
}
