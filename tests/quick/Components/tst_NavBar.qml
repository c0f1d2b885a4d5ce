pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest

import Alongside.Components
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "NavBar"
    when: windowShown
    width: 390
    height: 844
    visible: true

    Component {
        id: navBar

        NavBar {
            width: 390
            current: "journal"
            destinations: [
                Destination {
                    name: "today"
                    label: "Today"
                    iconName: "sun-horizon"
                },
                Destination {
                    name: "journal"
                    label: "Journal"
                    iconName: "notebook"
                }
            ]
        }
    }

    Component {
        id: fivePlaces

        NavBar {
            width: 390
            destinations: ["Heute", "Tagebuch", "Scans", "Hilfe", "Wissen"].map(label => place.createObject(test, {
                    name: label,
                    label: label,
                    iconName: "leaf"
                }))
        }
    }

    Component {
        id: place

        Destination {}
    }

    SignalSpy {
        id: picked

        signalName: "picked"
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function make(component: Component): NavBar {
        const made = createTemporaryObject(component, test) as NavBar;
        picked.target = made;
        picked.clear();
        return made;
    }

    function overlay(): Item {
        return test.T.Overlay.overlay as Item;
    }

    function test_a_screen_reader_hears_the_places_and_where_one_is() {
        compare(AssistiveTool.spoken(test.make(navBar)), ["PageTabList: Main sections", "PageTab: Today", "PageTab: Journal, selected"]);
    }

    function test_the_name_says_it_where_the_screen_reader_does_not() {
        Display.saysSelected = false;
        compare(AssistiveTool.spoken(test.make(navBar))[2], "PageTab: Journal, selected, selected");
    }

    function test_an_assistive_tool_can_go_there() {
        const made = test.make(navBar);
        verify(AssistiveTool.press(made, "Today"));
        compare(picked.signalArguments[0][0], "today");
    }

    function test_reports_the_place_that_was_tapped_and_the_owner_decides() {
        const made = test.make(navBar);
        mouseClick(findChild(made, "destination-today"));
        compare(picked.signalArguments[0][0], "today");
        compare(made.current, "journal");
    }

    function test_the_keyboard_goes_from_place_to_place() {
        const made = test.make(navBar);
        findChild(made, "destination-today").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(picked.signalArguments[0][0], "journal");
    }

    function test_holding_a_place_shows_its_name_large_and_goes_nowhere() {
        const made = test.make(navBar);
        const today = findChild(made, "destination-today");
        mousePress(today);
        tryVerify(() => AssistiveTool.spoken(test.overlay()).some(line => line.endsWith(": Today")));
        mouseRelease(today);
        compare(picked.count, 0);
        tryVerify(() => !test.overlay().visible);
    }

    function test_labels_fit_at_every_size_or_leave_data() {
        return [
            {
                tag: "phone",
                width: 390,
                scale: 1,
                labelled: true
            },
            {
                tag: "phone 200",
                width: 390,
                scale: 2,
                labelled: true
            },
            {
                tag: "small phone",
                width: 320,
                scale: 1,
                labelled: true
            },
            {
                tag: "far too narrow",
                width: 240,
                scale: 2,
                labelled: false
            }
        ];
    }

    function test_labels_fit_at_every_size_or_leave(data) {
        Display.textScale = data.scale;
        const made = test.make(fivePlaces);
        made.width = data.width;
        compare(made.labelled, data.labelled);
        verify(!made.labelled || made.labelSize >= Theme.navSmallest);
        for (const label of ["Heute", "Tagebuch", "Scans", "Hilfe", "Wissen"])
            verify(findChild(made, "destination-" + label).width >= 44 && findChild(made, "destination-" + label).height >= 48);
    }

    function test_stays_clear_of_the_home_indicator() {
        const made = test.make(navBar);
        made.y = Qt.binding(() => test.height - made.height);
        const before = made.implicitHeight;
        Display.insetBottom = 34;
        compare(made.implicitHeight, before + 34 - Theme.space6);
    }

    function test_stands_at_the_side_of_wide_windows() {
        const made = test.make(navBar);
        made.rail = true;
        const today = findChild(made, "destination-today");
        const journal = findChild(made, "destination-journal");
        compare(made.implicitWidth, Theme.railWidth);
        tryVerify(() => journal.y > today.y && journal.x === today.x);
    }
}
