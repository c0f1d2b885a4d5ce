pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

// Switch, CheckBox and RadioButton: what can be on or off.
TestCase {
    id: test

    name: "Toggles"
    when: windowShown
    width: 390
    height: 400
    visible: true

    Component {
        id: switchControl

        Switch {
            width: 300
            text: "Lock when I leave"
        }
    }

    Component {
        id: checkBox

        CheckBox {
            width: 300
            text: "I have written it down"
        }
    }

    Component {
        id: radioButton

        RadioButton {
            width: 300
            text: "Always light"
        }
    }

    SignalSpy {
        id: toggled

        signalName: "toggled"
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function everyKind() {
        return [
            {
                tag: "switch",
                component: switchControl,
                role: "CheckBox",
                name: "Lock when I leave"
            },
            {
                tag: "check box",
                component: checkBox,
                role: "CheckBox",
                name: "I have written it down"
            },
            {
                tag: "radio button",
                component: radioButton,
                role: "RadioButton",
                name: "Always light"
            }
        ];
    }

    function test_the_words_are_pressed_as_well_as_the_sign_data() {
        return test.everyKind();
    }

    function test_the_words_are_pressed_as_well_as_the_sign(data) {
        const made = createTemporaryObject(data.component, test);
        mouseClick(made, made.width / 2, made.height / 2);
        verify(made.checked);
    }

    // Any warning of QML fails the run: of a height that follows from itself, too.
    function test_a_long_sentence_in_large_letters_is_all_there_data() {
        return test.everyKind();
    }

    function test_a_long_sentence_in_large_letters_is_all_there(data) {
        Display.textScale = 2;
        const made = createTemporaryObject(data.component, test, {
            text: "Which side effects are common, and which mean that I call at once?"
        });
        for (const width of [300, 220, 340]) {
            made.width = width;
            tryVerify(() => made.height >= made.contentItem.implicitHeight);
            verify(made.height > 2 * Theme.body.lineHeight);
        }
    }

    function test_space_turns_it_data() {
        return test.everyKind();
    }

    function test_space_turns_it(data) {
        const made = createTemporaryObject(data.component, test);
        made.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(made.checked);
        verify(made.visualFocus);
    }

    function test_an_assistive_tool_turns_it_data() {
        return test.everyKind();
    }

    function test_an_assistive_tool_turns_it(data) {
        for (const action of ["press", "toggle"]) {
            const made = createTemporaryObject(data.component, test);
            toggled.target = made;
            toggled.clear();
            verify(AssistiveTool[action](made, data.name));
            verify(made.checked);
            compare(toggled.count, 1);
        }
    }

    function test_a_screen_reader_is_told_what_it_is_data() {
        return test.everyKind();
    }

    function test_a_screen_reader_is_told_what_it_is(data) {
        const made = createTemporaryObject(data.component, test);
        compare(AssistiveTool.spoken(made), [data.role + ": " + data.name]);
        made.checked = true;
        compare(AssistiveTool.spoken(made), [data.role + ": " + data.name + ", checked"]);
    }

    function test_it_is_large_enough_data() {
        return test.everyKind();
    }

    function test_it_is_large_enough(data) {
        const made = createTemporaryObject(data.component, test);
        verify(made.height >= Theme.hit);
        Theme.easyMode = true;
        verify(made.height >= 64);
    }

    function test_the_sign_changes_sides_with_the_direction_of_writing_data() {
        return test.everyKind();
    }

    function test_the_sign_changes_sides_with_the_direction_of_writing(data) {
        const made = createTemporaryObject(data.component, test);
        const before = made.indicator.x;
        made.LayoutMirroring.enabled = true;
        fuzzyCompare(made.indicator.x, made.width - before - made.indicator.width, 0.5);
    }

    function test_a_shaking_hand_turns_it_once_data() {
        return test.everyKind();
    }

    function test_a_shaking_hand_turns_it_once(data) {
        for (const ignores of [true, false]) {
            const made = createTemporaryObject(data.component, test, {
                ignoresRepeatedTaps: ignores
            });
            clicked.target = made;
            clicked.clear();
            mouseClick(made);
            mouseClick(made);
            verify(!ignores || made.checked);
            compare(clicked.count, ignores ? 1 : 2);
        }
    }

    function test_a_switch_says_on_by_a_tick_too() {
        const made = createTemporaryObject(switchControl, test, {
            checked: true
        });
        const knob = made.indicator.children[0];
        verify(knob.children[0].visible);
        made.checked = false;
        verify(!knob.children[0].visible);
    }
}
