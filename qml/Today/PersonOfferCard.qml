pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The person's own steps and people, and the way to helplines, at a point that the person chose. Takes
    no room until then.
*/
Note {
    id: root

    required property PersonOfferModel offer
    /// Family and friends with a star.
    required property CallListModel close

    readonly property int most: 3

    signal crisisHelpRequested

    objectName: "personOffer"
    visible: root.offer.reason.length > 0
    tone: Tone.Thread
    title: qsTr("Would it help to talk to someone?")
    text: root.offer.reason

    AppText {
        width: parent.width
        visible: steps.visible
        variant: AppText.Label
        color: root.inkColor
        text: qsTr("Your own steps")
    }

    AppText {
        id: steps

        objectName: "ownSteps"
        width: parent.width
        visible: text.length > 0
        color: root.inkColor
        text: root.offer.steps.trim()
    }

    Repeater {
        model: FirstRows {
            model: root.close
            most: root.most
            delegate: CallLine {
                width: parent ? parent.width : 0
                quiet: index > 0
                offersTexts: true
                ink: root.inkColor
                inkSoft: root.inkColor
            }
        }
    }

    Button {
        objectName: "offerSeeWho"
        width: parent.width
        kind: root.close.count > 0 ? Button.Soft : Button.Filled
        text: root.close.count > 0 ? qsTr("See who else I can talk to") : qsTr("See who I can talk to")

        onClicked: root.crisisHelpRequested()
    }

    Button {
        objectName: "offerNotToday"
        width: parent.width
        kind: Button.Quiet
        tint: Theme.color.threadSoftInk
        text: qsTr("Not today")

        onClicked: root.offer.notToday()
    }
}
