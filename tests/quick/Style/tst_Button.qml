pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "Button"
    when: windowShown
    width: 390
    height: 400
    visible: true

    Component {
        id: button

        Button {
            text: "Write something"
        }
    }

    Component {
        id: pair

        Column {
            property alias first: first
            property alias second: second

            Button {
                id: first

                text: "One"
            }

            Button {
                id: second

                text: "Two"
            }
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function init() {
        Display.reset();
    }

    function make(properties): Button {
        const made = createTemporaryObject(button, test, properties) as Button;
        verify(made);
        clicked.target = made;
        clicked.clear();
        return made;
    }

    function ringOf(control: Item): Item {
        const children = control.background.children;
        for (let i = 0; i < children.length; ++i) {
            if (children[i].control === control)
                return children[i];
        }
        return null;
    }

    function test_a_tap_presses_it() {
        mouseClick(test.make({}));
        compare(clicked.count, 1);
    }

    function test_a_touch_presses_it() {
        const made = test.make({});
        const touch = touchEvent(made);
        touch.press(0, made).commit();
        touch.release(0, made).commit();
        compare(clicked.count, 1);
    }

    function test_space_and_return_press_it_data() {
        return [
            {
                tag: "space",
                key: Qt.Key_Space
            },
            {
                tag: "return",
                key: Qt.Key_Return
            },
            {
                tag: "enter",
                key: Qt.Key_Enter
            }
        ];
    }

    function test_space_and_return_press_it(data) {
        test.make({}).forceActiveFocus();
        keyClick(data.key);
        compare(clicked.count, 1);
    }

    function test_disabled_it_is_not_pressed() {
        const made = test.make({
            enabled: false
        });
        mouseClick(made);
        compare(clicked.count, 0);
        compare(made.opacity, Theme.disabledOpacity);
    }

    function test_a_second_tap_right_after_the_first_does_not_count() {
        const made = test.make({});
        mouseClick(made);
        mouseClick(made);
        mouseClick(made);
        compare(clicked.count, 1);
    }

    function test_a_second_touch_right_after_the_first_does_not_count() {
        const made = test.make({});
        const touch = touchEvent(made);
        for (let i = 0; i < 3; ++i) {
            touch.press(0, made).commit();
            touch.release(0, made).commit();
        }
        compare(clicked.count, 1);
    }

    function test_a_tap_counts_again_after_a_moment() {
        const made = test.make({});
        mouseClick(made);
        tryVerify(() => {
            mouseClick(made);
            return clicked.count > 1;
        });
    }

    function test_taps_that_did_not_count_do_not_make_the_moment_longer() {
        const made = test.make({});
        const start = Date.now();
        while (clicked.count < 2)
            mouseClick(made);
        verify(Date.now() - start < Theme.repeatedTapTime * 3);
    }

    function test_keys_are_never_held_back() {
        test.make({}).forceActiveFocus();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Space);
        compare(clicked.count, 2);
    }

    function test_an_assistive_tool_is_never_held_back() {
        AssistiveTool.arrive();
        test.make({});
        verify(AssistiveTool.press(test, "Write something"));
        verify(AssistiveTool.press(test, "Write something"));
        compare(clicked.count, 2);
    }

    function test_every_tap_counts_when_the_person_wants_that() {
        Theme.ignoreRepeatedTaps = false;
        const made = test.make({});
        mouseClick(made);
        mouseClick(made);
        compare(clicked.count, 2);
    }

    function test_every_tap_counts_where_repeating_is_meant() {
        const made = test.make({
            ignoresRepeatedTaps: false
        });
        mouseClick(made);
        mouseClick(made);
        compare(clicked.count, 2);
    }

    function test_another_control_is_not_held_back() {
        const made = createTemporaryObject(pair, test);
        mouseClick(made.first);
        clicked.target = made.second;
        clicked.clear();
        mouseClick(made.second);
        compare(clicked.count, 1);
    }

    function test_tab_goes_from_one_to_the_next_and_shows_where_it_is() {
        const made = createTemporaryObject(pair, test);
        made.first.forceActiveFocus(Qt.TabFocusReason);
        verify(test.ringOf(made.first).visible);
        verify(!test.ringOf(made.second).visible);
        keyClick(Qt.Key_Tab);
        verify(made.second.activeFocus);
        verify(test.ringOf(made.second).visible);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        verify(made.first.activeFocus);
    }

    function test_the_ring_does_not_come_with_a_tap() {
        const made = test.make({});
        mouseClick(made);
        verify(!test.ringOf(made).visible);
    }

    function test_it_is_a_button_called_what_it_says() {
        AssistiveTool.arrive();
        const made = test.make({});
        compare(AssistiveTool.spoken(made), ["Button: Write something"]);
    }

    function test_it_can_be_called_more_than_it_says() {
        AssistiveTool.arrive();
        const made = test.make({
            text: "Call"
        });
        made.Accessible.name = "Call the nurse line";
        compare(AssistiveTool.spoken(made), ["Button: Call the nurse line"]);
    }

    function test_it_is_large_enough_data() {
        return [
            {
                tag: "one letter",
                text: "A",
                easy: false,
                least: 56
            },
            {
                tag: "easy mode",
                text: "A",
                easy: true,
                least: 64
            }
        ];
    }

    function test_it_is_large_enough(data) {
        Theme.easyMode = data.easy;
        const made = test.make({
            text: data.text
        });
        verify(made.width >= data.least && made.height >= data.least);
    }

    function test_long_words_wrap_and_make_it_higher() {
        const made = test.make({
            text: "A sentence that is longer than the button may be",
            width: 200
        });
        verify(made.height > Theme.hitComfort);
        compare(made.width, 200);
    }

    function test_words_come_before_the_icon_when_there_is_no_room_for_both() {
        const made = test.make({
            iconName: "phone",
            width: 280
        });
        verify(made.showsIcon);
        Display.textScale = 2;
        verify(!made.showsIcon);
    }

    function test_soft_ones_get_an_edge_in_strong_contrast() {
        const made = test.make({
            kind: Button.Soft
        });
        compare(made.background.border.width, 0);
        Display.highContrast = true;
        compare(made.background.border.width, 2);
    }

    function test_nothing_moves_with_less_movement() {
        Display.reducedMotion = true;
        const made = test.make({});
        mousePress(made);
        compare(made.background.color, Theme.color.primaryPressed);
        mouseRelease(made);
    }
}
