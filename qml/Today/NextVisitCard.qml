import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! The next appointment, and how much there is to ask. */
TapCard {
    id: root

    required property VisitModel visit

    signal opened

    objectName: "nextVisit"
    padding: Theme.space20
    contentSpacing: Theme.space8
    text: [distance.text, heading.text, root.visit.about, root.visit.when, root.visit.here, questions.visible ? questions.text : ""].filter(part => part.length > 0).join(". ")

    onClicked: root.opened()

    AppText {
        id: distance

        width: parent.width
        variant: AppText.Label
        color: Theme.color.primary
        //: %1 is how far away it is, as "Tomorrow" or "In 5 days".
        text: qsTr("Appointment. %1").arg(root.visit.distance)
        Accessible.ignored: true
    }

    AppText {
        id: heading

        objectName: "nextVisitTitle"
        width: parent.width
        variant: AppText.Title
        heading: false
        text: root.visit.title
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.visit.about.length > 0
        text: root.visit.about
        Accessible.ignored: true
    }

    AppText {
        objectName: "nextVisitWhen"
        width: parent.width
        soft: true
        text: root.visit.when
        Accessible.ignored: true
    }

    AppText {
        width: parent.width
        visible: root.visit.here.length > 0
        variant: AppText.Small
        soft: true
        text: root.visit.here
        Accessible.ignored: true
    }

    AppText {
        id: questions

        width: parent.width
        visible: root.visit.openQuestions > 0
        text: qsTr("%n questions to ask", "", root.visit.openQuestions)
        Accessible.ignored: true
    }
}
