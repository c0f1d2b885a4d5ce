pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A month to look at or to pick a day of: six weeks of seven days, buttons to turn the page. Shows
    what its owner says and reports what was tapped.

    \c days has 42 rows of number (0 for a day outside the month), label, name, offered, selected,
    today, marked and entrance: MonthModel. The keyboard comes in by one day, the entrance, and goes to
    the others by arrows.
*/
Column {
    id: root

    property alias days: cells.model
    /// "November 2026".
    property string title
    /// A letter or two for each column.
    property list<string> weekdays
    property bool hasEarlier: true
    property bool hasLater: true
    /// What the year before and the year after are called; empty for no button.
    property string yearBefore
    property string yearAfter
    /// True if a day is chosen here; false if each leads somewhere.
    property bool choosing: true
    /// How far the days may reach over either side where they would be too narrow for a fingertip.
    property real spill: 0

    readonly property real room: Math.min(root.width + root.spill * 2, Math.max(root.width, Theme.hit * root.columns))
    readonly property int columns: 7

    /// \a number: the day of the month.
    signal picked(number: int)
    /// The page is to be turned by \a months.
    signal turned(months: int)

    function dayAt(index: int): Day {
        return cells.itemAt(index) as Day;
    }

    /// Moves the keyboard by \a step days, past those that are not offered.
    function walk(index: int, step: int): void {
        for (let next = index + step; next >= 0 && next < cells.count; next += step) {
            const day = root.dayAt(next);
            if (day.offered) {
                day.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    component Day: T.AbstractButton {
        id: day

        required property int index
        required property int number
        required property string label
        required property string name
        required property bool offered
        required property bool selected
        required property bool today
        required property bool marked
        required property bool entrance

        readonly property int forward: day.mirrored ? -1 : 1

        objectName: day.number > 0 ? "day" + day.number : ""
        // A day outside the month keeps its place, with nothing in it.
        opacity: day.number === 0 ? 0 : 1
        enabled: day.offered
        text: day.label
        checked: root.choosing && day.selected
        implicitHeight: Math.max(Theme.hit, figure.implicitHeight + Theme.space16)
        focusPolicy: day.entrance ? Qt.StrongFocus : Qt.ClickFocus
        Accessible.role: root.choosing ? Accessible.RadioButton : Accessible.Button
        Accessible.name: day.name
        Accessible.ignored: day.number === 0
        Accessible.checkable: root.choosing
        Accessible.checked: day.checked
        Accessible.onPressAction: day.click()
        Accessible.onToggleAction: day.click()
        Keys.onReturnPressed: day.click()
        Keys.onEnterPressed: day.click()
        Keys.onRightPressed: root.walk(day.index, day.forward)
        Keys.onLeftPressed: root.walk(day.index, -day.forward)
        Keys.onDownPressed: root.walk(day.index, root.columns)
        Keys.onUpPressed: root.walk(day.index, -root.columns)

        onClicked: root.picked(day.number)

        RepeatedTapGuard {
            anchors.fill: parent
            z: 1
            interval: Theme.repeatedTapTime
        }

        contentItem: Item {
            AppText {
                id: figure

                anchors.centerIn: parent
                text: day.label
                wrapMode: Text.NoWrap
                font.weight: day.selected || day.today ? Font.DemiBold : Font.Normal
                color: day.selected ? Theme.color.inkOnFill : day.offered ? Theme.color.ink : Theme.color.inkSoft
                Accessible.ignored: true
            }

            Rectangle {
                visible: day.marked
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: figure.bottom
                width: Theme.space6
                height: Theme.space6
                radius: width / 2
                color: day.selected ? Theme.color.inkOnFill : Theme.color.thread
            }
        }

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.space2
                radius: Math.min(height / 2, Theme.radiusPill)
                color: day.selected ? Theme.color.primary : day.down || day.hovered ? Theme.color.primarySoft : Qt.alpha(Theme.color.primarySoft, 0)
                border.width: day.today && !day.selected ? Theme.switchStroke : 0
                border.color: Theme.color.primary

                FocusRing {
                    control: day
                    gap: -Theme.focusStroke
                }
            }
        }
    }

    AppText {
        visible: bar.stacked
        width: parent.width
        variant: AppText.Heading
        text: root.title
    }

    Item {
        id: bar

        readonly property bool stacked: words.implicitWidth > width - earlier.width - later.width - Theme.space16

        width: parent.width
        implicitHeight: Math.max(earlier.height, words.visible ? words.height : 0)

        IconButton {
            id: earlier

            objectName: "earlier"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: "caret-left"
            directional: true
            text: qsTr("Month before")
            enabled: root.hasEarlier
            ignoresRepeatedTaps: false

            onClicked: root.turned(-1)
        }

        AppText {
            id: words

            visible: !bar.stacked
            anchors.centerIn: parent
            variant: AppText.Heading
            wrapMode: Text.NoWrap
            text: root.title
        }

        IconButton {
            id: later

            objectName: "later"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "caret-right"
            directional: true
            text: qsTr("Month after")
            enabled: root.hasLater
            ignoresRepeatedTaps: false

            onClicked: root.turned(1)
        }
    }

    Grid {
        id: grid

        readonly property real cell: root.room / root.columns

        x: (root.width - root.room) / 2
        columns: root.columns

        Repeater {
            model: root.weekdays

            AppText {
                required property string modelData

                width: grid.cell
                variant: AppText.Small
                soft: true
                text: modelData
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true // each day says it
            }
        }

        Repeater {
            id: cells

            Day {
                width: grid.cell
            }
        }
    }

    Item {
        visible: root.yearBefore.length > 0 || root.yearAfter.length > 0
        width: parent.width
        implicitHeight: Math.max(before.implicitHeight, after.implicitHeight)

        Button {
            id: before

            objectName: "yearBefore"
            visible: root.yearBefore.length > 0
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width / 2)
            kind: Button.Quiet
            text: root.yearBefore
            Accessible.name: qsTr("A year before, %1").arg(root.yearBefore)

            onClicked: root.turned(-12)
        }

        Button {
            id: after

            objectName: "yearAfter"
            visible: root.yearAfter.length > 0
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width / 2)
            kind: Button.Quiet
            text: root.yearAfter
            Accessible.name: qsTr("A year after, %1").arg(root.yearAfter)

            onClicked: root.turned(12)
        }
    }
}
