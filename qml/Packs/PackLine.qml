import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! One line of a card, typed. */
LabeledField {
    id: root

    required property GroupCardForm form
    required property int which
    property string name
    property int hints: Qt.ImhNone

    TextField {
        objectName: root.name
        width: parent.width
        maximumLength: root.form.longestLine
        text: root.form.line(root.which)
        inputMethodHints: root.hints
        Accessible.name: root.label

        onTextEdited: root.form.setLine(root.which, text)
    }
}
