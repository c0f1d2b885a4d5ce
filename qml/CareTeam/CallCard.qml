pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Details
import Alongside.Models
import Alongside.Style

/*! Numbers under one heading. Takes no room without any. */
Card {
    id: root

    required property CallListModel list
    property string title
    property string text
    property bool quiet: false
    /// How many are shown first, and more at a time.
    readonly property int part: 20

    visible: root.list.count > 0

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: root.title
    }

    AppText {
        width: parent.width
        visible: root.text.length > 0
        soft: true
        text: root.text
    }

    Repeater {
        model: FirstRows {
            id: calls

            model: root.list
            most: root.part
            delegate: CallLine {
                width: parent ? parent.width : 0
                quiet: root.quiet
                offersTexts: true
            }
        }
    }

    Button {
        objectName: root.objectName + "More"
        visible: calls.hasMore
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        text: qsTr("Show more")
        //: %1 is a heading, as "Answered at this hour".
        Accessible.name: qsTr("Show more: %1").arg(root.title)
        ignoresRepeatedTaps: false

        onClicked: calls.most += root.part
    }
}
