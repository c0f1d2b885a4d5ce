import QtQuick

/*! Days as a CalendarMonth shows them: a month of 30 days that begins in the third column. */
ListModel {
    id: root

    property int selected: 14
    property int firstOffered: 1
    readonly property int before: 2

    Component.onCompleted: {
        for (let i = 0; i < 42; ++i) {
            const number = i < root.before || i >= root.before + 30 ? 0 : i - root.before + 1;
            root.append({
                number: number,
                label: number > 0 ? String(number) : "",
                name: number > 0 ? "Day " + number : "",
                offered: number >= root.firstOffered,
                selected: number === root.selected,
                today: number === 20,
                marked: number === 7,
                entrance: number === root.selected
            });
        }
    }
}
