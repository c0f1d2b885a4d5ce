import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    What to enter, the field for it, a hint, and a sentence when something about it needs putting
    right. The field goes inside and is given the label as its \c Accessible.name.
*/
Column {
    id: root

    property string label
    property string hint
    property string problem
    default property alias field: place.data

    spacing: Theme.space8

    AppText {
        width: parent.width
        visible: root.label.length > 0
        variant: AppText.Label
        text: root.label
        Accessible.ignored: true
    }

    Column {
        id: place

        width: parent.width
        spacing: Theme.space8
    }

    AppText {
        width: parent.width
        visible: root.hint.length > 0
        variant: AppText.Small
        soft: true
        text: root.hint
    }

    ProblemNote {
        width: parent.width
        text: root.problem
    }
}
