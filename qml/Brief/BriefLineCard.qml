pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

/*! One line of the page for a visit: what it says, whether it is on the page, and where it comes from. */
Column {
    id: root

    required property int index
    /// What this line and those after it are about; empty if that was said.
    required property string heading
    /// Of a line with a chart, what that shows.
    required property string title
    required property string words
    /// It is on the page; and there is room for it.
    required property bool shown
    required property bool fits
    required property bool linked

    signal toggled(shown: bool)
    signal sourceRequested

    SectionHeader {
        width: parent.width
        visible: root.heading.length > 0
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        text: root.heading
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        SwitchRow {
            objectName: "line" + root.index
            width: parent.width
            text: root.title || root.words
            subtitle: root.title.length > 0 ? qsTr("%1 With a small chart.").arg(root.words) : ""
            checked: root.shown

            onToggled: root.toggled(checked)
        }

        AppText {
            objectName: "noRoom" + root.index
            width: parent.width
            visible: root.shown && !root.fits
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            variant: AppText.Small
            text: qsTr("No room for this on the page")
        }

        Button {
            objectName: "source" + root.index
            width: Math.min(implicitWidth, parent.width)
            visible: root.linked
            kind: Button.Quiet
            text: qsTr("Where this comes from")
            Accessible.name: qsTr("Where this comes from: %1").arg(root.title || root.words)

            onClicked: root.sourceRequested()
        }
    }
}
