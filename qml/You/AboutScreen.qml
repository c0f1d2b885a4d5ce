pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What this is, which version, and whose work stands behind it, each on its own terms. */
AppPage {
    id: root

    required property AboutModel about

    signal licenceRequested
    signal updatesRequested

    objectName: "aboutScreen"
    title: qsTr("About and licences")
    showsBack: true

    Component.onCompleted: root.about.licences.begin()

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

    SectionHeader {
        width: parent.width
        text: qsTr("Articles, helplines and groups")
    }

    AppText {
        objectName: "contentStanding"
        width: parent.width
        text: root.about.updates.standing
    }

    AppText {
        objectName: "contentTrust"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.about.updates.trust
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "updates"
            width: parent.width
            iconName: "file-text"
            text: qsTr("Updates from a file")
            subtitle: qsTr("Newer texts and numbers, without a new app")

            onClicked: root.updatesRequested()
        }
    }

    SectionHeader {
        width: parent.width
        text: qsTr("Whose work is in it")
    }

    ProblemNote {
        objectName: "problem"
        width: parent.width
        text: root.about.licences.problem
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        Repeater {
            id: rows

            model: root.about.licences

            RowItem {
                id: row

                required property int index
                required property string name
                required property string licence

                objectName: "licence" + row.index
                width: parent ? parent.width : 0
                text: row.name
                subtitle: row.licence
                divided: row.index < rows.count - 1

                onClicked: {
                    root.about.licences.open(row.index);
                    root.licenceRequested();
                }
            }
        }
    }
}
