import QtQuick

import Alongside.Components
import Alongside.Style

/*! An earlier result. Delegate of QuestionnaireResultsModel. */
TapCard {
    id: root

    required property int index
    required property string day
    required property string sum
    required property string band

    objectName: "result" + root.index
    //: %1 is a day, %2 a sum like 7 of 12, %3 a word for it.
    text: root.band.length > 0 ? qsTr("%1: %2, %3").arg(root.day).arg(root.sum).arg(root.band) : qsTr("%1: %2").arg(root.day).arg(root.sum)

    QuestionnaireCells {
        width: parent.width
        day: root.day
        sum: root.sum
        band: root.band
        variant: AppText.Label
        silent: true
    }
}
