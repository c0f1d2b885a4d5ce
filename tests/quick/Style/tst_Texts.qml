pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

// AppText, WholeWords, TextField and TextArea: words shown and words entered.
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
        id: whole

        WholeWords {
            width: 200
            variant: AppText.Label
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

    function lines(made: WholeWords): int {
        waitForRendering(made);
        return made.lineCount;
    }

    function test_a_number_of_several_groups_stays_on_one_line() {
        Display.textScale = 2;
        const made = createTemporaryObject(whole, test, {
            words: "Call 020 7946 0101"
        });
        compare(lines(made), 2);
        compare(made.longest, "020\u00a07946\u00a00101");
        verify(made.font.pixelSize < Theme.label.size);
        compare(AssistiveTool.spoken(made), ["StaticText: Call 020 7946 0101"]);
    }

    function test_a_short_end_stays_with_its_word() {
        const made = createTemporaryObject(whole, test, {
            words: "Your check-ins"
        });
        made.width = Math.ceil(made.implicitWidth) - 4; // "ins" alone has no room
        compare(lines(made), 2);
        compare(made.longest, "check-\u2060ins");
        compare(made.font.pixelSize, Theme.label.size);
        made.words = "hormone-positive";
        compare(made.text, "hormone-positive");
        compare(made.longest, "hormone-");
    }

    function test_an_address_may_go_on_after_a_slash() {
        const made = createTemporaryObject(whole, test, {
            words: "https://breastcancernow.org/groups"
        });
        compare(made.longest, "breastcancernow.org/");
        compare(AssistiveTool.spoken(made), ["StaticText: https://breastcancernow.org/groups"]);
    }

    function test_a_long_name_made_of_several_may_go_on_between_them() {
        const made = createTemporaryObject(whole, test, {
            words: "SurvivingBreastCancer.org"
        });
        compare(made.pieces, ["Surviving", "Breast", "Cancer.org"]);
        made.words = "METAvivor";
        compare(made.text, "METAvivor");
    }

    function test_no_line_ends_within_a_number_with_hyphens() {
        Display.textScale = 2;
        const made = createTemporaryObject(whole, test, {
            words: "1-877-465-6636"
        });
        made.variant = AppText.Heading;
        made.width = 248; // in a card on the narrowest screen
        compare(lines(made), 1);
        verify(made.font.pixelSize < Theme.heading.size);
        compare(made.Accessible.name, "1-877-465-6636");
    }

    function test_parts_begin_a_line_without_the_dot_between_them() {
        const made = createTemporaryObject(whole, test, {
            words: "Pain: 4 of 10 · Sleep: So-so"
        });
        compare(made.text, "Pain: 4\u00a0of\u00a010\u00a0· Sleep: So-\u2060so");
    }

    function test_a_number_out_of_another_stays_with_it() {
        Display.textScale = 2;
        const made = createTemporaryObject(whole, test, {
            words: "Your answers add up to 6 of 12."
        });
        compare(made.text, "Your answers add up to 6\u00a0of\u00a012.");
        made.words = "Suman 6 de 12.";
        compare(made.text, "Suman 6\u00a0de\u00a012.");
        made.words = "On 6 and 12";
        compare(made.text, "On 6 and 12");
    }

    function test_words_shrink_to_the_room_within_the_padding() {
        const made = createTemporaryObject(whole, test, {
            words: "Breastcancer.org"
        });
        made.width = made.implicitWidth + 10;
        const usual = made.font.pixelSize;
        made.leftPadding = 20;
        compare(lines(made), 1);
        verify(made.font.pixelSize < usual);
    }

    function test_letters_shrink_before_a_word_is_split() {
        const made = createTemporaryObject(whole, test, {
            words: "Breastcancer.org"
        });
        const usual = made.font.pixelSize;
        made.width = made.implicitWidth - 10;
        compare(lines(made), 1);
        verify(made.font.pixelSize < usual);
        verify(made.font.pixelSize >= Theme.small.size);
        made.width = 10; // where smaller letters do not help
        compare(made.font.pixelSize, usual);
    }

    function test_a_placeholder_that_does_not_fit_has_a_shorter_one() {
        const made = createTemporaryObject(field, test, {
            placeholderText: "A name, a role or a number of somebody in the team",
            shortPlaceholderText: "Search"
        });
        const shown = made.children.find(child => child instanceof AppText);
        compare(shown.text, "Search");
        made.placeholderText = "A name";
        compare(shown.text, "A name");
        compare(AssistiveTool.spoken(made), ["EditableText: A name"]);
    }
}
