#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/AssistiveTool.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

/// Every coping tool from its beginning to its end, on a clock that is moved, and every way out.
class Coping : public QObject
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
    void grounding_goes_through_five_senses_and_back();
    void muscles_begin_with_what_to_leave_out();
    void exercises_need_no_profile();
    void exercise_goes_on_when_the_profile_locks();
    void help_is_a_tap_away_in_every_exercise();
    void links_lead_to_every_tool();
    void last_used_is_offered_on_today_and_outlives_the_app();
    void worry_is_told_later_and_waits_in_the_vault();
    void worry_time_sorts_and_closes_the_list();
    void a_slip_between_acting_and_carrying_loses_no_word();
    void a_next_step_whose_day_is_past_keeps_it();
    void worry_that_is_too_long_stays_where_it_was_typed();
    void erased_worry_can_be_brought_back();
    void kind_words_of_ones_own_come_first();
    void kind_words_are_changed_and_erased_with_a_way_back();

private:
    static RunningApp::Done open(RunningApp &app, const QString &key);
    static qreal ringWidth(RunningApp &app);
    static RunningApp::Done waitForWorries(RunningApp &app, int count);
};

RunningApp::Done Coping::open(RunningApp &app, const QString &key)
{
    return app.press(u"coping"_s).and_then([&] { return app.press(u"tool-"_s + key); });
}

RunningApp::Done Coping::waitForWorries(RunningApp &app, int count)
{
    return app.hand().wait(u"%1 worries"_s.arg(count),
                           [&] { return app.opened().worries()->count() == count; });
}

void Coping::breathing_is_one_tap_from_today_and_goes_to_its_end()
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

void Coping::breathing_can_be_paused_stopped_and_left()
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

void Coping::breathing_in_any_way_and_for_as_long_as_one_likes()
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

void Coping::every_way_to_breathe_comes_to_its_end_data()
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

void Coping::every_way_to_breathe_comes_to_its_end()
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

qreal Coping::ringWidth(RunningApp &app)
{
    const QQuickItem *ring = app.hand().find(u"ring"_s);
    return ring ? ring->width() : -1;
}

void Coping::with_less_movement_nothing_grows()
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

void Coping::a_screen_reader_hears_the_turns_and_no_counting()
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

void Coping::sound_is_off_until_wanted_and_says_when_there_is_none()
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

void Coping::touch_is_offered_only_where_there_is_one()
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

void Coping::grounding_goes_through_five_senses_and_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"grounding"_s));
    const QStringList steps{u"5 things you see"_s, u"4 things you can touch"_s, u"3 things you hear"_s,
                            u"2 things you smell"_s, u"1 thing you taste"_s};
    DO(app.read(u"stepTitle"_s, steps[0]));
    QVERIFY(!app.hand().find(u"previous"_s));
    DO(app.press(u"next"_s));
    DO(app.read(u"stepTitle"_s, steps[1]));
    DO(app.press(u"previous"_s));
    for (const QString &step : steps) {
        DO(app.read(u"stepTitle"_s, step));
        QVERIFY(app.hand().find(u"back"_s)); // out at every step
        DO(app.press(u"next"_s));
    }
    DO(app.read(u"stepTitle"_s, u"End with one slow breath"_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"copingScreen"_s));
    DO(app.press(u"tool-grounding"_s));
    DO(app.read(u"stepTitle"_s, steps[0]));
}

