pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Style
import Alongside.Theme

/*!
    A question that is answered by one of a few steps, a tap each. Shows \c value and reports what was
    picked; the owner decides, and takes an answer away that is picked again.

    With a word for each step the words are the buttons, in a row or, where they need room, in a list.
    With words for the two ends only, the steps are numbers.
*/
Item {
    id: root

    property string title
    /// The question as a screen reader says it before each step.
    property string spoken: root.title
    /// The first part of the object names of its buttons.
    property string name: "step"
    property int lowest: 1
    property int highest: 5
    /// One for each step, the lowest first; or two, for the lowest and the highest.
    property list<string> words
    /// Below \c lowest for none.
    property int value: root.lowest - 1

    readonly property int count: root.highest - root.lowest + 1
    readonly property bool worded: root.words.length === root.count
    readonly property int gap: Theme.space6
    readonly property bool listed: root.worded && (Theme.large || root.width < (root.widestWord + Theme.space8 + root.gap) * root.count)
    readonly property real widestWord: {
        let widest = letters.font.pixelSize; // named, so that a new text size is measured again
        for (let i = 0; i < root.words.length; ++i) {
            const parts = root.words[i].split(" ");
            for (let k = 0; k < parts.length; ++k)
                widest = Math.max(widest, letters.advanceWidth(parts[k]));
        }
        return widest;
    }
    /// Numbers stand in as many even rows as there have to be.
    readonly property int columns: {
        if (root.worded)
            return root.listed ? 1 : root.count;
        const fitting = Math.max(1, Math.floor((root.width + root.gap) / (Theme.hit + root.gap)));
        return Math.ceil(root.count / Math.ceil(root.count / fitting));
    }

    signal picked(value: int)

    implicitWidth: Theme.hitComfort * 5
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.spoken

    FontMetrics {
        id: letters

        font.family: Theme.small.family
        font.weight: Font.Medium
        font.pixelSize: Theme.small.size
    }

    component Step: T.AbstractButton {
        id: step

        required property int index
        readonly property int answer: root.lowest + step.index
        readonly property real wordsHeight: label.implicitHeight
        readonly property string number: step.answer.toLocaleString(Qt.locale(), "f", 0)

        objectName: root.name + step.answer
        text: root.worded ? root.words[step.index] : step.number
        checked: root.value === step.answer
        opacity: step.enabled ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.RadioButton
        //: %1 is a question, as "Energy"; %2 an answer, as "A little" or a number; %3 the highest number.
        Accessible.name: root.worded ? qsTr("%1: %2").arg(root.spoken).arg(step.text) : qsTr("%1: %2 of %3").arg(root.spoken).arg(step.number).arg(root.highest)
        Accessible.checkable: true
        Accessible.checked: step.checked
        // Left to itself, Qt would answer an assistive tool's toggle by turning it behind the owner's back.
        Accessible.onPressAction: step.click()
        Accessible.onToggleAction: step.click()
        Keys.onReturnPressed: step.click()
        Keys.onEnterPressed: step.click()

        onClicked: root.picked(step.answer)

        RepeatedTapGuard {
            anchors.fill: parent
            z: 1
            interval: Theme.repeatedTapTime
        }

        contentItem: Item {
            AppText {
                id: label

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: root.listed ? Theme.space12 : root.worded ? Theme.space2 : 0
                anchors.verticalCenter: parent.verticalCenter
                variant: root.worded && !root.listed ? AppText.Small : AppText.Body
                text: step.text
                font.weight: step.checked ? Font.DemiBold : Font.Normal
                horizontalAlignment: root.listed ? Text.AlignLeft : Text.AlignHCenter
                color: step.checked ? Theme.color.inkOnFill : Theme.color.ink
                Accessible.ignored: true
            }
        }

        background: Rectangle {
            radius: Theme.radiusControl
            color: step.checked ? Theme.color.primary : step.hovered || step.down ? Theme.color.surfaceHover : Theme.color.surfaceSunken
            border.width: Theme.stroke
            border.color: step.checked ? Theme.color.primary : Theme.highContrast ? Theme.color.outline : Theme.color.hairline

            FocusRing {
                control: step
            }
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space12

        AppText {
            width: parent.width
            visible: root.title.length > 0
            variant: AppText.Heading
            text: root.title
        }

        Grid {
            id: grid

            width: parent.width
            columns: root.columns
            spacing: root.gap

            Repeater {
                model: root.count

                Step {
                    id: step

                    width: (grid.width - root.gap * (root.columns - 1)) / root.columns
                    // In a row two lines of words, whether this one has two or not: it is of one height.
                    height: root.worded && !root.listed ? Math.max(Theme.hitComfort, Theme.small.lineHeight * 2 + Theme.space12) : Math.max(Theme.hit, step.wordsHeight + Theme.space16)
                }
            }
        }

        AppText {
            width: parent.width
            visible: !root.worded && root.words.length === 2
            variant: AppText.Small
            soft: true
            //: %1 and %3 are the lowest and the highest number, %2 and %4 what they mean, as "no pain".
            text: visible ? qsTr("%1: %2. %3: %4.").arg(root.lowest).arg(root.words[0]).arg(root.highest).arg(root.words[1]) : ""
        }
    }
}
