pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Where a group meets: a town that is looked up, never a point on a street. */
Column {
    id: root

    required property GroupCardForm form

    spacing: Theme.space12

    AppText {
        objectName: "cardTown"
        width: parent.width
        visible: root.form.town.length > 0
        //: %1 is a town.
        text: qsTr("In %1").arg(root.form.town)
    }

    Button {
        objectName: "forgetCardTown"
        width: Math.min(implicitWidth, parent.width)
        visible: root.form.town.length > 0
        kind: Button.Quiet
        iconName: "x"
        text: qsTr("Another town")

        onClicked: root.form.forgetTown()
    }

    SearchField {
        objectName: "cardTownField"
        width: parent.width
        visible: root.form.town.length === 0
        placeholderText: qsTr("Town where it meets")
        text: root.form.townTyped

        onTextChanged: root.form.townTyped = text
    }

    Card {
        width: parent.width
        visible: root.form.towns.length > 0
        padding: Theme.space8
        spacing: 0

        Repeater {
            model: root.form.towns

            RowItem {
                id: town

                required property int index
                required property string modelData

                objectName: "cardTown" + town.index
                width: parent ? parent.width : 0
                iconName: "map-pin"
                showsCaret: false
                text: town.modelData
                divided: town.index < root.form.towns.length - 1

                onClicked: root.form.chooseTown(town.index)
            }
        }
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Where
        name: "cardWhere"
        label: qsTr("House or room, if you like")
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Address
        name: "cardAddress"
        label: qsTr("Street, if members may know it")
    }
}
