pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What a person wants at hand of their diagnosis. Kept as it is typed; nothing has to be there. */
AppPage {
    id: root

    required property TreatmentFactModel facts

    objectName: "treatmentFactsScreen"
    title: qsTr("At hand")
    showsBack: true

    AppText {
        width: parent.width
        soft: true
        text: qsTr("In your own words, or as your report says it. Leave out whatever you like.")
    }

    ProblemNote {
        objectName: "factsProblem"
        width: parent.width
        text: root.facts.problem
    }

    Repeater {
        model: root.facts

        FactCard {
            id: fact

            width: parent ? parent.width : 0

            onEdited: words => root.facts.setText(fact.index, words)
            onChoiceRequested: choice => root.facts.choose(fact.index, choice)
        }
    }
}
