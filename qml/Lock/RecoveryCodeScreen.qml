pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Shows a recovery code, to be put on paper. */
AppPage {
    id: root

    required property RecoveryCodeModel code
    /// On the sheet, if it is printed.
    property string profileName
    property int step: 0
    property int steps: 0
    /// What became of the code before this one; empty if there was none.
    property string newsTitle
    property string news

    signal kept

    property bool sheetSaved: false

    objectName: "recoveryCodeScreen"
    title: root.step > 0 ? "" : qsTr("Your recovery code")

    Connections {
        target: root.code

        function onSheetSaved(): void {
            root.sheetSaved = true;
        }
    }

    FileChooser {
        id: place

        filter: qsTr("PDF page (*.pdf)")
        suffix: "pdf"

        onChosen: file => root.code.saveSheet(file, root.profileName)
    }

    StepHeader {
        width: parent.width
        visible: root.step > 0
        step: root.step
        steps: root.steps
    }

    WholeWords {
        width: parent.width
        visible: root.step > 0
        variant: AppText.Display
        words: qsTr("Your recovery code")
    }

    Note {
        objectName: "news"
        width: parent.width
        visible: root.newsTitle.length > 0
        tone: Tone.Leaf
        iconName: "check-circle"
        title: root.newsTitle
        text: root.news
    }

    AppText {
        width: parent.width
        text: qsTr("It opens your profile if you forget your passphrase. Put it on paper, and keep it somewhere safe.")
    }

    SecretCard {
        objectName: "code"
        width: parent.width
        value: root.code.text
        label: qsTr("Your recovery code")
    }

    Button {
        objectName: "saveSheet"
        width: parent.width
        kind: Button.Soft
        iconName: "printer"
        text: qsTr("Save a page to print")

        onClicked: place.active = true
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.sheetSaved ? qsTr("The page is saved. Anyone who has it can open your profile, so delete the file once it is printed.") : qsTr("The page is not locked. Save it only where you can print it, and delete it afterwards.")
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.code.problem
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "next"
                width: parent.width
                text: qsTr("I have put it on paper")

                onClicked: root.kept()
            }
        }
    }
}
