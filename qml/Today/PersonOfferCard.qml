import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! People to talk to, at a point that the person chose. Takes no room until then. */
Note {
    id: root

    required property PersonOfferModel offer

    signal crisisHelpRequested

    objectName: "personOffer"
    visible: root.offer.reason.length > 0
    tone: Tone.Thread
    title: qsTr("Would it help to talk to someone?")
    text: root.offer.reason

    Button {
        objectName: "offerSeeWho"
        width: parent.width
        text: qsTr("See who I can talk to")

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