void Coping::muscles_begin_with_what_to_leave_out()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(open(app, u"muscles"_s));
    DO(app.read(u"cautions"_s, u"any bone with cancer in it"_s));
    DO(app.read(u"cautions"_s, u"a wound or a port"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"group"_s, u"Feet"_s));
    DO(app.read(u"doing"_s, u"Tense softly"_s));
    app.uptime->on += 5s;
    DO(app.read(u"doing"_s, u"Let go"_s));
    DO(app.read(u"count"_s, u"10"_s));
    DO(app.press(u"pause"_s));
    app.uptime->on += 1h;
    DO(app.press(u"goOn"_s));
    app.uptime->on += 10s;
    DO(app.read(u"group"_s, u"Calves"_s));
    DO(app.press(u"skip"_s));
    for (const auto &group : {u"Thighs"_s, u"Belly"_s, u"Hands"_s, u"Arms"_s, u"Shoulders"_s, u"Face"_s}) {
        DO(app.read(u"group"_s, group));
        app.uptime->on += 15s;
    }
    DO(app.read(u"ending"_s, u"Get up slowly"_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"copingScreen"_s));
}

void Coping::exercises_need_no_profile()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.press(u"help"_s));
    DO(app.press(u"steady-breathing"_s));
    DO(app.press(u"begin"_s));
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"steady-grounding"_s));
    DO(app.read(u"stepTitle"_s, u"5 things you see"_s));
    DO(app.press(u"help"_s)); // Help is what lies under it
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.unlock());
    DO(app.see(u"todayScreen"_s));
}

void Coping::exercise_goes_on_when_the_profile_locks()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"steady"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    app.session().lock();
    DO(app.seeClosed());
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    QVERIFY(!app.textOnScreen().contains(u"Maya"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"unlockScreen"_s));
}

void Coping::help_is_a_tap_away_in_every_exercise()
{
    for (const auto &key : {u"breathing"_s, u"grounding"_s, u"muscles"_s, u"worry-time"_s, u"kind-words"_s}) {
        RunningApp app;
        DO(app.startWithProfile());
        DO(open(app, key));
        DO(app.press(u"help"_s));
        DO(app.see(u"helpScreen"_s));
        DO(app.press(u"back"_s));
        DO(app.seeGone(u"helpScreen"_s));
    }
}

void Coping::links_lead_to_every_tool()
{
    const QList<std::pair<QString, QString>> places{{u"coping"_s, u"copingScreen"_s},
                                                    {u"coping/breathing"_s, u"breathingScreen"_s},
                                                    {u"coping/worry-time"_s, u"worryScreen"_s},
                                                    {u"coping/grounding"_s, u"groundingScreen"_s},
                                                    {u"coping/kind-words"_s, u"kindWordsScreen"_s},
                                                    {u"coping/muscles"_s, u"musclesScreen"_s}};
    RunningApp app;
    DO(app.startWithProfile());
    for (const auto &[place, screen] : places) {
        const auto link = AppLink::fromUrl(u"alongside://"_s + place);
        QVERIFY2(link, qPrintable(place));
        app.app().context().follow(*link);
        DO(app.see(screen));
    }
    app.options.link = u"alongside://coping/breathing"_s;
    DO(app.start()); // locked: breathing needs no profile
    DO(app.see(u"breathingScreen"_s));
    app.options.link = u"alongside://coping/worry-time"_s;
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"worryScreen"_s));
}

void Coping::last_used_is_offered_on_today_and_outlives_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"kind-words"_s));
    DO(app.see(u"kindWordsScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"steady"_s, u"Read a kind line"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"steady"_s, u"Read a kind line"_s));
    DO(app.press(u"steady"_s));
    DO(app.see(u"kindWordsScreen"_s));
}

void Coping::worry_is_told_later_and_waits_in_the_vault()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"What if the scan shows more"_s));
    DO(app.press(u"later"_s));
    DO(app.read(u"worry0"_s, u"What if the scan shows more"_s));
    DO(app.hand().wait(u"an empty field"_s, [&] {
        const QQuickItem *field = app.hand().find(u"worryWords"_s);
        return field && field->property("length").toInt() == 0;
    }));
    DO(app.start());
    DO(app.unlock());
    DO(open(app, u"worry-time"_s));
    DO(app.read(u"worry0"_s, u"What if the scan shows more"_s));
}

