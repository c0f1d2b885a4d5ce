pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "AppPage"
    when: windowShown
    width: 390
    height: 600
    visible: true

    Component {
        id: buttonPage

        AppPage {
            width: 390
            height: 600
            title: "Journal"
            showsBack: true

            Repeater {
                model: 20

                Button {
                    required property int index

                    objectName: "button" + index
                    width: parent?.width ?? 0
                    text: "Button " + index
                }
            }

            bottomBar: Component {
                StickyBar {
                    objectName: "sticky"

                    Button {
                        width: parent.width
                        text: "Save"
                    }
                }
            }
        }
    }

    Component {
        id: editor

        AppPage {
            id: editorPage

            property alias area: area

            width: 390
            height: 600
            title: "Write"

            TextArea {
                id: area

                width: parent.width
                placeholderText: "A word is enough"
            }

            bottomBar: Component {
                StickyBar {
                    objectName: "sticky"

                    Button {
                        width: parent.width
                        text: "Done"
                    }
                }
            }
        }
    }

    SignalSpy {
        id: back

        signalName: "backRequested"
    }

    SignalSpy {
        id: help

        signalName: "helpRequested"
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function make(component: Component, properties): AppPage {
        const made = createTemporaryObject(component, test, properties) as AppPage;
        back.target = made;
        back.clear();
        help.target = made;
        help.clear();
        waitForRendering(made);
        return made;
    }

    /// The part of the page between its bars, in the page's coordinates.
    function open(page: AppPage): rect {
        const sticky = findChild(page, "sticky");
        const bottom = sticky.visible ? sticky.mapToItem(page, 0, 0).y : page.height - Display.keyboardHeight;
        return Qt.rect(0, Theme.barHeight + Display.insetTop, page.width, bottom - Theme.barHeight - Display.insetTop);
    }

    function isOpen(page: AppPage, top: real, bottom: real): bool {
        const open = test.open(page);
        return top >= open.y - 0.5 && bottom <= open.y + open.height + 0.5;
    }

    function cursorIsOpen(page: AppPage): bool {
        const line = page.area.mapToItem(page, page.area.cursorRectangle);
        return test.isOpen(page, line.y, line.y + line.height);
    }

    function test_back_and_help_are_reported() {
        const page = test.make(buttonPage, {});
        mouseClick(findChild(page, "back"));
        compare(back.count, 1);
        mouseClick(findChild(page, "help"));
        compare(help.count, 1);
    }

    function test_a_screen_reader_meets_back_the_title_and_help_first() {
        const page = test.make(buttonPage, {});
        compare(AssistiveTool.spoken(page).slice(0, 4), ["Button: Back", "Heading: Journal", "Button: Get help now", "Button: Button 0"]);
    }

    function test_a_title_too_long_for_the_bar_gets_its_own_lines() {
        const page = test.make(buttonPage, {
            title: "While you wait for results"
        });
        const spoken = AssistiveTool.spoken(page);
        compare(spoken.slice(0, 3), ["Button: Back", "Button: Get help now", "Heading: While you wait for results"]);
        compare(spoken.filter(line => line.startsWith("Heading")).length, 1);
    }

    function test_what_the_keyboard_moves_to_is_never_under_a_bar() {
        const page = test.make(buttonPage, {});
        findChild(page, "button0").forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 20; ++i) {
            const button = findChild(page, "button" + i);
            verify(button.activeFocus, "Tab leads to button " + i);
            const top = button.mapToItem(page, 0, 0).y;
            verify(test.isOpen(page, top, top + button.height), "button " + i + " is in view");
            keyClick(Qt.Key_Tab);
        }
        for (let i = 0; i < 12; ++i)
            keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        const button = findChild(page, "button8");
        verify(button.activeFocus);
        const top = button.mapToItem(page, 0, 0).y;
        verify(test.isOpen(page, top, top + button.height));
    }

    function test_what_was_tapped_stays_where_it_is() {
        const page = test.make(buttonPage, {});
        page.flickable.contentY = 30;
        mouseClick(findChild(page, "button0"));
        compare(page.flickable.contentY, 30);
    }

    function test_the_line_one_types_stays_above_the_keyboard_data() {
        return [
            {
                tag: "phone",
                scale: 1,
                height: 600,
                keyboard: 280
            },
            {
                tag: "large text",
                scale: 2,
                height: 600,
                keyboard: 280
            },
            {
                tag: "small phone",
                scale: 1,
                height: 568,
                keyboard: 253
            },
            {
                tag: "small phone, large text",
                scale: 2,
                height: 568,
                keyboard: 253
            },
            {
                tag: "landscape",
                scale: 1,
                height: 390,
                keyboard: 200
            }
        ];
    }

    function test_the_line_one_types_stays_above_the_keyboard(data) {
        Display.textScale = data.scale;
        test.Window.window.height = data.height;
        const page = test.make(editor, {
            height: data.height
        });
        mouseClick(page.area);
        Display.keyboardHeight = data.keyboard;
        tryVerify(() => test.open(page).height > 0);
        for (let i = 0; i < 30; ++i) {
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return);
            tryVerify(() => test.cursorIsOpen(page), 1000, "line " + i + " is in view");
        }
        Display.keyboardHeight = 0;
        tryVerify(() => test.cursorIsOpen(page));
        test.Window.window.height = test.height;
    }

    function test_the_keyboard_coming_up_does_not_hide_the_line_one_is_on() {
        const page = test.make(editor, {});
        page.area.text = "line\n".repeat(40);
        page.area.forceActiveFocus();
        page.area.cursorPosition = page.area.length;
        tryVerify(() => test.cursorIsOpen(page));
        Display.keyboardHeight = 300;
        tryVerify(() => test.cursorIsOpen(page));
    }

    function test_the_bar_with_actions_stays_above_the_keyboard() {
        const page = test.make(editor, {});
        Display.keyboardHeight = 250;
        const button = findChild(page, "sticky").content[0];
        tryVerify(() => button.mapToItem(page, 0, button.height).y <= page.height - 250);
        verify(findChild(page, "sticky").visible);
    }

    function test_says_what_the_bar_with_actions_takes() {
        const made = createTemporaryObject(buttonPage, test);
        const bar = findChild(made, "sticky");
        compare(made.footHeight, 600 - bar.mapToItem(made, 0, 0).y);
        made.bottomBar = null;
        tryCompare(made, "footHeight", 0);
    }

    function test_the_bar_with_actions_makes_room_where_only_lines_fit() {
        Display.textScale = 2;
        const page = test.make(editor, {
            height: 400
        });
        page.y = 200;
        verify(findChild(page, "sticky").visible);
        Display.keyboardHeight = 250;
        tryVerify(() => !findChild(page, "sticky").visible);
        Display.keyboardHeight = 0;
        tryVerify(() => findChild(page, "sticky").visible);
    }

    function test_stays_clear_of_cut_outs_and_bars() {
        Display.insetTop = 54;
        Display.insetBottom = 34;
        const page = test.make(buttonPage, {});
        verify(findChild(page, "back").mapToItem(page, 0, 0).y >= 54);
        const save = findChild(page, "sticky").content[0];
        tryVerify(() => save.mapToItem(page, 0, save.height).y <= page.height - 34);
        Display.insetLeft = 44;
        verify(findChild(page, "button0").mapToItem(page, 0, 0).x >= 44 + page.gutter);
    }

    function test_a_page_above_another_bar_is_not_moved_by_the_home_indicator() {
        Display.insetBottom = 34;
        const page = test.make(buttonPage, {
            height: 500
        });
        const sticky = findChild(page, "sticky");
        const save = sticky.content[0];
        compare(sticky.height - (save.y + save.height) - sticky.content[0].parent.y, Theme.space12);
    }

    function test_is_not_wider_than_one_can_read() {
        const page = test.make(buttonPage, {
            width: 1000
        });
        compare(page.columnWidth, Theme.contentMax);
        compare(page.columnX, (1000 - Theme.contentMax) / 2);
    }
}
