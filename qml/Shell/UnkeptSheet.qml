import QtQuick

import Alongside.Components
import Alongside.Style

/*! Locking, or closing the app, would lose what could not be kept: what can be done about it. */
Sheet {
    id: root

    property string problem
    /// The app was to be closed, not only locked.
    property bool closing: false

    signal retryRequested
    signal copyRequested
    signal goRequested

    objectName: "unkeptSheet"
    title: qsTr("Not saved yet")

    // A screen reader says it as soon as it is there.
    ProblemNote {
        objectName: "unkeptProblem"
        width: parent.width
        text: !root.visible ? "" : root.problem.length > 0 ? root.problem : qsTr("We could not save this yet. Your words are still here.")
    }

    AppText {
        width: parent.width
        soft: true
        text: root.closing ? qsTr("So that nothing is lost, Alongside has not closed.") : qsTr("So that nothing is lost, Alongside has not locked.")
    }

    Button {
        objectName: "tryAgain"
        width: parent.width
        text: qsTr("Try again")

        onClicked: root.retryRequested()
    }

    Button {
        objectName: "copyUnkept"
        width: parent.width
        kind: Button.Soft
        iconName: "copy"
        text: qsTr("Copy these words")

        onClicked: {
            root.copyRequested();
            copied.visible = true;
            copied.Accessible.announce(copied.text);
        }
    }

    AppText {
        id: copied

        objectName: "copied"
        width: parent.width
        visible: false
        soft: true
        text: qsTr("They can be pasted into another app now. Until something else is copied, other apps can read them.")
    }

    Button {
        objectName: "goWithoutWords"
        width: parent.width
        kind: Button.Quiet
        text: root.closing ? qsTr("Close without these words") : qsTr("Lock without these words")

        onClicked: root.goRequested()
    }

    onAboutToShow: copied.visible = false
}
