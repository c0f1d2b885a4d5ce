pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A person's treatment cycles. */
ListPage {
    id: root

    required property TreatmentModel treatments

    signal addRequested
    signal treatmentRequested(row: int)

    objectName: "treatmentsScreen"
    title: qsTr("Treatment cycles")
    showsBack: true
    model: root.treatments
    Component.onCompleted: root.treatments.open()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: qsTr("A treatment that comes again can lie behind your charts, and your days can be laid over each other by its days. It reminds you of nothing.")
            }

            ProblemNote {
                objectName: "problem"
                width: parent.width
                text: root.treatments.problem
            }

            Button {
                objectName: "addTreatment"
                width: parent.width
                iconName: "plus"
                text: qsTr("Add a treatment cycle")

                onClicked: root.addRequested()
            }
        }
    }

    delegate: Card {
        id: card

        required property int index
        required property string name
        required property string detail

        width: root.columnWidth
        padding: Theme.space8

        RowItem {
            objectName: "treatment" + card.index
            width: parent.width
            text: card.name
            subtitle: card.detail

            onClicked: root.treatmentRequested(card.index)
        }
    }
}
