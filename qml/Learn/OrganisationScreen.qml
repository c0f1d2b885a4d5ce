pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style

/*! One organisation: what it offers, how to reach it, and how sure all of that is. */
AppPage {
    id: root

    required property OrganisationModel organisation

    property string failure

    objectName: "organisationScreen"
    title: root.organisation.name
    showsBack: true

    Connections {
        target: ExternalApps

        function onFailed(sentence: string): void {
            root.failure = sentence;
        }
    }

    AppText {
        width: parent.width
        soft: true
        text: root.organisation.line
    }

    AppText {
        objectName: "offers"
        width: parent.width
        variant: AppText.Reading
        read: true
        text: root.organisation.offers
    }

    AppText {
        width: parent.width
        visible: root.organisation.note.length > 0
        read: true
        text: root.organisation.note
    }

    ProblemNote {
        objectName: "failure"
        width: parent.width
        text: root.failure
    }

    Repeater {
        model: root.organisation.phones

        NumberToCall {
            required property string modelData

            buttonName: "call-" + modelData.replace(/[ -]/g, "")
            width: parent ? parent.width : 0
            number: modelData
            dial: modelData
            kind: Button.Soft
        }
    }

    AddressButton {
        objectName: "website"
        width: parent.width
        kind: Button.Outline
        address: root.organisation.website

        onClicked: sheet.show(root.organisation.website)
    }

    Card {
        width: parent.width

        AppText {
            width: parent.width
            variant: AppText.Heading
            text: qsTr("How sure this is")
        }

        AppText {
            objectName: "sure"
            width: parent.width
            text: root.organisation.sure
        }

        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: root.organisation.about
        }

        Repeater {
            model: root.organisation.pages

            AppText {
                required property string modelData

                width: parent ? parent.width : 0
                variant: AppText.Small
                soft: true
                wrapMode: Text.WrapAnywhere
                text: modelData
            }
        }
    }

    AddressSheet {
        id: sheet
    }
}
