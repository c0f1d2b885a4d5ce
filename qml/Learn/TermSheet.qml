import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! A word, explained in a sentence or two. */
Sheet {
    id: root

    required property LearnModel learn

    objectName: "termSheet"
    title: root.learn.term

    AppText {
        objectName: "termMeaning"
        width: parent.width
        variant: AppText.Reading
        read: true
        text: root.learn.termMeaning
    }

    AppText {
        width: parent.width
        visible: root.learn.termAlso.length > 0
        soft: true
        read: true
        text: qsTr("Also called: %1").arg(root.learn.termAlso)
    }

    AppText {
        width: parent.width
        visible: root.learn.termSource.length > 0
        variant: AppText.Small
        soft: true
        read: true
        text: qsTr("From: %1").arg(root.learn.termSource)
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        read: true
        text: root.learn.termReview
    }
}
