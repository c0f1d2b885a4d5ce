pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Charts
import Alongside.Components
import Alongside.TestSupport
import Alongside.Theme

TestCase {
    id: test

    name: "ChartCard"
    when: windowShown
    width: 390
    height: 844
    visible: true

    Component {
        id: card

        ChartCard {
            width: 358
        }
    }

    SignalSpy {
        id: asked

        signalName: "playRequested"
    }

    function init() {
        Display.reset();
    }

    function make(picture: chartPicture): ChartCard {
        const made = createTemporaryObject(card, test, {
            picture: picture
        }) as ChartCard;
        verify(made);
        waitForRendering(made);
        return made;
    }

    function test_a_screen_reader_hears_what_it_shows() {
        const made = make(ChartPictures.week);
        const view = findChild(made, "chartView");
        compare(view.Accessible.role, Accessible.Chart);
        compare(view.Accessible.name, "Worry. On average 4 of 10, from 2 to 9. 6 check-ins in 7 days.");
    }

    function test_the_list_has_every_answer() {
        const made = make(ChartPictures.week);
        verify(!findChild(made, "chartRows"));
        mouseClick(findChild(made, "chartList"));
        tryVerify(() => findChild(made, "chartRows") !== null);
        compare(findChild(made, "chartRows").rows.length, 6);
        mouseClick(findChild(made, "chartList"));
        tryVerify(() => findChild(made, "chartRows") === null);
    }

    function test_a_long_list_comes_in_parts() {
        const made = make(ChartPictures.year);
        mouseClick(findChild(made, "chartList"));
        tryVerify(() => findChild(made, "chartRows") !== null);
        const rows = findChild(made, "chartRows");
        verify(rows.rows.length > 300);
        compare(rows.most, 20);
        findChild(made, "chartRowsMore").clicked();
        compare(rows.most, 40);
    }

    function test_too_little_is_said_and_not_drawn() {
        const made = make(ChartPictures.tooLittle);
        verify(!findChild(made, "chartView").visible);
        verify(!findChild(made, "chartPlay").visible);
        verify(findChild(made, "chartList").visible);
    }

    function test_playing_is_asked_for() {
        const made = make(ChartPictures.week);
        asked.target = made;
        mouseClick(findChild(made, "chartPlay"));
        compare(asked.count, 1);
        made.playing = true;
        compare(findChild(made, "chartPlay").text, "Stop the tones");
    }

    function test_follows_another_picture() {
        const made = make(ChartPictures.week);
        made.picture = ChartPictures.seasons;
        compare(findChild(made, "chartTitle").text, "Worry around your scans");
        compare(findChild(made, "chartKeys").keys.length, 5);
    }
}
