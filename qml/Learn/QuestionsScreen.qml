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
    /// Some of them are to be put on the list for an appointment.
    signal visitRequested

    objectName: "questionsScreen"
    title: root.learn.questions.title
    showsBack: true

    Button {
        objectName: "questionsToVisit"
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Outline
        iconName: "list-bullets"
        text: qsTr("Choose for an appointment")

        onClicked: root.visitRequested()
    }

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
                read: true
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
