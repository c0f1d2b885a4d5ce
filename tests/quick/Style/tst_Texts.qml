pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

// AppText, TextField and TextArea: words shown and words entered.
TestCase {
    id: test

    name: "Texts"
    when: windowShown
    width: 390
    height: 600
    visible: true

    Component {
        id: appText

        AppText {
            width: 300
            text: "Words"
        }
    }

    Component {
        id: field

        TextField {
            width: 300
            placeholderText: "A name"
        }
    }

    Component {
        id: area

        TextArea {
            width: 300
            placeholderText: "A word is enough"
        }
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function test_what_looks_like_markup_is_shown_as_it_is_data() {
        return [
            {
                tag: "text",
                component: appText
            },
            {
                tag: "area",
                component: area
            }
        ];
    }

    function test_what_looks_like_markup_is_shown_as_it_is(data) {
        const markup = "<b>bold</b> <img src='http://example.org/x.png'>";
        const made = createTemporaryObject(data.component, test, {
            text: markup
        });
        compare(made.textFormat, Text.PlainText);
        compare(made.text, markup);
    }

    function test_headings_are_told_apart() {
        const made = createTemporaryObject(appText, test, {
            variant: AppText.Title
        });
        compare(AssistiveTool.spoken(made), ["Heading: Words"]);
        made.variant = AppText.Body;
        compare(AssistiveTool.spoken(made), ["StaticText: Words"]);
    }

    function test_text_follows_the_size_the_person_set() {
        const made = createTemporaryObject(appText, test);
        compare(made.font.pixelSize, 17);
        Display.textScale = 2;
        compare(made.font.pixelSize, 34);
        compare(made.lineHeight, 47);
    }

    function test_text_follows_dark_and_light() {
        const made = createTemporaryObject(appText, test);
        const light = String(made.color);
        Display.dark = true;
        verify(String(made.color) !== light);
        compare(made.color, Theme.color.ink);
    }

    function test_titles_can_have_plain_letters() {
        const made = createTemporaryObject(appText, test, {
            variant: AppText.Display
        });
        compare(made.font.family, "Literata");
        Theme.plainLetters = true;
        compare(made.font.family, "Atkinson Hyperlegible Next");
    }

    function test_a_field_is_called_by_its_placeholder_until_it_has_a_name() {
        const made = createTemporaryObject(field, test);
        compare(AssistiveTool.spoken(made), ["EditableText: A name"]);
        made.Accessible.name = "What would you like to be called?";
        compare(AssistiveTool.spoken(made), ["EditableText: What would you like to be called?"]);
    }

    function test_the_edge_of_a_field_shows_where_one_types() {
        const made = createTemporaryObject(field, test);
        compare(made.background.border.width, Theme.controlStroke);
        mouseClick(made);
        verify(made.activeFocus);
        compare(made.background.border.width, Theme.focusStroke);
        compare(made.background.border.color, Theme.color.focus);
    }

    function test_a_field_that_needs_putting_right_keeps_what_was_typed() {
        const made = createTemporaryObject(field, test, {
            text: "31 December"
        });
        made.wrong = true;
        compare(made.text, "31 December");
        compare(made.background.border.color, Theme.color.alert);
    }

    function test_an_area_grows_with_its_words() {
        const made = createTemporaryObject(area, test);
        const before = made.implicitHeight;
        made.text = "line\n".repeat(20);
        verify(made.implicitHeight > before * 3);
        verify(made.implicitHeight >= made.contentHeight);
    }

    function test_words_start_at_the_side_people_start_reading() {
        const made = createTemporaryObject(appText, test);
        compare(made.effectiveHorizontalAlignment, Text.AlignLeft);
        made.LayoutMirroring.enabled = true;
        compare(made.effectiveHorizontalAlignment, Text.AlignRight);
    }
}
