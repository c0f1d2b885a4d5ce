pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.TestSupport
import Alongside.Theme

// Chip, Segmented, SwitchRow.
TestCase {
    id: test

    name: "Choices"
    when: windowShown
    width: 390
    height: 500
    visible: true

    Component {
        id: chip

        Chip {
            text: "Tired"
        }
    }

    Component {
        id: segmented

        Segmented {
            width: 350
            options: ["Entries", "Trends"]
        }
    }

    Component {
        id: switchRow

        SwitchRow {
            width: 350
            text: "Less movement"
            subtitle: "Follows this phone"
        }
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function test_a_chip_is_on_or_off_and_keeps_its_size() {
        const made = createTemporaryObject(chip, test);
        const before = made.width;
        compare(AssistiveTool.spoken(made), ["CheckBox: Tired"]);
        mouseClick(made);
        compare(AssistiveTool.spoken(made), ["CheckBox: Tired, checked"]);
        compare(made.width, before);
        compare(made.shownIcon, "check");
    }

    function test_return_turns_a_chip() {
        const made = createTemporaryObject(chip, test);
        made.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(made.checked);
    }

    function test_a_chip_that_cannot_be_on_is_a_button() {
        const made = createTemporaryObject(chip, test, {
            checkable: false
        });
        compare(AssistiveTool.spoken(made), ["Button: Tired"]);
    }

    function test_views_are_reported_and_the_owner_decides() {
        const made = createTemporaryObject(segmented, test);
        picked.target = made;
        picked.clear();
        mouseClick(findChild(made, "option1"));
        compare(picked.signalArguments[0][0], 1);
        compare(made.current, 0);
    }

    function test_a_screen_reader_hears_which_view_is_shown() {
        const made = createTemporaryObject(segmented, test, {
            current: 1
        });
        compare(AssistiveTool.spoken(made), ["PageTabList: Views", "PageTab: Entries", "PageTab: Trends, selected"]);
        Display.saysSelected = false;
        compare(AssistiveTool.spoken(made)[2], "PageTab: Trends, selected, selected");
    }

    function test_an_assistive_tool_can_choose() {
        const views = createTemporaryObject(segmented, test);
        picked.target = views;
        picked.clear();
        verify(AssistiveTool.press(views, "Trends"));
        compare(picked.signalArguments[0][0], 1);
        const made = createTemporaryObject(chip, test);
        verify(AssistiveTool.press(made, "Tired"));
        verify(made.checked);
        const row = createTemporaryObject(switchRow, test);
        verify(AssistiveTool.press(row, "Less movement. Follows this phone"));
        verify(row.checked);
    }

    function test_views_stand_below_each_other_with_large_text() {
        const made = createTemporaryObject(segmented, test);
        const before = made.implicitHeight;
        Display.textScale = 1.5;
        verify(made.stacked);
        verify(made.implicitHeight > before * 1.8);
    }

    function test_a_setting_is_pressed_on_its_words() {
        const made = createTemporaryObject(switchRow, test);
        mouseClick(made, 40, made.height / 2);
        verify(made.checked);
        compare(AssistiveTool.spoken(made), ["CheckBox: Less movement. Follows this phone, checked"]);
        verify(made.height >= Theme.rowHeight);
    }
}
