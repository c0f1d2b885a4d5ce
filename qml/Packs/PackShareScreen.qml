pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A card that was given out: as codes on the screen, a link, a file, a flyer. */
AppPage {
    id: root

    required property GroupCardShare share
    property int shown: 0

    signal copied

    function ask(flyer: bool): void {
        place.flyer = flyer;
        place.active = true;
        root.share.noteDialog(true);
    }

    function endAsking(): void {
        place.active = false;
        root.share.noteDialog(false);
    }

    objectName: "packShareScreen"
    title: qsTr("Give out the card")
    showsBack: true
    Component.onDestruction: (place.item as PackPlaceDialog)?.close()

    Loader {
        id: place

        property bool flyer: false

        active: false
        source: "PackPlaceDialog.qml"

        onLoaded: {
            const dialog = place.item as PackPlaceDialog;
            dialog.flyer = place.flyer;
            dialog.ask();
        }
    }

    Connections {
        target: place.item

        function onAccepted(): void {
            const chosen = (place.item as PackPlaceDialog).selectedFile;
            if (place.flyer)
                root.share.saveFlyer(chosen);
            else
                root.share.saveFile(chosen);
            root.endAsking();
        }

        function onRejected(): void {
            root.endAsking();
        }
    }

    ProblemNote {
        objectName: "cardShareProblem"
        width: parent.width
        text: root.share.problem
    }

    Card {
        width: parent.width

        AppText {
            objectName: "shareName"
            width: parent.width
            variant: AppText.Heading
            text: root.share.name
        }

        AppText {
            objectName: "shareVersion"
            width: parent.width
            soft: true
            text: root.share.version
        }

        QrPicture {
            objectName: "cardCode"
            visible: root.share.codes.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.contentMax / 2)
            height: width
            text: root.share.codes[root.shown] ?? ""
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code with the card of %1").arg(root.share.name)
        }

        AppText {
            objectName: "codeWords"
            width: parent.width
            soft: true
            text: root.share.codes.length === 0 ? qsTr("This is too much for codes. A file takes it all.") : root.share.leadsHome ? qsTr("The code leads to the web address of the card.") : root.share.codes.length === 1 ? qsTr("Members read this with Alongside, from their camera or a picture of it.") : qsTr("Code %1 of %2. Members need all of them.").arg(root.shown + 1).arg(root.share.codes.length)
        }

        Button {
            objectName: "nextCode"
            width: parent.width
            visible: root.share.codes.length > 1
            kind: Button.Soft
            text: qsTr("Next code")

            onClicked: root.shown = (root.shown + 1) % root.share.codes.length
        }

        AppText {
            objectName: "shareKey"
            width: parent.width
            visible: root.share.fingerprint.length > 0
            //: %1 is four groups of four digits.
            text: qsTr("The number of your key is %1. Members can compare it once.").arg(root.share.fingerprint)
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "saveCardFile"
            width: parent.width
            iconName: "floppy-disk"
            text: qsTr("Save it as a file")
            subtitle: qsTr("To send it by mail or message")
            divided: root.share.link.length > 0

            onClicked: root.ask(false)
        }

        RowItem {
            objectName: "copyCardLink"
            width: parent.width
            visible: root.share.link.length > 0
            iconName: "copy"
            showsCaret: false
            text: qsTr("Copy it as a link")
            subtitle: qsTr("Members open or paste it in Alongside")

            onClicked: {
                ExternalApps.copy(root.share.link);
                root.copied();
            }
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("A flyer for the wall")
    }

    AppText {
        objectName: "flyerProblem"
        width: parent.width
        visible: text.length > 0
        text: root.share.flyerProblem
    }

    ChipChoice {
        width: parent.width
        optionName: "flyerPaper"
        name: qsTr("Paper")
        options: root.share.papers
        current: root.share.paper

        onPicked: index => root.share.paper = index
    }

    SwitchRow {
        objectName: "flyerStrips"
        width: parent.width
        text: qsTr("With strips to tear off")
        subtitle: qsTr("Each has the name, the time and how to reach you")
        checked: root.share.strips

        onToggled: root.share.strips = checked
    }

    Button {
        objectName: "saveFlyer"
        width: parent.width
        kind: Button.Outline
        iconName: "printer"
        enabled: root.share.flyerProblem.length === 0
        text: qsTr("Save the flyer as PDF")

        onClicked: root.ask(true)
    }
}
