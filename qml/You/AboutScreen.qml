import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! What this is, which version, and whose work stands behind it. */
AppPage {
    id: root

    required property AboutModel about

    objectName: "aboutScreen"
    title: qsTr("About and licences")
    showsBack: true

    AppText {
        width: parent.width
        variant: AppText.Title
        //: %1 is a version number.
        text: qsTr("Alongside %1").arg(root.about.version)
    }

    AppText {
        width: parent.width
        text: qsTr("A companion for people who live with metastatic breast cancer. It gives no medical advice. Ask your team about anything that worries you.")
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.about.libraries
    }

    Repeater {
        model: root.about.licences

        Card {
            id: licence

            required property string modelData

            width: parent ? parent.width : 0

            AppText {
                width: parent.width
                variant: AppText.Small
                text: licence.modelData
            }
        }
    }
}
