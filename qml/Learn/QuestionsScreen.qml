pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Questions for one situation, to read out or to take along. */
AppPage {
    id: root

    required property LearnModel learn

    signal articleRequested(id: string)
    signal copied

    objectName: "questionsScreen"
    title: root.learn.questions.title
    showsBack: true

    Button {
        objectName: "copyQuestions"
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Outline
        iconName: "copy"
        text: qsTr("Copy all of them")

        onClicked: {
            ExternalApps.copy(root.learn.questionsText());
            root.copied();
        }
    }

    Repeater {
        model: root.learn.questions

        Card {
            id: question

            required property int index
            required property string title

            objectName: "question" + question.index
            width: parent ? parent.width : 0

            AppText {
                width: parent.width
                variant: AppText.Reading
                text: question.title
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.learn.questions.about
    }

    Button {
        objectName: "questionsArticle"
        width: parent.width
        visible: root.learn.questionsArticle.length > 0
        kind: Button.Quiet
        iconName: "book-open"
        text: qsTr("Read about it")

        onClicked: root.articleRequested(root.learn.questionsArticle)
    }
}
