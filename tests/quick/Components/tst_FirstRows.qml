pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Components

TestCase {
    id: test

    name: "FirstRows"

    component NumberRow: Item {
        required property int number
    }

    ListModel {
        id: numbers
    }

    Column {
        Repeater {
            id: rows

            model: FirstRows {
                id: first

                model: numbers
                most: 2
                delegate: NumberRow {}
            }
        }
    }

    function init(): void {
        numbers.clear();
        first.most = 2;
    }

    function fill(count: int): void {
        for (let number = 0; number < count; ++number)
            numbers.append({
                number: number
            });
    }

    function shown(): list<int> {
        const all = [];
        for (let row = 0; row < rows.count; ++row)
            all.push((rows.itemAt(row) as NumberRow).number);
        return all;
    }

    function test_no_more_rows_are_made_than_wanted(): void {
        compare(rows.count, 0);
        verify(!first.hasMore);
        fill(2);
        compare(shown(), [0, 1]);
        verify(!first.hasMore);
        fill(3000);
        compare(shown(), [0, 1]);
        verify(first.hasMore);
        first.most += 3;
        compare(shown(), [0, 1, 0, 1, 2]);
        first.most = 0;
        compare(rows.count, 0);
    }

    function test_rows_are_the_first_whatever_comes_and_goes(): void {
        fill(5);
        numbers.insert(0, {
            number: 7
        });
        compare(shown(), [7, 0]);
        numbers.remove(1, 1);
        compare(shown(), [7, 1]);
        numbers.remove(0, 4);
        compare(shown(), [4]);
        verify(!first.hasMore);
        numbers.clear();
        compare(rows.count, 0);
    }
}
