import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A worry, written down and told: later. What was typed stays until it is kept. */
Card {
    id: root

    required property WorryModel worries
    required property UnfinishedWords unfinished

    function tell(): void {
        root.unfinished.clear();
        root.Accessible.announce(qsTr("It is on the list. It can wait there."));
    }

    Connections {
        target: root.worries

        function onAdded(): void {
            root.tell();
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("A worry")
    }

    TextArea {
        id: words

        objectName: "worryWords"
        width: parent.width
        leastHeight: Theme.reading.lineHeight * 2
        placeholderText: qsTr("What is it about?")
        text: root.unfinished.text

        onTextChanged: root.unfinished.text = text
    }

    ProblemNote {
        objectName: "worryProblem"
        width: parent.width
        text: root.worries.problem || root.unfinished.problem
    }

    Button {
        objectName: "later"
        width: parent.width
        kind: Button.Soft
        iconName: "hourglass-medium"
        enabled: words.text.trim().length > 0
        text: qsTr("Later")

        onClicked: root.worries.add(words.text)
    }
}
