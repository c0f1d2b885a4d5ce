import QtQuick

import Alongside.Style
import Alongside.Theme

/*! What lies in a bin, as a row of it. Erasing is asked for twice, in place. */
Card {
    id: root

    required property double entryId
    required property string title
    required property string preview
    /// Over the title: when it was. May be empty.
    required property string when
    property bool asking: false

    signal restoreRequested(id: double)
    signal eraseRequested(id: double)

    ListView.onPooled: root.asking = false

    Timer {
        id: settling

        objectName: "settling"
        interval: Theme.repeatedTapTime
    }

    AppText {
        width: parent.width
        visible: text.length > 0
        variant: AppText.Small
        soft: true
        text: root.when
    }

    AppText {
        width: parent.width
        visible: text.length > 0
        variant: AppText.Label
        text: root.title
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    WholeWords {
        width: parent.width
        visible: root.preview.length > 0
        variant: AppText.Body
        words: root.preview
        soft: true
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    AppText {
        width: parent.width
        visible: root.asking
        text: qsTr("Erase this for good? Nobody can bring it back.")
    }

    Flow {
        width: parent.width
        spacing: Theme.space8

        Button {
            objectName: "restore"
            visible: !root.asking
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Soft
            iconName: "arrow-counter-clockwise"
            text: qsTr("Put it back")

            onClicked: root.restoreRequested(root.entryId)
        }

        Button {
            objectName: "erase"
            visible: !root.asking
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Quiet
            text: qsTr("Erase for good")

            onClicked: {
                root.asking = true;
                settling.restart();
            }
        }

        Button {
            objectName: "keep"
            visible: root.asking
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Soft
            text: qsTr("Keep it here")

            onClicked: root.asking = false
        }

        Button {
            objectName: "eraseNow"
            visible: root.asking
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Danger
            text: qsTr("Erase it")

            // It comes up close to where the finger just was: a tap's echo must not erase.
            onClicked: {
                if (!settling.running)
                    root.eraseRequested(root.entryId);
            }
        }
    }
}
