pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Paper, or plain text, and where it shall go. */
Sheet {
    id: root

    required property BriefModel brief

    function ask(plain: bool): void {
        place.plain = plain;
        place.active = true;
        root.brief.noteDialog(true);
    }

    function endAsking(): void {
        place.active = false;
        root.brief.noteDialog(false);
    }

    objectName: "briefSaveSheet"
    title: qsTr("Save the page")

    Loader {
        id: place

        property bool plain: false

        active: false
        source: "BriefPlace.qml"

        onLoaded: {
            const dialog = place.item as BriefPlace;
            dialog.plain = place.plain;
            dialog.name = root.brief.fileName;
            dialog.ask();
        }
    }

    Connections {
        target: place.item

        function onAccepted(): void {
            const chosen = (place.item as BriefPlace).selectedFile;
            if (place.plain)
                root.brief.saveText(chosen);
            else
                root.brief.savePdf(chosen);
            root.endAsking();
        }

        function onRejected(): void {
            root.endAsking();
        }
    }

    ProblemNote {
        objectName: "saveProblem"
        width: parent.width
        text: root.brief.problem
    }

    AppText {
        width: parent.width
        text: qsTr("The file is not locked. Whoever has it can read it, so save it only where you want it, and delete it when it has done its work. No copy stays here.")
    }

    ChipChoice {
        width: parent.width
        optionName: "paper"
        name: qsTr("Paper")
        options: root.brief.papers
        current: root.brief.paper

        onPicked: index => root.brief.setPaper(index)
    }

    Button {
        objectName: "savePdf"
        width: parent.width
        iconName: "printer"
        text: qsTr("Save one page as PDF")

        onClicked: root.ask(false)
    }

    Button {
        objectName: "saveText"
        width: parent.width
        kind: Button.Outline
        iconName: "file-text"
        text: qsTr("Save as plain text")

        onClicked: root.ask(true)
    }
}
