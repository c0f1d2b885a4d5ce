pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! An article that was taken out, for somebody who kept it or followed a link to it: why, and what to read now. */
AppPage {
    id: root

    required property GoneArticleModel gone

    signal articleRequested(id: string)
    /// It was let go of; that can be undone.
    signal letGo

    objectName: "goneArticleScreen"
    title: root.gone.title
    showsBack: true

    Note {
        objectName: "goneReason"
        width: parent.width
        iconName: "info"
        title: qsTr("This page is no longer here")
        text: [root.gone.line, root.gone.reason, root.gone.reasonNote].join(" ").trim()
    }

    AppText {
        width: parent.width
        read: true
        text: qsTr("You did nothing wrong by reading it. If something it said matters for what you do, your team can look at it with you.")
    }

    Button {
        objectName: "goneInstead"
        width: parent.width
        visible: root.gone.insteadId.length > 0
        iconName: "book-open"
        //: %1 is the name of an article.
        text: qsTr("Read instead: %1").arg(root.gone.insteadTitle)

        onClicked: root.articleRequested(root.gone.insteadId)
    }

    Button {
        objectName: "letGoOfGone"
        width: parent.width
        visible: root.gone.kept
        kind: Button.Outline
        iconName: "bookmark-simple"
        text: qsTr("Keep it no longer")

        onClicked: {
            root.gone.letGo();
            root.letGo();
        }
    }

    AppText {
        width: parent.width
        visible: root.gone.kept
        variant: AppText.Small
        soft: true
        text: qsTr("It stays among what you keep until then. If it comes back, it is there again.")
    }
}
