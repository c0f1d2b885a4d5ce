import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A card as a member will see it, before it is signed. */
Sheet {
    id: root

    required property GroupCardForm form

    objectName: "packPreviewSheet"
    title: qsTr("As members see it")
    contentSpacing: Theme.space16

    PackGroupCard {
        objectName: "cardPreview"
        width: parent.width
        name: root.form.previewName
        kind: ""
        lines: root.form.previewLines
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("It is signed with a key that stays in your vault. Members can then tell your later cards from a forgery.")
    }

    Button {
        objectName: "giveOutCard"
        width: parent.width
        text: qsTr("Sign it and give it out")

        onClicked: {
            root.close();
            root.form.giveOut();
        }
    }
}
