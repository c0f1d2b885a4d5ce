import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! When a group meets. */
Column {
    id: root

    required property GroupCardForm form

    spacing: Theme.space16

    LabeledField {
        width: parent.width
        label: qsTr("It meets")

        ChipChoice {
            width: parent.width
            name: qsTr("It meets")
            optionName: "rhythm"
            options: root.form.rhythms
            current: root.form.rhythm

            onPicked: index => root.form.rhythm = index
        }
    }

    LabeledField {
        width: parent.width
        visible: root.form.rhythm > 0
        label: qsTr("On")

        ChipChoice {
            width: parent.width
            name: qsTr("On")
            optionName: "cardDay"
            options: root.form.days
            current: root.form.day

            onPicked: index => root.form.day = index
        }
    }

    PackLine {
        width: parent.width
        visible: root.form.rhythm > 0
        form: root.form
        which: GroupCardForm.Begins
        name: "cardBegins"
        label: qsTr("From")
        //: %1 is a time zone, "Europe/London".
        hint: qsTr("As 10:15, on the clock of %1").arg(root.form.zone)
    }

    PackLine {
        width: parent.width
        visible: root.form.rhythm > 0
        form: root.form
        which: GroupCardForm.Ends
        name: "cardEnds"
        label: qsTr("Until")
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.When
        name: "cardWhen"
        label: qsTr("More about when, if you like")
    }
}
