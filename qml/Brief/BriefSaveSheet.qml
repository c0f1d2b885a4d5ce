pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Paper, or plain text, and where it shall go: to a file, or to an app. */
Sheet {
    id: root

    required property BriefModel brief

    objectName: "briefSaveSheet"
    title: qsTr("Save the page")

    FileChooser {
        id: pdfPlace

        filter: qsTr("PDF page (*.pdf)")
        suffix: "pdf"
        name: root.brief.fileName

        onActiveChanged: root.brief.noteDialog(pdfPlace.active)
        onChosen: file => root.brief.savePdf(file)
    }

    FileChooser {
        id: textPlace

        filter: qsTr("Plain text (*.txt)")
        suffix: "txt"
        name: root.brief.fileName

        onActiveChanged: root.brief.noteDialog(textPlace.active)
        onChosen: file => root.brief.saveText(file)
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

        onClicked: pdfPlace.ask()
    }

    Button {
        objectName: "saveText"
        width: parent.width
        kind: Button.Outline
        iconName: "file-text"
        text: qsTr("Save as plain text")

        onClicked: textPlace.ask()
    }

    Button {
        objectName: "sharePdf"
        width: parent.width
        visible: ExternalApps.hasFileShare
        kind: Button.Outline
        iconName: "share-network"
        text: qsTr("Share the PDF page")

        onClicked: root.brief.sharePdf()
    }

    Button {
        objectName: "shareText"
        width: parent.width
        visible: ExternalApps.hasFileShare
        kind: Button.Outline
        iconName: "share-network"
        text: qsTr("Share as plain text")

        onClicked: root.brief.shareText()
    }
}
