pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "MoodPicker"
    when: windowShown
    width: 390
    height: 700
    visible: true

    Component {
        id: moodPicker

        MoodPicker {
            width: 350
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

    function make(properties): MoodPicker {
        const made = createTemporaryObject(moodPicker, test, properties) as MoodPicker;
        picked.target = made;
        picked.clear();
        waitForRendering(made);
        return made;
    }

    function test_reports_the_mood_that_was_tapped_data() {
        return [0, 1, 2, 3, 4].map(level => ({
                    tag: "level " + level,
                    level: level
                }));
    }

    function test_reports_the_mood_that_was_tapped(data) {
        const made = test.make({});
        mouseClick(findChild(made, "mood" + data.level));
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], data.level);
    }

    function test_shows_what_its_owner_says_and_nothing_else() {
        const made = test.make({
            value: 3
        });
        mouseClick(findChild(made, "mood1"));
        compare(made.value, 3);
        verify(findChild(made, "mood3").checked);
        verify(!findChild(made, "mood1").checked);
    }

    function test_a_screen_reader_hears_a_word_for_each() {
        compare(AssistiveTool.spoken(test.make({
            value: 1
        })), ["Grouping: Mood", "RadioButton: Mood: Very low", "RadioButton: Mood: Low, checked", "RadioButton: Mood: So-so", "RadioButton: Mood: Okay", "RadioButton: Mood: Good"]);
    }

    function test_an_assistive_tool_can_pick() {
        const made = test.make({});
        verify(AssistiveTool.press(made, "Mood: Low"));
        compare(picked.signalArguments[0][0], 1);
        verify(AssistiveTool.toggle(made, "Mood: Good"));
        compare(picked.signalArguments[1][0], 4);
        verify(!findChild(made, "mood4").checked);
    }

    function test_the_keyboard_reaches_and_picks_each() {
        const made = test.make({});
        findChild(made, "mood0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(picked.signalArguments[0][0], 2);
    }

    function test_becomes_a_list_where_words_need_room_data() {
        return [
            {
                tag: "phone",
                width: 350,
                scale: 1,
                listed: false
            },
            {
                tag: "small phone",
                width: 256,
                scale: 1,
                listed: false
            },
            {
                tag: "large text",
                width: 350,
                scale: 1.5,
                listed: true
            },
            {
                tag: "very narrow",
                width: 200,
                scale: 1,
                listed: true
            }
        ];
    }

    function test_becomes_a_list_where_words_need_room(data) {
        Display.textScale = data.scale;
        const made = test.make({
            width: data.width
        });
        compare(made.listed, data.listed);
        mouseClick(findChild(made, "mood4"));
        compare(picked.signalArguments[0][0], 4);
    }

    function test_starts_at_the_side_people_start_reading() {
        const made = test.make({});
        verify(findChild(made, "mood0").x < findChild(made, "mood4").x);
        made.LayoutMirroring.enabled = true;
        made.LayoutMirroring.childrenInherit = true;
        tryVerify(() => findChild(made, "mood0").x > findChild(made, "mood4").x);
    }

    function test_every_stone_is_large_enough() {
        const made = test.make({
            width: 256
        });
        for (let level = 0; level < 5; ++level)
            verify(findChild(made, "mood" + level).width >= 48 && findChild(made, "mood" + level).height >= 48);
    }
}
