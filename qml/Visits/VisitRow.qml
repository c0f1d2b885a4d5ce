import QtQuick

import Alongside.Components
import Alongside.Style

/*! An appointment in the list. Delegate of VisitListModel. */
TapCard {
    id: root

    required property double visitId
    required property string title
    required property string about
    required property string when
    required property string here

    signal opened(id: double)

    text: [root.title, root.about, root.when, root.here].filter(part => part.length > 0).join(". ")

    onClicked: root.opened(root.visitId)

    AppText {
        width: parent.width
        variant: AppText.Label
        text: root.title
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.about.length > 0
        text: root.about
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        soft: true
        text: root.when
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.here.length > 0
        variant: AppText.Small
        soft: true
        text: root.here
        Accessible.ignored: true
    }
}
