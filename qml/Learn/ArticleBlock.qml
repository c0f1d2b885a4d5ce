pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A heading, a paragraph or a list of an article, and below it where its words lead. Delegate of ArticleModel. */
Column {
    id: root

    required property int kind
    required property list<string> lines
    required property list<string> linkWords
    required property list<int> linkKinds
    required property list<string> linkTargets

    /// The line that is being read aloud; -1 for none.
    property int heardLine: -1

    readonly property bool listed: root.kind === ArticleModel.List

    signal linkRequested(kind: int, target: string)

    /// Null if there is no such line.
    function lineAt(line: int): Item {
        return allLines.itemAt(line);
    }

    topPadding: root.kind === ArticleModel.Heading ? Theme.space16 : 0
    spacing: Theme.space8

    Repeater {
        id: allLines

        model: root.lines

        Item {
            id: line

            required property int index
            required property string modelData

            readonly property bool heard: root.heardLine === line.index

            width: parent ? parent.width : 0
            implicitHeight: words.height

            Rectangle {
                visible: line.heard
                anchors.fill: parent
                anchors.margins: -Theme.space4
                radius: Theme.space4
                color: Theme.color.primarySoft
            }

            // Seen where colours are not.
            Rectangle {
                visible: line.heard
                anchors.right: parent.left
                anchors.rightMargin: Theme.space4
                width: Theme.space4
                height: parent.height
                radius: Theme.space2
                color: Theme.color.primary
            }

            AppText {
                id: point

                visible: root.listed
                anchors.left: parent.left
                variant: AppText.Reading
                read: true
                text: "•"
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            AppText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.listed ? point.width + Theme.space12 : 0
                anchors.right: parent.right
                variant: root.kind === ArticleModel.Heading ? AppText.Title : AppText.Reading
                read: true
                text: line.modelData
                color: line.heard ? Theme.color.primarySoftInk : Theme.color.ink
            }
        }
    }

    ArticleLinks {
        width: parent.width
        words: root.linkWords
        kinds: root.linkKinds
        targets: root.linkTargets

        onPicked: (kind, target) => root.linkRequested(kind, target)
    }
}
