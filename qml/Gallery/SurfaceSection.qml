pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

GallerySection {
    id: root

    signal sheetRequested
    signal toastRequested

    title: qsTr("Surfaces and messages")

    TapCard {
        width: parent.width
        text: qsTr("Yesterday, 9:40 pm. Walked to the end of the road.")
        padding: Theme.space20

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: qsTr("Yesterday, 9:40 pm")
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            variant: AppText.Title
            text: qsTr("Walked to the end of the road")
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            soft: true
            text: qsTr("My feet were tingling but the air was nice.")
            Accessible.ignored: true
        }
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            width: parent.width
            iconName: "note-pencil"
            text: qsTr("Write a few lines")
            subtitle: qsTr("Only you can read this")
            divided: true
        }

        RowItem {
            width: parent.width
            iconName: "wind"
            tone: Tone.Leaf
            text: qsTr("Breathe for 2 minutes")
            subtitle: qsTr("Stop whenever you like")
            divided: true
        }

        RowItem {
            width: parent.width
            iconName: "phone"
            tone: Tone.Thread
            text: qsTr("Call the nurse line")
            divided: true
        }

        RowItem {
            width: parent.width
            text: qsTr("A row without a picture")
            showsCaret: false
        }
    }

    Repeater {
        model: [Tone.Primary, Tone.Leaf, Tone.Thread, Tone.Sun, Tone.Alert]

        Note {
            required property int modelData

            width: parent?.width ?? 0
            tone: modelData
            title: qsTr("In short")
            text: qsTr("Waiting is often the hardest part. You can ask when and how you will be told.")
        }
    }

    Note {
        id: note

        width: parent.width
        tone: Tone.Thread
        title: qsTr("That sounds really hard")
        text: qsTr("Some days are. Would it help to talk to someone?")

        Button {
            width: parent.width
            iconName: "phone"
            text: qsTr("See who I can talk to")
        }

        Button {
            width: parent.width
            kind: Button.Quiet
            tint: note.inkColor
            text: qsTr("Not now")
        }
    }

    ProblemNote {
        width: parent.width
        text: qsTr("We could not save this yet. Your words are still here.")
    }

    ProgressBar {
        width: parent.width
        value: 0.4
    }

    BusyIndicator {
        running: true
    }

    StepHeader {
        width: parent.width
        step: 2
        steps: 4
    }

    Button {
        objectName: "openSheet"
        width: parent.width
        kind: Button.Outline
        text: qsTr("Open a sheet")

        onClicked: root.sheetRequested()
    }

    Button {
        objectName: "showToast"
        width: parent.width
        kind: Button.Outline
        text: qsTr("Show a toast")

        onClicked: root.toastRequested()
    }
}