void Coping::worry_time_sorts_and_closes_the_list()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(open(app, u"worry-time"_s));
    int count = 0;
    for (const auto &worry : {u"The parking"_s, u"The result"_s, u"The dog"_s}) {
        DO(app.typeInto(u"worryWords"_s, worry));
        DO(app.press(u"later"_s));
        DO(waitForWorries(app, ++count));
        app.clock->instant = app.clock->instant.addSecs(60);
    }
    DO(app.press(u"worryTime"_s));
    DO(app.read(u"left"_s, u"15:00 left"_s));
    DO(app.press(u"act0"_s));
    DO(app.typeInto(u"answer0"_s, u"Ring the hospital"_s));
    DO(app.press(u"day0-1"_s));
    DO(app.press(u"carry1"_s));
    DO(app.typeInto(u"answer1"_s, u"Jo is with me"_s));
    app.uptime->on += 5min;
    DO(app.read(u"left"_s, u"10:00 left"_s));
    DO(app.press(u"pauseTime"_s));
    app.uptime->on += 1h;
    DO(app.press(u"goOnTime"_s));
    DO(app.typeInto(u"worryWords"_s, u"The shopping"_s)); // later, from here too
    DO(app.press(u"later"_s));
    DO(waitForWorries(app, 4));
    app.uptime->on += 10min;
    DO(app.read(u"left"_s, u"The time is over"_s));
    DO(app.press(u"closeList"_s));
    DO(app.read(u"ending"_s, u"Now something pleasant"_s));
    DO(app.press(u"done"_s));
    DO(waitForWorries(app, 2));
    DO(app.start());
    DO(app.unlock());
    DO(open(app, u"worry-time"_s));
    DO(app.read(u"worry0"_s, u"The dog"_s));
    DO(app.read(u"worry1"_s, u"The shopping"_s));
    DO(app.press(u"showPutDown"_s));
    DO(app.read(u"worryScreen"_s, u"Ring the hospital"_s));
    DO(app.read(u"worryScreen"_s, u"Next step: Tomorrow"_s));
    DO(app.read(u"worryScreen"_s, u"Jo is with me"_s));
}

void Coping::a_slip_between_acting_and_carrying_loses_no_word()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"The parking"_s));
    DO(app.press(u"later"_s));
    DO(waitForWorries(app, 1));
    DO(app.press(u"worryTime"_s));
    const auto stands = [&](const QString &words) {
        return app.hand().wait(u"the field to say: "_s + words, [&] {
            const QQuickItem *field = app.hand().find(u"answer0"_s);
            return field && field->property("text").toString() == words;
        });
    };
    DO(app.press(u"act0"_s));
    DO(app.press(u"day0-2"_s));
    DO(app.typeInto(u"answer0"_s, u"Ring the hospital"_s));
    DO(app.press(u"carry0"_s)); // a slip, while the words are still being typed
    DO(stands({}));
    DO(app.typeInto(u"answer0"_s, u"Jo is with me"_s));
    DO(app.press(u"act0"_s));
    DO(stands(u"Ring the hospital"_s));
    DO(app.hand().wait(u"its day"_s,
                       [&] { return app.hand().find(u"day0-2"_s)->property("checked").toBool(); }));
    DO(app.press(u"act0"_s)); // neither
    DO(app.seeGone(u"answer0"_s));
    DO(app.press(u"carry0"_s));
    DO(stands(u"Jo is with me"_s));
    app.end();
    QList<Worry> kept;
    DO(app.change([&](Store &store) {
        return store.worries().open(10).transform([&](const QList<Worry> &all) { kept = all; });
    }));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().sort, WorrySort::Carry);
    QCOMPARE(kept.first().answer, u"Jo is with me"_s);
}

