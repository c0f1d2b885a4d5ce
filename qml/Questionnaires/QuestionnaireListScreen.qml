pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Which questionnaires there are, what each is, and whose it is. */
AppPage {
    id: root

    required property QuestionnaireListModel questionnaires

    signal questionnaireRequested

    objectName: "questionnaireListScreen"
    title: qsTr("Question sheets")
    showsBack: true
    Component.onCompleted: root.questionnaires.begin()

    AppText {
        width: parent.width
        text: qsTr("Short sets of questions that clinics use too. They are here if you like them. Nothing asks you to fill them in.")
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.questionnaires.problem
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        Repeater {
            id: rows

            model: root.questionnaires

            RowItem {
                id: row

                required property int index
                required property string name
                required property string about
                required property string owner

                objectName: "questionnaire" + row.index
                width: parent ? parent.width : 0
                iconName: "clipboard-text"
                text: row.name
                subtitle: row.about
                divided: row.index < rows.count - 1

                onClicked: {
                    root.questionnaires.open(row.index);
                    root.questionnaireRequested();
                }
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("A result is no diagnosis. Nothing that Alongside shows or says changes because of it.")
    }
}
