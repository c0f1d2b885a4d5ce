#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/AssistiveTool.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

/// Paced breathing from its beginning to its end, on a clock that is moved, and every way out.
class Breathing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breathing_is_one_tap_from_today_and_goes_to_its_end();
    void breathing_can_be_paused_stopped_and_left();
    void breathing_in_any_way_and_for_as_long_as_one_likes();
    void every_way_to_breathe_comes_to_its_end_data();
    void every_way_to_breathe_comes_to_its_end();
    void with_less_movement_nothing_grows();
    void a_screen_reader_hears_the_turns_and_no_counting();
    void sound_is_off_until_wanted_and_says_when_there_is_none();
    void touch_is_offered_only_where_there_is_one();

private:
    static qreal ringWidth(RunningApp &app);
};

qreal Breathing::ringWidth(RunningApp &app)
{
    const QQuickItem *ring = app.hand().find(u"ring"_s);
    return ring ? ring->width() : -1;
}

void Breathing::breathing_is_one_tap_from_today_and_goes_to_its_end()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(app.read(u"steady"_s, u"Breathe for 2 minutes"_s));
    DO(app.press(u"steady"_s));
    DO(app.see(u"breathingScreen"_s));
    DO(app.read(u"cautions"_s, u"lung disease"_s));
    DO(app.read(u"evidence"_s, u"Some people"_s));
    DO(app.read(u"source"_s, u"Fincham"_s));
    DO(app.read(u"reviewState"_s, u"Not yet reviewed by a clinician."_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    DO(app.read(u"count"_s, u"4"_s));
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    DO(app.read(u"count"_s, u"6"_s));
    DO(app.read(u"left"_s, u"1:56 left. Stop whenever you like."_s));
    app.uptime->on += 6s;
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    app.uptime->on += 110s;
    DO(app.read(u"ending"_s, u"Let your breath go its own way again."_s));
    DO(app.press(u"again"_s));
    DO(app.read(u"left"_s, u"2:00"_s));
    app.uptime->on += 120s;
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
}

void Breathing::breathing_can_be_paused_stopped_and_left()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(app.press(u"steady"_s));
    DO(app.press(u"begin"_s));
    app.uptime->on += 5s;
    DO(app.read(u"left"_s, u"1:55"_s));
    DO(app.press(u"pause"_s));
    app.uptime->on += 1h;
    DO(app.press(u"goOn"_s));
    app.uptime->on += 1s;
    DO(app.read(u"left"_s, u"1:54"_s));
    DO(app.press(u"stop"_s));
    DO(app.see(u"begin"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"left"_s, u"2:00"_s));
    app.hand().pressKey(Qt::Key_Escape); // the way back of the device
    DO(app.see(u"todayScreen"_s));
    QCOMPARE(app.app().context().coping()->breathing()->state(), Exercise::State::Ready);
}

void Breathing::breathing_in_any_way_and_for_as_long_as_one_likes()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"steady"_s));
    DO(app.press(u"pattern2"_s)); // a box
    DO(app.press(u"option2"_s));  // five minutes
    DO(app.press(u"begin"_s));
    DO(app.read(u"left"_s, u"5:04"_s)); // 19 whole rounds
    for (const auto &phase : {u"Hold"_s, u"Breathe out"_s, u"Wait"_s, u"Breathe in"_s}) {
        app.uptime->on += 4s;
        DO(app.read(u"phase"_s, phase));
    }
    DO(app.press(u"stop"_s));
    DO(app.press(u"pattern3"_s)); // 4, 7, 8: four rounds, however long
    DO(app.seeGone(u"lengths"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"left"_s, u"1:16"_s));
}

