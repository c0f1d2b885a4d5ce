#include "Coping/CopingHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

/// Worries: put off, sorted in their time, put down, erased and brought back.
class WorryTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worry_is_told_later_and_waits_in_the_vault();
    void worry_time_sorts_and_closes_the_list();
    void a_slip_between_acting_and_carrying_loses_no_word();
    void a_next_step_whose_day_is_past_keeps_it();
    void worry_that_is_too_long_stays_where_it_was_typed();
    void erased_worry_can_be_brought_back();
};

void WorryTime::worry_is_told_later_and_waits_in_the_vault()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"What if the scan shows more"_s));
    DO(app.press(u"later"_s));
    DO(app.read(u"worry0"_s, u"What if the scan shows more"_s));
    DO(app.hand().wait(u"an empty field"_s, [&] {
        const QQuickItem *field = app.hand().find(u"worryWords"_s);
        return field && field->property("length").toInt() == 0;
    }));
    DO(app.start());
    DO(app.unlock());
    DO(copinghand::open(app, u"worry-time"_s));
    DO(app.read(u"worry0"_s, u"What if the scan shows more"_s));
}

void WorryTime::worry_time_sorts_and_closes_the_list()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(copinghand::open(app, u"worry-time"_s));
    int count = 0;
    for (const auto &worry : {u"The parking"_s, u"The result"_s, u"The dog"_s}) {
        DO(app.typeInto(u"worryWords"_s, worry));
        DO(app.press(u"later"_s));
        DO(copinghand::waitForWorries(app, ++count));
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
    DO(copinghand::waitForWorries(app, 4));
    app.uptime->on += 10min;
    DO(app.read(u"left"_s, u"The time is over"_s));
    DO(app.press(u"closeList"_s));
    DO(app.read(u"ending"_s, u"Now something pleasant"_s));
    DO(app.press(u"done"_s));
    DO(copinghand::waitForWorries(app, 2));
    DO(app.start());
    DO(app.unlock());
    DO(copinghand::open(app, u"worry-time"_s));
    DO(app.read(u"worry0"_s, u"The dog"_s));
    DO(app.read(u"worry1"_s, u"The shopping"_s));
    DO(app.press(u"showPutDown"_s));
    DO(app.read(u"worryScreen"_s, u"Ring the hospital"_s));
    DO(app.read(u"worryScreen"_s, u"Next step: Tomorrow"_s));
    DO(app.read(u"worryScreen"_s, u"Jo is with me"_s));
}

void WorryTime::a_slip_between_acting_and_carrying_loses_no_word()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"worry-time"_s));
    DO(app.typeInto(u"worryWords"_s, u"The parking"_s));
    DO(app.press(u"later"_s));
    DO(copinghand::waitForWorries(app, 1));
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

void WorryTime::a_next_step_whose_day_is_past_keeps_it()
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
    DO(copinghand::open(app, u"worry-time"_s));
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

void WorryTime::worry_that_is_too_long_stays_where_it_was_typed()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"worry-time"_s));
    DO(app.see(u"worryWords"_s));
    const QString words(worry::kLongest + 1, u'x');
    app.hand().find(u"worryWords"_s)->setProperty("text", words);
    DO(app.press(u"later"_s));
    DO(app.read(u"worryProblem"_s, u"Shorten it"_s));
    QCOMPARE(app.hand().find(u"worryWords"_s)->property("text").toString(), words);
    QCOMPARE(app.opened().worries()->count(), 0);
}

void WorryTime::erased_worry_can_be_brought_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"worry-time"_s));
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
    DO(copinghand::open(app, u"worry-time"_s));
    DO(app.see(u"worryScreen"_s));
    DO(copinghand::waitForWorries(app, 0));
    QVERIFY(!app.textOnScreen().contains(u"The parking"_s));
}

ALONGSIDE_APP_TEST(WorryTime)
#include "tst_WorryTime.moc"
