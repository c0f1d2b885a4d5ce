pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.TestSupport

TestCase {
    id: test

    name: "ScaleRow"
    when: windowShown
    width: 700
    height: 700
    visible: true

    readonly property list<string> words: ["None", "A little", "Some", "A lot", "Very much"]

    Component {
        id: worded

        ScaleRow {
            width: 318
            title: "Worry"
            words: test.words
        }
    }

    Component {
        id: numbered

        ScaleRow {
            width: 318
            title: "Pain"
            lowest: 0
            highest: 10
            words: ["no pain", "as bad as it can be"]
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

    function make(component: Component, properties: var): ScaleRow {
        const made = createTemporaryObject(component, test, properties) as ScaleRow;
        picked.target = made;
        picked.clear();
        waitForRendering(made);
        return made;
    }

    function test_reports_the_step_that_was_tapped() {
        const made = test.make(worded, {});
        for (let step = 1; step <= 5; ++step)
            mouseClick(findChild(made, "step" + step));
        compare(picked.signalArguments.map(given => given[0]), [1, 2, 3, 4, 5]);
        test.make(numbered, {});
        for (let step = 0; step <= 10; ++step)
            mouseClick(findChild(picked.target, "step" + step));
        compare(picked.signalArguments.map(given => given[0]), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }

    function test_shows_what_its_owner_says_and_nothing_else() {
        const made = test.make(numbered, {
            value: 0
        });
        mouseClick(findChild(made, "step4"));
        compare(made.value, 0);
        verify(findChild(made, "step0").checked);
        verify(!findChild(made, "step4").checked);
    }

    function test_without_an_answer_none_is_shown() {
        const made = test.make(numbered, {});
        for (let step = 0; step <= 10; ++step)
            verify(!findChild(made, "step" + step).checked);
    }

    function test_a_screen_reader_hears_question_and_answer() {
        compare(AssistiveTool.spoken(test.make(worded, {
            value: 2
        })), ["Grouping: Worry", "Heading: Worry", "RadioButton: Worry: None", "RadioButton: Worry: A little, checked", "RadioButton: Worry: Some", "RadioButton: Worry: A lot", "RadioButton: Worry: Very much"]);
        const spoken = AssistiveTool.spoken(test.make(numbered, {
            value: 10
        }));
        compare(spoken[2], "RadioButton: Pain: 0 of 10");
        compare(spoken[12], "RadioButton: Pain: 10 of 10, checked");
        compare(spoken[13], "StaticText: 0: no pain. 10: as bad as it can be.");
    }

    function test_an_assistive_tool_can_pick() {
        const made = test.make(numbered, {});
        verify(AssistiveTool.press(made, "Pain: 3 of 10"));
        compare(picked.signalArguments[0][0], 3);
        verify(AssistiveTool.toggle(made, "Pain: 7 of 10"));
        compare(picked.signalArguments[1][0], 7);
        verify(!findChild(made, "step7").checked);
    }

    function test_the_keyboard_reaches_and_picks_each() {
        const made = test.make(worded, {});
        findChild(made, "step1").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(picked.signalArguments[0][0], 3);
    }

    function test_every_step_is_large_enough_and_inside_data() {
        const rows = [];
        for (const width of [240, 256, 318, 608]) {
            for (const scale of [1, 1.5, 2])
                rows.push({
                    tag: width + " wide, text " + scale,
                    width: width,
                    scale: scale
                });
        }
        return rows;
    }

    function test_every_step_is_large_enough_and_inside(data) {
        Display.textScale = data.scale;
        for (const component of [worded, numbered]) {
            const made = test.make(component, {
                width: data.width
            });
            for (let step = made.lowest; step <= made.highest; ++step) {
                const target = findChild(made, "step" + step);
                verify(target.width >= 48 && target.height >= 48, "step " + step);
                verify(target.mapToItem(made, target.width, 0).x <= data.width + 0.01, "step " + step);
            }
        }
    }

    function test_numbers_stand_in_one_row_where_there_is_room() {
        compare(test.make(numbered, {
            width: 608
        }).columns, 11);
        compare(test.make(numbered, {}).columns, 6);
        compare(test.make(numbered, {
            width: 256
        }).columns, 4);
    }

    function test_starts_at_the_side_people_start_reading() {
        const made = test.make(worded, {});
        verify(findChild(made, "step1").x < findChild(made, "step5").x);
        made.LayoutMirroring.enabled = true;
        made.LayoutMirroring.childrenInherit = true;
        tryVerify(() => findChild(made, "step1").x > findChild(made, "step5").x);
    }
}
