pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style

/*! One draft: what helps, the words, which are the person's to change, and the ways to send them. */
AppPage {
    id: root

    required property NewsModel news
    required property AskPeopleModel people

    readonly property RecipientModel to: root.news.recipient
    /// The words went to another app: then it may be noted that they were told.
    property bool handed: false

    signal copied

    objectName: "newsDraftScreen"
    title: root.news.title
    showsBack: true

    Repeater {
        model: root.news.hints

        AppText {
            required property string modelData

            width: parent ? parent.width : 0
            soft: true
            text: modelData
        }
    }

    ProblemNote {
        objectName: "draftProblem"
        width: parent.width
        text: root.news.problem
    }

    WordsField {
        objectName: "draftWords"
        width: parent.width
        label: qsTr("Your words. Change what you like")
        words: root.news.body

        onEdited: words => root.news.body = words
    }

    KeepingLabel {
        width: parent.width
        visible: root.news.ownWords && words.length > 0
        saved: root.news.saved
        waiting: !root.news.saved && root.news.problem.length === 0
        failed: root.news.problem.length > 0
    }

    Button {
        objectName: "beginAgain"
        width: Math.min(implicitWidth, parent.width)
        visible: root.news.ownWords
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: qsTr("Begin again with the suggested words")

        onClicked: root.news.beginAgain()
    }

    LabeledField {
        width: parent.width
        label: qsTr("Whom it is for, if it goes to one person")

        TextField {
            objectName: "newsWho"
            width: parent.width
            Accessible.name: qsTr("Whom it is for, if it goes to one person")
            text: root.to.name

            onTextEdited: root.to.choose(text, 0)
        }
    }

    Button {
        objectName: "newsPeople"
        width: parent.width
        visible: root.people.count > 0
        kind: Button.Soft
        iconName: "users"
        text: qsTr("Choose from your people")

        onClicked: people.open()
    }

    SendCard {
        width: parent.width
        to: root.to
        words: root.news.body

        onHandedOver: root.handed = true
        onCopied: {
            root.handed = true;
            root.copied();
        }
    }

    Button {
        objectName: "noteTold"
        width: parent.width
        visible: root.handed && root.to.untold
        kind: Button.Outline
        iconName: "check"
        //: %1 is a name.
        text: qsTr("Note that %1 was told").arg(root.to.name)

        onClicked: root.to.noteTold()
    }

    AppText {
        objectName: "draftReview"
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

    AskPersonSheet {
        id: people

        people: root.people

        onPicked: (name, contact) => root.to.choose(name, contact)
    }
}
