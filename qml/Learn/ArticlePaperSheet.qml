pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! An article as pages to print: on which paper, and where they shall go. */
Sheet {
    id: root

    required property ArticlePaper paper

    objectName: "articlePaperSheet"
    title: qsTr("Print this article")

    FileChooser {
        id: place

        filter: qsTr("PDF pages (*.pdf)")
        suffix: "pdf"
        name: root.paper.fileName

        onActiveChanged: root.paper.noteDialog(place.active)
        onChosen: file => root.paper.save(file)
    }

    ProblemNote {
        objectName: "paperProblem"
        width: parent.width
        text: root.paper.problem
    }

    AppText {
        width: parent.width
        text: qsTr("The pages hold what you see here, with the sources. The file is not locked. Save it only where others may see what you read.")
    }

    ChipChoice {
        width: parent.width
        optionName: "articlePaper"
        name: qsTr("Paper")
        options: root.paper.papers
        current: root.paper.paper

        onPicked: index => root.paper.paper = index
    }

    Button {
        objectName: "saveArticlePdf"
        width: parent.width
        iconName: "printer"
        text: qsTr("Save as PDF")

        onClicked: place.ask()
    }

    Button {
        objectName: "shareArticlePdf"
        width: parent.width
        visible: ExternalApps.hasFileShare
        kind: Button.Outline
        iconName: "share-network"
        text: qsTr("Share as PDF")

        onClicked: root.paper.share()
    }
}
