pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

// Toast, ProblemNote, Note, StepHeader, HighlightedText, SearchField, LabeledField.
TestCase {
    id: test

    name: "Messages"
    when: windowShown
    width: 390
    height: 600
    visible: true

    Component {
        id: toast

        Toast {
            width: 360
        }
    }

    Component {
        id: pressed

        Button {
            property int presses: 0

            width: 360
            height: 200
            text: "Below"

            onClicked: ++presses
        }
    }

    Component {
        id: problemNote

        ProblemNote {
            width: 350
        }
    }

    Component {
        id: sheet

        Sheet {
            property alias problem: inside.text

            title: "Text and lines"

            ProblemNote {
                id: inside

                width: parent.width
            }
        }
    }

    Component {
        id: note

        Note {
            width: 350
            tone: Tone.Alert
            title: "Life in danger right now"
            text: "Call now."
        }
    }

    Component {
        id: stepHeader

        StepHeader {
            width: 350
            step: 2
            steps: 4
        }
    }

    Component {
        id: highlighted

        HighlightedText {
            width: 350
            text: "<b>fish</b> tank"
            ranges: [3, 4]
        }
    }

    Component {
        id: search

        SearchField {
            width: 350
            placeholderText: "Search your journal"
        }
    }

    Component {
        id: labeled

        LabeledField {
            width: 350
            label: "Name"

            TextField {
                width: parent.width
                Accessible.name: "Name"
            }
        }
    }

    T.Action {
        id: undoing
    }

    SignalSpy {
        id: undone

        target: undoing
        signalName: "triggered"
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
        AssistiveTool.forget();
    }

    function test_a_toast_is_announced_with_the_way_back() {
        const made = createTemporaryObject(toast, test);
        verify(!made.visible);
        made.offer("Entry moved.", undoing);
        verify(made.visible);
        compare(AssistiveTool.announcements, ["Entry moved. You can undo this."]);
        made.show("Copied.");
        compare(AssistiveTool.announcements[1], "Copied.");
    }

    function test_a_toast_can_be_undone_once() {
        const made = createTemporaryObject(toast, test);
        undone.clear();
        made.offer("Entry moved.", undoing);
        mouseClick(findChild(made, "undo"));
        compare(undone.count, 1);
        verify(!made.visible);
    }

    function test_a_toast_goes_away_after_its_time() {
        const made = createTemporaryObject(toast, test, {
            time: 50,
            y: 300
        });
        compare(Theme.toastTime, 10000);
        mouseMove(test, 1, 1);
        made.offer("Entry moved.", undoing);
        tryVerify(() => !made.visible);
    }

    function test_a_toast_with_nothing_to_undo_stays_as_long_as_it_takes_to_read() {
        const made = createTemporaryObject(toast, test);
        made.show("Copied.");
        compare(made.time, 4500);
        made.show("This page is left out, as you chose. Learn has a place to change that.");
        compare(made.time, 10000);
        made.offer("Entry moved.", undoing);
        compare(made.time, 10000);
    }

    function test_a_toast_waits_for_a_screen_reader() {
        const made = createTemporaryObject(toast, test);
        Display.screenReader = true;
        made.show("Copied.");
        compare(made.time, 9000);
        made.offer("Entry moved.", undoing);
        compare(made.time, 20000);
    }

    function test_a_tap_puts_a_toast_away_that_has_nothing_to_undo() {
        const made = createTemporaryObject(toast, test);
        made.offer("Entry moved.", undoing);
        mouseClick(made, 4, 4);
        verify(made.visible);
        made.show("Copied.");
        mouseClick(made, 4, 4);
        verify(!made.visible);
    }

    function test_nothing_is_pressed_through_a_toast() {
        const below = createTemporaryObject(pressed, test);
        const made = createTemporaryObject(toast, test);
        made.show("Copied.");
        mouseClick(made, 4, 4);
        compare(below.presses, 0);
        mouseClick(below, 4, 4);
        compare(below.presses, 1);
    }

    function test_a_toast_stays_while_someone_is_on_its_button() {
        const made = createTemporaryObject(toast, test, {
            time: 1
        });
        made.offer("Entry moved.", undoing);
        findChild(made, "undo").forceActiveFocus(Qt.TabFocusReason);
        const waited = createTemporaryQmlObject("import QtQuick; Timer { interval: 60; running: true }", test);
        tryVerify(() => !waited.running);
        verify(made.visible);
    }

    function test_a_toast_takes_no_focus() {
        const made = createTemporaryObject(toast, test);
        made.offer("Entry moved.", undoing);
        verify(!findChild(made, "undo").activeFocus);
    }

    function test_a_problem_is_announced_and_takes_no_room_until_there_is_one() {
        const made = createTemporaryObject(problemNote, test);
        compare(made.implicitHeight, 0);
        made.text = "We could not save this yet. Your words are still here.";
        verify(made.implicitHeight > 0);
        compare(AssistiveTool.announcements, ["We could not save this yet. Your words are still here."]);
        compare(AssistiveTool.spoken(made), ["AlertMessage: We could not save this yet. Your words are still here."]);
        made.text = "";
        compare(made.implicitHeight, 0);
        compare(AssistiveTool.announcements.length, 1);
    }

    function test_a_problem_is_announced_where_it_is_seen_and_once() {
        const made = createTemporaryObject(sheet, test, {
            problem: "This could not be changed."
        });
        compare(AssistiveTool.announcements, []); // the sheet is closed
        made.open();
        tryVerify(() => made.opened);
        compare(AssistiveTool.announcements, ["This could not be changed."]);
        made.close();
        tryVerify(() => !made.visible);
        made.open();
        tryVerify(() => made.opened);
        compare(AssistiveTool.announcements.length, 1);
        made.problem = "It still could not be changed.";
        compare(AssistiveTool.announcements.length, 2);
        made.problem = "";
        made.problem = "It still could not be changed.";
        compare(AssistiveTool.announcements.length, 3);
        made.close();
        tryVerify(() => !made.visible);
    }

    function test_a_note_gets_an_edge_in_strong_contrast() {
        const made = createTemporaryObject(note, test);
        compare(made.color, Theme.color.alertSoft);
        compare(made.border.width, 0);
        Display.highContrast = true;
        compare(made.border.width, 2);
        compare(made.border.color, Theme.color.alertSoftInk);
    }

    function test_steps_are_said_in_words() {
        const made = createTemporaryObject(stepHeader, test);
        compare(AssistiveTool.spoken(made), ["StaticText: Step 2 of 4"]);
    }

    function test_found_words_are_marked_and_markup_stays_text() {
        Display.reducedMotion = true;
        const made = createTemporaryObject(highlighted, test);
        compare(made.text, "<b>fish</b> tank");
        compare(made.getText(0, made.length), "<b>fish</b> tank");
        waitForRendering(made);
        const picture = grabImage(made);
        const place = made.positionToRectangle(3);
        compare(picture.pixel(place.x + 1, place.y + 1), Theme.color.match);
        verify(picture.pixel(1, place.y + 1) !== Theme.color.match);
    }

    function test_found_words_are_no_place_to_type() {
        const made = createTemporaryObject(highlighted, test);
        mouseClick(made);
        verify(!made.activeFocus);
        compare(AssistiveTool.spoken(made), ["StaticText: <b>fish</b> tank"]);
    }

    function test_a_search_can_be_cleared_and_goes_on() {
        const made = createTemporaryObject(search, test);
        const clear = findChild(made, "clear");
        verify(!clear.visible);
        made.text = "fish";
        verify(clear.visible);
        mouseClick(clear);
        compare(made.text, "");
        verify(made.activeFocus);
    }

    function test_a_field_says_what_is_wrong_and_keeps_its_place() {
        const made = createTemporaryObject(labeled, test);
        const before = made.implicitHeight;
        made.problem = "That day is still to come.";
        tryVerify(() => made.implicitHeight > before);
        compare(AssistiveTool.announcements, ["That day is still to come."]);
        compare(AssistiveTool.spoken(made), ["EditableText: Name", "AlertMessage: That day is still to come."]);
    }
}
