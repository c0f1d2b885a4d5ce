import QtQuick

import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Below the map while it shows streets: who made them, whether they come, and the way to turn them off. The sheet says more. */
Item {
    id: root

    required property StreetsModel streets

    implicitHeight: Theme.large ? words.height + off.height : Math.max(words.height, off.height)

    Column {
        id: words

        anchors.left: parent.left
        y: Theme.large ? 0 : (root.height - height) / 2
        width: Theme.large ? parent.width : parent.width - off.width - Theme.space8

        AppText {
            objectName: "streetsCredits"
            width: parent.width
            variant: AppText.Small
            text: qsTr("© OpenStreetMap contributors")
        }

        AppText {
            objectName: "streetsProblem"
            width: parent.width
            visible: text.length > 0 && !Theme.large // or nothing would be left of the map
            variant: AppText.Small
            soft: true
            text: {
                if (root.streets.problem.length > 0)
                    return root.streets.problem;
                return root.streets.pictures.failing ? qsTr("Some streets did not come. The map of the app shows there.") : "";
            }
        }
    }

    Button {
        id: off

        objectName: "streetsOff"
        anchors.right: parent.right
        y: Theme.large ? words.height : 0
        kind: Button.Quiet
        text: qsTr("Streets off")

        onClicked: root.streets.turnOff()
    }
}