void Coping::a_next_step_whose_day_is_past_keeps_it()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    const QDate before = LivedTime::now(*app.clock).wallClock().date().addDays(-3);
    DO(app.change([&](Store &store) {
        const Worry worry{
            {}, LivedTime::now(*app.clock), u"The parking"_s, WorrySort::Act, u"Ring"_s, before, false};
        return store.worries().add(worry).transform([](const auto &) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(open(app, u"worry-time"_s));
    DO(app.press(u"worryTime"_s));
    DO(app.read(u"worryTimeScreen"_s, u"Next step: "_s));
    DO(app.typeInto(u"answer0"_s, u" the hospital"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"worryScreen"_s));
    app.end();
    QList<Worry> kept;
    DO(app.change([&](Store &store) {
        return store.worries().open(10).transform([&](const QList<Worry> &all) { kept = all; });
    }));
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().answer.contains(u"the hospital"_s));
    QCOMPARE(kept.first().nextDay, std::optional(before));
}

void Coping::worry_that_is_too_long_stays_where_it_was_typed()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"worry-time"_s));
    DO(app.see(u"worryWords"_s));
    const QString words(worry::kLongest + 1, u'x');
    app.hand().find(u"worryWords"_s)->setProperty("text", words);
    DO(app.press(u"later"_s));
    DO(app.read(u"worryProblem"_s, u"Shorten it"_s));
    QCOMPARE(app.hand().find(u"worryWords"_s)->property("text").toString(), words);
    QCOMPARE(app.opened().worries()->count(), 0);
}

void Coping::erased_worry_can_be_brought_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"The parking"_s));
    DO(app.press(u"later"_s));
    DO(app.press(u"eraseWorry0"_s));
    DO(app.seeGone(u"worry0"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"worry0"_s, u"The parking"_s));
    DO(app.press(u"eraseWorry0"_s));
    DO(app.seeGone(u"worry0"_s));
    DO(app.start());
    DO(app.unlock());
    DO(open(app, u"worry-time"_s));
    DO(app.see(u"worryScreen"_s));
    DO(waitForWorries(app, 0));
    QVERIFY(!app.textOnScreen().contains(u"The parking"_s));
}

void Coping::kind_words_of_ones_own_come_first()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"kind-words"_s));
    DO(app.read(u"kindWords"_s, u"This is hard"_s));
    DO(app.press(u"another"_s));
    DO(app.read(u"kindWords"_s, u"I only have to breathe"_s));
    DO(app.press(u"addKindWords"_s));
    DO(app.typeInto(u"kindField"_s, u"Mum would be proud"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.read(u"kindWords"_s, u"Mum would be proud"_s));
    DO(app.start());
    DO(app.unlock());
    DO(open(app, u"kind-words"_s));
    DO(app.read(u"kindWords"_s, u"Mum would be proud"_s));
    for (int line = 0; line < 9; ++line)
        DO(app.press(u"another"_s)); // all of the app's, and round to one's own
    DO(app.read(u"kindWords"_s, u"Mum would be proud"_s));
}

void Coping::kind_words_are_changed_and_erased_with_a_way_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(open(app, u"kind-words"_s));
    DO(app.press(u"addKindWords"_s));
    DO(app.typeInto(u"kindField"_s, u"Slowly"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.press(u"own0"_s));
    DO(app.typeInto(u"kindField"_s, u" now"_s));
    DO(app.press(u"keepKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.hand().wait(u"the changed words"_s,
                       [&] { return app.opened().kindWords()->shown().contains(u"now"_s); }));
    const QString changed = app.opened().kindWords()->shown();
    DO(app.press(u"own0"_s));
    DO(app.press(u"eraseKindWords"_s));
    DO(app.seeGone(u"kindField"_s));
    DO(app.seeGone(u"own0"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"kindWords"_s, changed));
    DO(app.press(u"own0"_s));
    app.hand().find(u"kindField"_s)->setProperty("text", QString(kindline::kLongest + 1, u'x'));
    DO(app.press(u"keepKindWords"_s));
    DO(app.read(u"kindSheetProblem"_s, u"Shorten it"_s));
}

ALONGSIDE_APP_TEST(Coping)
#include "tst_Coping.moc"
