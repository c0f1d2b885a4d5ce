pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What a person wants at hand of their diagnosis, to be read; a tap changes it. */
Card {
    id: root

    required property TreatmentFactModel facts

    signal changeRequested

    padding: Theme.space8
    spacing: 0

    Repeater {
        model: root.facts

        Column {
            id: fact

            required property int index
            required property string topic
            required property string typed

            width: parent ? parent.width : 0
            visible: fact.typed.length > 0
            padding: Theme.space12
            spacing: Theme.space2

            AppText {
                width: parent.width - Theme.space12 * 2
                variant: AppText.Small
                soft: true
                text: fact.topic
            }

            AppText {
                objectName: "fact" + fact.index
                width: parent.width - Theme.space12 * 2
                text: fact.typed
            }
        }
    }

    RowItem {
        objectName: "changeFacts"
        width: parent.width
        iconName: "clipboard-text"
        text: root.facts.told > 0 ? qsTr("Change what is here") : qsTr("Write down what you want at hand")
        subtitle: root.facts.told > 0 ? "" : qsTr("Receptors, biomarkers, where it is: only what you like")

        onClicked: root.changeRequested()
    }
}
