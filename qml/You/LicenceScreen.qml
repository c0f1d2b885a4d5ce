pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! On what terms one part of the app is there: the words of its makers, in English. */
ListPage {
    id: root

    required property LicenceModel licences

    objectName: "licenceScreen"
    title: root.licences.title
    showsBack: true
    model: root.licences.paragraphs

    header: Column {
        AppText {
            width: parent.width
            variant: AppText.Small
            soft: true
            text: root.licences.licence
        }

        ProblemNote {
            objectName: "problem"
            width: parent.width
            text: root.licences.problem
        }
    }

    delegate: AppText {
        required property int index
        required property string modelData

        objectName: "paragraph" + index
        width: root.columnWidth
        LayoutMirroring.enabled: false
        text: modelData
    }
}
