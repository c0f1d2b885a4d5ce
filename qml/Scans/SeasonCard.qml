import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Where one is around a scan, one sentence about it, and the one thing that is next. */
Card {
    id: root

    required property ScanSeasonModel season
    /// The scan's own page is open already.
    property bool alone: false

    signal nextRequested(next: int)
    signal scanRequested
    signal hearRequested

    readonly property string nextText: {
        switch (root.season.next) {
        case ScanSeasonModel.Checklist:
            return root.season.today ? qsTr("Open my list for today") : qsTr("Plan for scan day");
        case ScanSeasonModel.MakePlan:
            return qsTr("Make a plan for the result");
        case ScanSeasonModel.OpenPlan:
            return qsTr("Open my plan");
        case ScanSeasonModel.EnterResultDay:
            return qsTr("Enter the result day");
        case ScanSeasonModel.Hear:
            return qsTr("How did it go?");
        case ScanSeasonModel.LookBack:
            return qsTr("Look back for 30 seconds");
        default:
            return "";
        }
    }

    objectName: "season"

    Item {
        width: parent.width
        implicitHeight: Math.max(heads.implicitHeight, open.visible ? open.implicitHeight : 0)

        Column {
            id: heads

            anchors.left: parent.left
            width: parent.width - (open.visible ? open.implicitWidth + Theme.space8 : 0)
            spacing: Theme.space4

            AppText {
                objectName: "seasonScan"
                width: parent.width
                variant: AppText.Label
                //: %1 is a scan, as "CT scan"; %2 when it is.
                text: qsTr("%1, %2").arg(root.season.title).arg(root.season.when)
                color: Theme.color.primary
            }

            AppText {
                objectName: "seasonHeading"
                width: parent.width
                variant: AppText.Title
                text: root.season.heading
            }
        }

        IconButton {
            id: open

            anchors.right: parent.right
            objectName: "openScan"
            visible: !root.alone
            iconName: "caret-right"
            directional: true
            fill: Theme.color.surfaceSunken
            text: qsTr("All about this scan")

            onClicked: root.scanRequested()
        }
    }

    PhaseTrack {
        objectName: "phaseTrack"
        width: parent.width
        visible: !root.season.cancelled
        phase: root.season.phase
    }

    AppText {
        objectName: "seasonSentence"
        width: parent.width
        visible: text.length > 0
        text: root.season.sentence
    }

    AppText {
        objectName: "seasonPlace"
        width: parent.width
        visible: text.length > 0 && root.season.phase < 2
        soft: true
        text: {
            //: %1 is a person.
            const companion = root.season.companion.length > 0 ? qsTr("With %1").arg(root.season.companion) : "";
            if (root.season.place.length === 0 || companion.length === 0)
                return root.season.place + companion;
            //: %1 is a place, %2 who comes along, as "With Sam".
            return qsTr("%1. %2.").arg(root.season.place).arg(companion);
        }
    }

    Button {
        objectName: "next"
        width: parent.width
        visible: root.nextText.length > 0
        kind: Button.Soft
        iconName: root.season.next === ScanSeasonModel.LookBack ? "clock-counter-clockwise" : "calendar-check"
        text: root.nextText

        onClicked: root.nextRequested(root.season.next)
    }

    Button {
        objectName: "haveResult"
        width: Math.min(implicitWidth, parent.width)
        visible: root.alone && root.season.waits && !root.season.notLooking && root.season.next !== ScanSeasonModel.Hear
        kind: Button.Quiet
        text: qsTr("I have the result")

        onClicked: root.hearRequested()
    }

    Button {
        objectName: "notLooking"
        width: Math.min(implicitWidth, parent.width)
        visible: root.alone && root.season.waits && root.season.phase >= 2 && !root.season.notLooking
        kind: Button.Quiet
        text: qsTr("It is in the portal and I am not looking yet")

        onClicked: root.season.setNotLooking(true)
    }
}
