pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "CalendarMonth"
    when: windowShown
    width: 390
    height: 700
    visible: true

    Component {
        id: monthGrid

        CalendarMonth {
            width: 350
            title: "November 2026"
            weekdays: ["M", "T", "W", "T", "F", "S", "S"]
            days: MonthDays {
                firstOffered: 3
            }
        }
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    SignalSpy {
        id: turned

        signalName: "turned"
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function make(properties): CalendarMonth {
        const made = createTemporaryObject(monthGrid, test, properties) as CalendarMonth;
        picked.target = made;
        picked.clear();
        turned.target = made;
        turned.clear();
        waitForRendering(made);
        return made;
    }

    function test_reports_the_day_that_was_tapped() {
        const made = test.make({});
        mouseClick(findChild(made, "day30"));
        compare(picked.signalArguments[0][0], 30);
        mouseClick(findChild(made, "day2"));
        compare(picked.count, 1, "a day that is not offered");
    }

    function test_turns_the_page_by_its_buttons() {
        const made = test.make({
            yearBefore: "2025",
            yearAfter: "2027"
        });
        for (const name of ["earlier", "later", "yearBefore", "yearAfter"])
            mouseClick(findChild(made, name));
        compare(turned.signalArguments.map(given => given[0]), [-1, 1, -12, 12]);
    }

    function test_a_screen_reader_hears_every_day_once() {
        const spoken = AssistiveTool.spoken(test.make({}));
        compare(spoken.filter(line => line.includes("Day 14")), ["RadioButton: Day 14, checked"]);
        compare(spoken.filter(line => line.includes(": Day ")).length, 30);
        verify(spoken.includes("Button: Month before"));
        verify(spoken.includes("Heading: November 2026"));
    }

    function test_an_assistive_tool_can_pick() {
        const made = test.make({});
        verify(AssistiveTool.press(made, "Day 9"));
        compare(picked.signalArguments[0][0], 9);
        verify(AssistiveTool.toggle(made, "Day 10"));
        compare(picked.signalArguments[1][0], 10);
        verify(!findChild(made, "day10").checked);
    }

    function test_the_keyboard_comes_to_the_chosen_day_and_walks_from_there() {
        const made = test.make({});
        findChild(made, "later").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(findChild(made, "day14").activeFocus);
        keyClick(Qt.Key_Right);
        verify(findChild(made, "day15").visualFocus);
        keyClick(Qt.Key_Up);
        verify(findChild(made, "day8").activeFocus);
        keyClick(Qt.Key_Up);
        verify(findChild(made, "day8").activeFocus, "day 1 is not offered");
        for (let step = 0; step < 9; ++step)
            keyClick(Qt.Key_Left);
        verify(findChild(made, "day3").activeFocus, "the first that is offered");
        keyClick(Qt.Key_Space);
        compare(picked.signalArguments[0][0], 3);
    }

    function test_arrows_follow_the_side_people_read_from() {
        const made = test.make({});
        made.LayoutMirroring.enabled = true;
        made.LayoutMirroring.childrenInherit = true;
        tryVerify(() => findChild(made, "day1").x > findChild(made, "day2").x);
        findChild(made, "day14").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        verify(findChild(made, "day13").activeFocus);
    }

    function test_every_day_is_large_enough_data() {
        return [
            {
                tag: "phone",
                width: 350,
                spill: 20,
                least: 48
            },
            {
                tag: "small phone, where 7 days of 48 do not fit",
                width: 288,
                spill: 16,
                least: 44
            }
        ];
    }

    function test_every_day_is_large_enough(data) {
        const made = test.make({
            width: data.width,
            spill: data.spill
        });
        for (let number = 1; number <= 30; ++number) {
            const day = findChild(made, "day" + number);
            verify(day.width >= data.least && day.height >= 48, day.width + " by " + day.height);
        }
    }

    function test_title_has_a_line_of_its_own_where_it_needs_one() {
        Display.textScale = 2;
        const made = test.make({
            width: 288
        });
        verify(made.height > 0);
        compare(AssistiveTool.spoken(made).filter(line => line === "Heading: November 2026").length, 1);
    }
}
