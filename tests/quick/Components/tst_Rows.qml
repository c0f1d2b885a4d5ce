pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

// RowItem, TapCard, IconButton, HelpPill: what leads somewhere.
TestCase {
    id: test

    name: "Rows"
    when: windowShown
    width: 390
    height: 500
    visible: true

    Component {
        id: row

        RowItem {
            width: 350
            iconName: "note-pencil"
            text: "Write a few lines"
            subtitle: "Only you can read this"
        }
    }

    Component {
        id: card

        TapCard {
            width: 350
            text: "Yesterday. The letter came."

            AppText {
                text: "The letter came"
                Accessible.ignored: true
            }
        }
    }

    Component {
        id: iconButton

        IconButton {
            iconName: "tag"
            text: "Add a tag"
        }
    }

    Component {
        id: helpPill

        HelpPill {}
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
                tag: "row",
                component: row,
                name: "Write a few lines. Only you can read this"
            },
            {
                tag: "card",
                component: card,
                name: "Yesterday. The letter came."
            },
            {
                tag: "icon",
                component: iconButton,
                name: "Add a tag"
            },
            {
                tag: "help",
                component: helpPill,
                name: "Get help now"
            }
        ];
    }

    function make(component: Component): Item {
        const made = createTemporaryObject(component, test);
        clicked.target = made;
        clicked.clear();
        return made;
    }

    function test_says_the_whole_sentence_and_nothing_twice_data() {
        return test.everyKind();
    }

    function test_says_the_whole_sentence_and_nothing_twice(data) {
        compare(AssistiveTool.spoken(test.make(data.component)), ["Button: " + data.name]);
    }

    function test_is_pressed_by_tap_and_by_key_data() {
        return test.everyKind();
    }

    function test_is_pressed_by_tap_and_by_key(data) {
        const made = test.make(data.component);
        mouseClick(made);
        compare(clicked.count, 1);
        made.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(clicked.count, 2);
    }

    function test_is_large_enough_in_easy_mode_too_data() {
        return test.everyKind();
    }

    function test_is_large_enough_in_easy_mode_too(data) {
        const made = test.make(data.component);
        verify(made.width >= 48 && made.height >= 48);
        Theme.easyMode = true;
        verify(made.width >= 64 && made.height >= 64);
    }

    function test_help_is_never_held_back() {
        const made = test.make(helpPill);
        mouseClick(made);
        mouseClick(made);
        compare(clicked.count, 2);
    }

    function test_a_row_gives_its_pictures_room_to_very_large_words() {
        const made = test.make(row);
        verify(made.showsTile);
        Display.textScale = 2;
        verify(!made.showsTile);
    }

    function test_the_caret_points_the_other_way_from_right_to_left() {
        const made = test.make(row);
        made.LayoutMirroring.enabled = true;
        made.LayoutMirroring.childrenInherit = true;
        const caret = made.contentItem.children[2];
        compare(caret.name, "caret-right");
        verify(caret.mirror);
        verify(caret.x < made.width / 2);
    }

    function test_help_shows_its_picture_alone_with_large_text() {
        const made = test.make(helpPill);
        const before = made.width;
        Display.textScale = 1.5;
        verify(made.compact);
        verify(made.width < before);
    }
}
