pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The news in a sentence, and whom there are drafts for. */
AppPage {
    id: root

    required property NewsModel news

    signal draftRequested(row: int)

    objectName: "newsScreen"
    title: qsTr("Words for the news")
    showsBack: true
    Component.onCompleted: root.news.begin()

    Repeater {
        model: root.news.about

        AppText {
            required property string modelData

            width: parent ? parent.width : 0
            text: modelData
        }
    }

    ProblemNote {
        objectName: "newsProblem"
        width: parent.width
        text: root.news.problem
    }

    WordsField {
        objectName: "news"
        width: parent.width
        label: qsTr("What has happened, in a sentence or two")
        words: root.news.news

        onEdited: words => root.news.news = words
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("It goes into the drafts for friends and for a teenager, not into the others.")
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.news.titles

            RowItem {
                required property int index
                required property string modelData

                objectName: "draft" + index
                width: parent ? parent.width : 0
                text: modelData
                divided: index < root.news.titles.length - 1

                onClicked: root.draftRequested(index)
            }
        }
    }

    AppText {
        objectName: "newsReview"
        width: parent.width
        visible: !root.news.reviewed
        variant: AppText.Small
        soft: true
        text: qsTr("Not yet reviewed by a clinician.")
    }

    WordsNote {
        width: parent.width
        file: "asks/news"
    }
}
