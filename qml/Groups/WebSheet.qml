import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! The whole address of a page, before a browser is given it. */
Sheet {
    id: root

    property url address

    signal copyRequested

    title: qsTr("Open this page?")

    WholeWords {
        objectName: "webAddress"
        width: parent.width
        variant: AppText.Body
        words: root.address.toString()
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("It opens in your browser, outside of Alongside. The page learns that somebody looks at it.")
    }

    Button {
        objectName: "openWeb"
        width: parent.width
        iconName: "globe"
        text: qsTr("Open it")

        onClicked: {
            root.close();
            ExternalApps.openWebPage(root.address);
        }
    }

    Button {
        objectName: "copyWeb"
        width: parent.width
        kind: Button.Quiet
        iconName: "copy"
        text: qsTr("Copy the address")

        onClicked: {
            root.close();
            root.copyRequested();
        }
    }
}
