pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "EdgeInsets"
    when: windowShown
    width: 400
    height: 600
    visible: true

    Component {
        id: place

        Item {
            property alias insets: insets
            property alias inner: inner

            width: 400
            height: 600

            Item {
                id: inner

                anchors.fill: parent
            }

            EdgeInsets {
                id: insets

                item: inner
            }
        }
    }

    function init() {
        Display.reset();
        Display.insetTop = 50;
        Display.insetBottom = 30;
        Display.insetLeft = 20;
        Display.insetRight = 10;
    }

    function sides(insets: EdgeInsets): list<real> {
        return [insets.top, insets.right, insets.bottom, insets.left, insets.keyboard];
    }

    function test_says_what_is_covered_of_an_item_where_it_is_data() {
        return [
            {
                tag: "the whole window",
                at: Qt.rect(0, 0, 400, 600),
                keyboard: 0,
                sides: [50, 10, 30, 20, 0]
            },
            {
                tag: "the middle",
                at: Qt.rect(100, 100, 200, 400),
                keyboard: 0,
                sides: [0, 0, 0, 0, 0]
            },
            {
                tag: "above a bar of 80",
                at: Qt.rect(0, 0, 400, 520),
                keyboard: 0,
                sides: [50, 10, 0, 20, 0]
            },
            {
                tag: "above a bar of 20",
                at: Qt.rect(0, 0, 400, 580),
                keyboard: 0,
                sides: [50, 10, 10, 20, 0]
            },
            {
                tag: "beside a rail",
                at: Qt.rect(104, 0, 296, 600),
                keyboard: 0,
                sides: [50, 10, 30, 0, 0]
            },
            {
                tag: "with the keyboard",
                at: Qt.rect(0, 0, 400, 600),
                keyboard: 250,
                sides: [50, 10, 30, 20, 250]
            },
            {
                tag: "above a bar, with the keyboard",
                at: Qt.rect(0, 0, 400, 520),
                keyboard: 250,
                sides: [50, 10, 0, 20, 170]
            },
            {
                tag: "higher than the window",
                at: Qt.rect(0, 0, 400, 2000),
                keyboard: 0,
                sides: [50, 10, 30, 20, 0]
            }
        ];
    }

    function test_says_what_is_covered_of_an_item_where_it_is(data) {
        const made = createTemporaryObject(place, test);
        made.x = data.at.x;
        made.y = data.at.y;
        made.width = data.at.width;
        made.height = data.at.height;
        Display.keyboardHeight = data.keyboard;
        compare(test.sides(made.insets), data.sides);
    }

    function test_follows_what_the_item_is_in() {
        const made = createTemporaryObject(place, test);
        compare(made.insets.top, 50);
        made.y = 40;
        compare(made.insets.top, 10);
        Display.insetTop = 60;
        compare(made.insets.top, 20);
    }
}
