pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What brings an article to the front, and who reads, for those who want to say it. */
Sheet {
    id: root

    required property LearnReaderModel readers

    objectName: "readerSheet"
    title: qsTr("What comes first")

    AppText {
        width: parent.width
        text: qsTr("Some articles fit you more than others. They come first, and each says why.")
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("What you wrote of your treatment counts, and where you are with a scan. So does who you are, if you like to say it.")
    }

    Column {
        width: parent.width

        Repeater {
            model: root.readers

            SwitchRow {
                id: reader

                required property int index
                required property string choice
                required property bool chosen

                objectName: "reader" + reader.index
                width: parent ? parent.width : 0
                text: reader.choice
                checked: reader.chosen

                onToggled: root.readers.setChosen(reader.index, reader.checked)
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("You need not say any of it. It is kept with your notes, and you can change it whenever you like.")
    }
}
