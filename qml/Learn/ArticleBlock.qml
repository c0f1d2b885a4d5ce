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

    readonly property bool listed: root.kind === ArticleModel.List

    signal linkRequested(kind: int, target: string)

    topPadding: root.kind === ArticleModel.Heading ? Theme.space16 : 0
    spacing: Theme.space8

    Repeater {
        model: root.lines

        Item {
            id: line

            required property string modelData

            width: parent ? parent.width : 0
            implicitHeight: words.height

            AppText {
                id: point

                visible: root.listed
                anchors.left: parent.left
                variant: AppText.Reading
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
                text: line.modelData
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
