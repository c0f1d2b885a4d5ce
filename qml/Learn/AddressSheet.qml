import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! The whole of a web address, before anything opens it: out there, others can see that one came. */
Sheet {
    id: root

    property string address
    property string failure

    objectName: "addressSheet"
    title: qsTr("Leave Alongside?")

    function show(address: string): void {
        root.address = address;
        root.failure = "";
        root.open();
    }

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    AppText {
        width: parent.width
        text: qsTr("Your browser opens this page. Whoever runs it can see that you came.")
    }

    WholeWords {
        objectName: "wholeAddress"
        width: parent.width
        variant: AppText.Label
        words: root.address
    }

    ProblemNote {
        objectName: "addressProblem"
        width: parent.width
        text: root.failure
    }

    Button {
        objectName: "openAddress"
        width: parent.width
        text: qsTr("Open it")

        onClicked: {
            if (ExternalApps.openWebPage(root.address))
                root.close();
        }
    }

    Button {
        objectName: "copyAddress"
        width: parent.width
        kind: Button.Outline
        iconName: "copy"
        text: qsTr("Copy the address")

        onClicked: {
            ExternalApps.copyAddress(root.address);
            root.close();
        }
    }
}
