import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! At which point Today offers people to talk to, and what stands before them. The person chooses it. */
Column {
    id: root

    required property PersonOfferModel personOffer

    spacing: Theme.space16

    function sumText(sum: int): string {
        //: %1 is a number.
        return sum === 0 ? qsTr("Never") : qsTr("From %1 of 12").arg(sum);
    }

    function worryText(days: int): string {
        return days === 0 ? qsTr("Never") : qsTr("After %n days in a row", "", days);
    }

    SectionHeader {
        width: parent.width
        text: qsTr("When Today offers people to talk to")
    }

    SettingRows {
        RowItem {
            objectName: "offerFromSum"
            width: parent.width
            iconName: "hand-heart"
            text: qsTr("When my PHQ-4 is high")
            subtitle: root.sumText(root.personOffer.sumFrom)
            divided: true

            onClicked: offerFromSum.open()
        }

        RowItem {
            objectName: "offerAfterWorry"
            width: parent.width
            iconName: "hand-heart"
            text: qsTr("When worry about a scan stays strong")
            subtitle: root.worryText(root.personOffer.worryDays)

            onClicked: offerAfterWorry.open()
        }
    }

    WordsField {
        objectName: "offerSteps"
        width: parent.width
        label: qsTr("My own steps for such a day")
        hint: qsTr("The blue chair. Tea. Round the block with the dog.")
        words: root.personOffer.steps

        onEdited: words => root.personOffer.steps = words
    }

    ProblemNote {
        objectName: "offerStepsProblem"
        width: parent.width
        text: root.personOffer.problem
    }

    ChoiceSheet {
        id: offerFromSum

        title: qsTr("When my PHQ-4 is high")
        values: [0, 3, 6, 9]
        labels: [root.sumText(0), root.sumText(3), root.sumText(6), root.sumText(9)]
        current: root.personOffer.sumFrom

        onPicked: value => root.personOffer.sumFrom = value
    }

    ChoiceSheet {
        id: offerAfterWorry

        title: qsTr("When worry about a scan stays strong")
        values: [0, 2, 3, 5]
        labels: [root.worryText(0), root.worryText(2), root.worryText(3), root.worryText(5)]
        current: root.personOffer.worryDays

        onPicked: value => root.personOffer.worryDays = value
    }
}
