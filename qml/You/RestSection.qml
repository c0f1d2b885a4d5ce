import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Theme

/*! A while in which nothing is asked. */
Column {
    id: root

    required property RestModel rest

    spacing: Theme.space16

    function restText(): string {
        if (!root.rest.resting)
            return qsTr("For a while, nothing is asked of you");
        //: %1 is a day as "Friday 3 April".
        return root.rest.until.length > 0 ? qsTr("On, until %1").arg(root.rest.until) : qsTr("On, until you end it");
    }

    //: %1 is a time as "For 3 days", %2 a day as "Friday 3 April".
    function restChoice(days: int): string {
        return qsTr("%1, until %2").arg(qsTr("For %n days", "", days)).arg(root.rest.dayAfter(days));
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Quiet")
    }

    SettingRows {
        RowItem {
            objectName: "rest"
            width: parent.width
            iconName: "moon"
            text: qsTr("Rest")
            subtitle: root.restText()
            divided: root.rest.resting

            onClicked: restSheet.open()
        }

        RowItem {
            objectName: "endRest"
            width: parent.width
            visible: root.rest.resting
            iconName: "sun"
            text: qsTr("End the rest")
            showsCaret: false

            onClicked: root.rest.end()
        }
    }

    ChoiceSheet {
        id: restSheet

        title: qsTr("Rest")
        values: [3, 7, 14, 28, 0]
        labels: [root.restChoice(3), root.restChoice(7), root.restChoice(14), root.restChoice(28), qsTr("Until I end it")]
        current: root.rest.resting && root.rest.until.length === 0 ? 0 : -1

        onPicked: value => root.rest.begin(value)
    }
}
