pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "Sheet"
    when: windowShown
    width: 390
    height: 600
    visible: true

    Component {
        id: scene

        Item {
            property alias opener: opener
            property alias sheet: sheet
            property alias field: field

            width: 390
            height: 600

            Button {
                id: opener

                text: "Open"

                onClicked: sheet.open()
            }

            Sheet {
                id: sheet

                title: "This entry"

                RowItem {
                    objectName: "first"
                    width: parent.width
                    text: "Share a copy"
                }

                TextField {
                    id: field

                    width: parent.width
                    placeholderText: "A tag"
                }
            }
        }
    }

    function init() {
        Display.reset();
        Display.reducedMotion = true;
        AssistiveTool.arrive();
    }

    function cleanup() {
        test.Window.window.width = 390;
        test.Window.window.height = 600;
    }

    function open(): Item {
        const made = createTemporaryObject(scene, test);
        made.opener.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => made.sheet.opened);
        return made;
    }

    function test_a_screen_reader_hears_what_it_is_and_how_to_leave() {
        const made = test.open();
        compare(AssistiveTool.spoken(made.sheet.contentItem), ["Heading: This entry", "Button: Close", "Button: Share a copy", "EditableText: A tag"]);
    }

    function test_a_key_closes_it_and_one_is_back_where_one_was_data() {
        return [
            {
                tag: "Escape",
                key: Qt.Key_Escape
            },
            {
                tag: "Back",
                key: Qt.Key_Back
            }
        ];
    }

    function test_a_key_closes_it_and_one_is_back_where_one_was(data) {
        const made = test.open();
        keyClick(data.key);
        tryVerify(() => !made.sheet.visible);
        verify(made.opener.activeFocus);
    }

    function test_one_that_has_to_be_answered_stays_for_Back() {
        const made = test.open();
        made.sheet.closePolicy = T.Popup.NoAutoClose;
        keyClick(Qt.Key_Back);
        verify(made.sheet.opened);
    }

    function test_its_button_closes_it() {
        const made = test.open();
        mouseClick(findChild(made.sheet.contentItem, "close"));
        tryVerify(() => !made.sheet.visible);
    }

    function test_a_tap_beside_it_closes_it() {
        const made = test.open();
        mouseClick(test, 100, 20);
        tryVerify(() => !made.sheet.visible);
    }

    function test_the_page_behind_cannot_be_pressed() {
        const made = test.open();
        made.sheet.closePolicy = T.Popup.NoAutoClose;
        const pressed = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'clicked' }", test);
        pressed.target = made.opener;
        mouseClick(made.opener);
        compare(pressed.count, 0);
    }

    function test_it_stands_at_the_lower_edge_of_a_phone() {
        const made = test.open();
        compare(made.sheet.width, 390);
        fuzzyCompare(made.sheet.y + made.sheet.height, 600, 0.5);
    }

    function test_it_stands_in_the_middle_of_a_wide_window() {
        test.Window.window.width = 900;
        tryVerify(() => test.T.Overlay.overlay.width === 900);
        const made = test.open();
        compare(made.sheet.width, Theme.panelMax);
        fuzzyCompare(made.sheet.x, (900 - Theme.panelMax) / 2, 0.5);
        verify(made.sheet.y + made.sheet.height < 600);
    }

    function test_the_keyboard_does_not_cover_what_one_types() {
        const made = test.open();
        made.field.forceActiveFocus();
        Display.keyboardHeight = 260;
        tryVerify(() => made.field.mapToItem(null, 0, made.field.height).y <= 600 - 260);
        verify(made.sheet.y >= 0);
    }

    function test_it_goes_the_way_people_read() {
        const made = test.open();
        const close = findChild(made.sheet.contentItem, "close");
        verify(close.mapToItem(null, 0, 0).x > 195);
        made.sheet.rightToLeft = true;
        tryVerify(() => close.mapToItem(null, 0, 0).x < 195);
    }

    function test_it_stays_clear_of_the_home_indicator() {
        Display.insetBottom = 34;
        const made = test.open();
        tryVerify(() => made.field.mapToItem(null, 0, made.field.height).y <= 600 - 34);
    }
}