void Breathing::every_way_to_breathe_comes_to_its_end_data()
{
    QTest::addColumn<int>("pattern");
    QTest::addColumn<QList<std::pair<QString, int>>>("round"); // what is said, and for how many seconds
    QTest::addColumn<int>("rounds");
    using Round = QList<std::pair<QString, int>>;
    const QString in = u"Breathe in"_s;
    const QString out = u"Breathe out"_s;
    const QString hold = u"Hold"_s;
    // Two minutes, in whole rounds; the last two are four rounds however long.
    QTest::newRow("long out") << 0 << Round{{in, 4}, {out, 6}} << 12;
    QTest::newRow("sigh") << 1 << Round{{in, 3}, {u"A sip more"_s, 1}, {out, 6}} << 12;
    QTest::newRow("box") << 2 << Round{{in, 4}, {hold, 4}, {out, 4}, {u"Wait"_s, 4}} << 8;
    QTest::newRow("4, 7, 8") << 3 << Round{{in, 4}, {hold, 7}, {out, 8}} << 4;
    QTest::newRow("2, 3, 4") << 4 << Round{{in, 2}, {hold, 3}, {out, 4}} << 4;
}

void Breathing::every_way_to_breathe_comes_to_its_end()
{
    using Round = QList<std::pair<QString, int>>;
    QFETCH(const int, pattern);
    QFETCH(const Round, round);
    QFETCH(const int, rounds);
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"steady"_s));
    DO(app.press(u"pattern%1"_s.arg(pattern)));
    DO(app.press(u"begin"_s));
    for (int number = 1; number <= rounds; ++number) {
        for (const auto &[phase, seconds] : round) {
            DO(app.read(u"phase"_s, phase));
            DO(app.read(u"count"_s, QString::number(seconds)));
            QVERIFY(!app.hand().find(u"ending"_s));
            app.uptime->on += std::chrono::seconds(seconds);
        }
    }
    DO(app.read(u"ending"_s, u"Let your breath go its own way again."_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
}

void Breathing::with_less_movement_nothing_grows()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.device().setLessMovement(false);
    DO(app.press(u"steady"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    const qreal empty = ringWidth(app);
    QVERIFY(empty > 0);
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    QVERIFY(ringWidth(app) > empty);
    DO(app.press(u"stop"_s));
    app.device().setLessMovement(true);
    DO(app.press(u"begin"_s));
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    const qreal still = ringWidth(app);
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    QCOMPARE(ringWidth(app), still);
    DO(app.read(u"count"_s, u"6"_s));
    QVERIFY(!app.hand().find(u"progress"_s));
}

void Breathing::a_screen_reader_hears_the_turns_and_no_counting()
{
    RunningApp app;
    DO(app.startWithProfile());
    AssistiveTool reader;
    reader.arrive();
    DO(app.press(u"steady"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    reader.forget();
    for (int second = 0; second < 10; ++second) {
        app.uptime->on += 1s;
        DO(app.read(u"left"_s, u"1:%1"_s.arg(59 - second)));
    }
    QCOMPARE(reader.announcements(), (QStringList{u"Breathe out"_s, u"Breathe in"_s}));
}

void Breathing::sound_is_off_until_wanted_and_says_when_there_is_none()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"steady"_s));
    DO(app.press(u"begin"_s));
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    QCOMPARE(app.tones->rows.size(), 0);
    DO(app.press(u"sound"_s));
    QCOMPARE(app.tones->rows.size(), 1);
    app.uptime->on += 6s;
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    QCOMPARE(app.tones->rows.size(), 2);
    QVERIFY(app.tones->playing);
    app.tones->available = false;
    app.uptime->on += 4s;
    DO(app.read(u"soundProblem"_s, u"There is nothing to hear with"_s));
    QVERIFY(!app.hand().find(u"sound"_s)->property("checked").toBool());
    app.tones->available = true;
    DO(app.press(u"sound"_s));
    DO(app.seeGone(u"soundProblem"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.tones->playing);
}

void Breathing::touch_is_offered_only_where_there_is_one()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"steady"_s));
    DO(app.see(u"sound"_s));
    QVERIFY(!app.hand().find(u"touch"_s));
    app.end();
    app.haptics->available = true;
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"steady"_s));
    DO(app.press(u"touch"_s));
    DO(app.press(u"begin"_s));
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    QCOMPARE(app.haptics->count, 3); // when it was chosen, in, out
}

ALONGSIDE_APP_TEST(Breathing)
#include "tst_Breathing.moc"
