pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "ListPage"
    when: windowShown
    width: 390
    height: 600
    visible: true

    Component {
        id: listPage

        ListPage {
            id: page

            width: 390
            height: 600
            title: "Journal"
            model: 1000

            header: Component {
                Button {
                    objectName: "write"
                    text: "Write something"
                }
            }

            delegate: TapCard {
                id: row

                required property int index

                objectName: "row" + row.index
                width: page.columnWidth
                text: "Entry " + row.index

                AppText {
                    width: parent.width
                    text: row.text
                    Accessible.ignored: true
                }
            }
        }
    }

    Component {
        id: monthPage

        ListPage {
            id: months

            width: 390
            height: 600
            title: "Journal"
            sectionRole: "month"

            model: ListModel {
                ListElement {
                    month: "March"
                    when: "Monday"
                }

                ListElement {
                    month: "March"
                    when: "Tuesday"
                }

                ListElement {
                    month: "February"
                    when: "Friday"
                }
            }

            delegate: TapCard {
                required property string when

                width: months.columnWidth
                text: when
            }
        }
    }

    function init() {
        Display.reset();
        AssistiveTool.arrive();
    }

    function make(component: Component, properties): ListPage {
        const made = createTemporaryObject(component, test, properties) as ListPage;
        made.list.forceLayout();
        waitForRendering(made);
        return made;
    }

    function test_makes_only_the_rows_one_can_see() {
        const page = test.make(listPage, {});
        verify(page.list.count === 1000);
        verify(page.list.contentItem.children.length < 40);
    }

    function test_rows_stand_in_the_column() {
        const page = test.make(listPage, {});
        const row = findChild(page, "row0");
        compare(row.width, 390 - Theme.gutter(390) * 2);
        compare(row.mapToItem(page, 0, 0).x, Theme.gutter(390));
    }

    function test_rows_stand_in_the_middle_of_wide_windows() {
        const page = test.make(listPage, {
            width: 1000
        });
        const row = findChild(page, "row0");
        compare(row.width, Theme.contentMax);
        compare(row.mapToItem(page, 0, 0).x, 180);
    }

    function test_rows_stay_in_the_middle_as_the_page_widens() {
        const page = test.make(listPage, {
            width: 730
        });
        page.width = 1000;
        tryVerify(() => findChild(page, "row0").mapToItem(page, 0, 0).x === 180);
        page.width = 730;
        tryVerify(() => findChild(page, "row0").mapToItem(page, 0, 0).x === 45);
    }

    function test_what_the_keyboard_moves_to_is_in_view() {
        const page = test.make(listPage, {});
        findChild(page, "row0").forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 15; ++i)
            keyClick(Qt.Key_Tab);
        const focused = test.Window.window.activeFocusItem;
        verify(focused.objectName.startsWith("row"));
        const top = focused.mapToItem(page, 0, 0).y;
        verify(top >= Theme.barHeight && top + focused.height <= page.height);
    }

    function test_months_are_headings() {
        const page = test.make(monthPage, {});
        compare(AssistiveTool.spoken(page).filter(line => line.startsWith("Heading")), ["Heading: Journal", "Heading: March", "Heading: February"]);
    }

    function test_the_header_scrolls_with_the_rows() {
        const page = test.make(listPage, {});
        const before = findChild(page, "write").mapToItem(page, 0, 0).y;
        verify(before >= Theme.barHeight);
        page.list.contentY += 100;
        fuzzyCompare(findChild(page, "write").mapToItem(page, 0, 0).y, before - 100, 0.5);
        page.scrollToTop();
        fuzzyCompare(findChild(page, "write").mapToItem(page, 0, 0).y, before, 0.5);
    }
}
