#include "CheckIn/CheckInHand.h"
#include "app/AppTests.h"
#include "app/ShakingHand.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::checkinhand;

/// A check-in, from one tap to all there is to say: kept as it is given, changed, taken back.
class CheckingIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void from_today_to_kept_in_one_tap_and_with_more_in_three();
    void nothing_has_to_be_answered();
    void everything_in_it_outlives_the_app();
    void the_same_tap_takes_an_answer_away();
    void a_double_tap_keeps_one_data();
    void a_double_tap_keeps_one();
    void locked_in_the_middle_it_is_open_again_and_nothing_is_lost();
    void note_of_blanks_is_no_check_in();
    void note_too_long_is_left_out_and_the_rest_is_kept();
    void scan_worry_comes_first_in_a_season_and_only_then();
    void third_very_low_day_is_told_and_nothing_is_blocked();
    void very_low_shows_the_way_to_people_once();
    void of_a_thousand_symptoms_a_page_shows_some_and_then_more();

private:
    static LivedTime daysAgo(RunningApp &app, int days);
};

LivedTime CheckingIn::daysAgo(RunningApp &app, int days)
{
    return LivedTime::at(app.clock->instant.addDays(-days), app.clock->place);
}

void CheckingIn::from_today_to_kept_in_one_tap_and_with_more_in_three()
{
    RunningApp app;
    DO(app.startWithProfile());
    int taps = 0;
    // Without a scroll: what is tapped lies in the window as it is.
    const auto tap = [&](const QString &name) -> RunningApp::Done {
        if (auto seen = app.see(name); !seen)
            return seen;
        const QQuickItem *item = app.hand().find(name);
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (!QRectF(QPointF(), app.app().window()->size()).contains(place))
            return std::unexpected(name + u" lies outside of the window"_s);
        ++taps;
        return app.press(name);
    };
    DO(tap(u"mood2"_s));
    DO(app.hand().wait(u"the mood to be kept"_s, [&] { return app.opened().mood()->keptId() > 0; }));
    QCOMPARE(taps, 1);
    DO(tap(u"addMore"_s));
    DO(app.hand().wait(u"the check-in to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    DO(tap(u"measure2-4"_s));
    DO(settle(app));
    QCOMPARE(taps, 3);
    const auto all = kept(app);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().answers, (QMap<MeasureId, int>{{MeasureId::Mood, 3}, {MeasureId::Energy, 4}}));
    QCOMPARE(all.first().time, LivedTime::now(*app.clock));
}

void CheckingIn::nothing_has_to_be_answered()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.see(u"checkInScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"Answer only what you want. Skip the rest."_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(kept(app).isEmpty());
}

void CheckingIn::everything_in_it_outlives_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"mood1"_s));
    DO(app.press(u"measure2-2"_s));
    DO(app.press(u"measure3-0"_s));
    DO(app.press(u"measure8-10"_s));
    DO(app.typeInto(u"note"_s, u"Soup on the balcony."_s));
    DO(app.press(u"tags"_s));
    DO(app.typeInto(u"tagField"_s, u"slow day"_s));
    DO(app.press(u"tagsDone"_s));
    DO(app.seeGone(u"tagField"_s));
    DO(settle(app));
    DO(app.read(u"keeping"_s, u"Saved on this device"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"checkIn0"_s, u"Low"_s));
    DO(app.read(u"checkIn0"_s, u"Energy: A little · Pain: 0 of 10 · Worry: 10 of 10"_s));
    DO(app.read(u"checkIn0"_s, u"Soup on the balcony."_s));
    DO(app.read(u"checkIn0"_s, u"slow day"_s));
    DO(app.press(u"checkIn0"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    QVERIFY(app.hand().find(u"measure8-10"_s)->property("checked").toBool());
    QCOMPARE(app.hand().find(u"note"_s)->property("text").toString(), u"Soup on the balcony."_s);
    const auto all = kept(app);
    QCOMPARE(all.size(), 1);
    const QMap<MeasureId, int> answers{
        {MeasureId::Mood, 2}, {MeasureId::Energy, 2}, {MeasureId::Pain, 0}, {MeasureId::Worry, 10}};
    QCOMPARE(all.first().answers, answers);
    QCOMPARE(all.first().tags, QStringList{u"slow day"_s});
}

void CheckingIn::the_same_tap_takes_an_answer_away()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"measure3-7"_s));
    DO(settle(app));
    QVERIFY(app.hand().find(u"measure3-7"_s)->property("checked").toBool());
    DO(app.press(u"measure3-7"_s));
    DO(settle(app));
    QVERIFY(!app.hand().find(u"measure3-7"_s)->property("checked").toBool());
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(kept(app).isEmpty()); // nothing was left in it
}

void CheckingIn::a_double_tap_keeps_one_data()
{
    QTest::addColumn<bool>("ignores");
    QTest::newRow("repeated taps are ignored") << true;
    QTest::newRow("every tap counts") << false;
}

void CheckingIn::a_double_tap_keeps_one()
{
    QFETCH(const bool, ignores);
    RunningApp app;
    DO(app.startWithProfile());
    app.device().setIgnoreRepeatedTaps(ignores);
    DO(shake(app, u"mood3"_s)); // on Today a mood is taken back by its own button alone
    DO(settle(app));
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"measure4-2"_s));
    DO(shake(app, u"measure2-3"_s));
    DO(shake(app, u"mood1"_s));
    DO(settle(app));
    const auto all = kept(app);
    QCOMPARE(all.size(), 2);
    QMap<MeasureId, int> answers{{MeasureId::Sleep, 2}};
    if (ignores) // else the second tap took them away, as the screen says
        answers.insert({{MeasureId::Energy, 3}, {MeasureId::Mood, 2}});
    QCOMPARE(all[0].answers, answers);
    QCOMPARE(all[1].answers, (QMap<MeasureId, int>{{MeasureId::Mood, 4}}));
}

void CheckingIn::locked_in_the_middle_it_is_open_again_and_nothing_is_lost()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"mood1"_s));
    DO(app.typeInto(u"note"_s, u"Half a sen"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.see(u"checkInScreen"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    QVERIFY(app.hand().find(u"mood1"_s)->property("checked").toBool());
    QCOMPARE(app.hand().find(u"note"_s)->property("text").toString(), u"Half a sen"_s);
    const auto all = kept(app);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().note, u"Half a sen"_s);
}

void CheckingIn::note_of_blanks_is_no_check_in()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.typeInto(u"note"_s, u"   "_s));
    DO(settle(app));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(kept(app).isEmpty());
}

void CheckingIn::note_too_long_is_left_out_and_the_rest_is_kept()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.typeInto(u"note"_s, u"Soup."_s));
    app.hand().find(u"note"_s)->setProperty("text", QString(checkin::kLongestNote + 1, u'x')); // as pasted
    DO(app.read(u"refusal"_s, u"up to 10,000 letters"_s));
    DO(app.hand().wait(u"the note to be as it was"_s, [&] {
        return app.hand().find(u"note"_s)->property("text").toString() == u"Soup."_s;
    }));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    QCOMPARE(kept(app).value(0, checkin::ofMood(daysAgo(app, 0), *Mood::fromStep(1))).note, u"Soup."_s);
}

void CheckingIn::scan_worry_comes_first_in_a_season_and_only_then()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.see(u"moodPicker"_s));
    QVERIFY(!app.hand().find(u"scanWorry"_s));
    app.end();
    DO(app.change([&](Store &store) -> Result<void> {
        const Scan scan{{}, ScanKind::Ct, {}, daysAgo(app, -3)};
        return store.scans().add(scan).transform([](const auto &) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"checkIn"_s));
    DO(app.see(u"scanWorry"_s));
    const auto top = [&](const QString &name) {
        return app.hand().find(name)->mapToScene(QPointF()).y();
    };
    QVERIFY(top(u"scanWorry"_s) < top(u"moodPicker"_s));
    DO(app.press(u"scanWorry6"_s));
    DO(settle(app));
    DO(app.press(u"done"_s));
    DO(app.hand().wait(u"Today to know it"_s, [&] { return app.opened().scans()->worry()->value() == 6; }));
    const auto all = kept(app);
    QCOMPARE(all.first().answers, (QMap<MeasureId, int>{{MeasureId::ScanWorry, 6}}));
}

void CheckingIn::third_very_low_day_is_told_and_nothing_is_blocked()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        for (const int days : {1, 4}) {
            if (auto added =
                    store.checkIns().add(checkin::ofMood(daysAgo(app, days), *Mood::fromStep(Mood::kLowest)));
                !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"mood0"_s));
    DO(app.read(u"veryLow"_s, u"You have had several very hard days."_s));
    DO(app.press(u"write"_s)); // everything else goes on
    DO(app.see(u"editorScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"notNow"_s));
    DO(app.seeGone(u"veryLow"_s));
    QCOMPARE(kept(app).size(), 3);
}

void CheckingIn::very_low_shows_the_way_to_people_once()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"mood0"_s));
    DO(app.see(u"veryLow"_s));
    QVERIFY(!app.textIn(u"veryLow"_s).contains(u"several"_s));
    DO(settle(app));
    DO(app.press(u"seeWho"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.press(u"checkIns"_s));
    DO(app.press(u"checkIn0"_s));
    DO(app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); }));
    QVERIFY(app.hand().find(u"mood0"_s)->property("checked").toBool());
    QVERIFY(!app.hand().find(u"veryLow"_s)); // read again it says nothing
}

void CheckingIn::of_a_thousand_symptoms_a_page_shows_some_and_then_more()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        for (int number = 0; number < measure::kMostOwn; ++number) {
            if (auto added = store.measures().add(u"Symptom %1"_s.arg(number)); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"checkIn"_s));
    const CheckInQuestionModel *questions = app.opened().checkIn()->questions();
    QCOMPARE(questions->rowCount(), CheckInQuestionModel::kAtOnce);
    DO(app.press(u"moreQuestions"_s));
    QCOMPARE(questions->rowCount(), 2 * CheckInQuestionModel::kAtOnce);
    DO(app.press(u"measure1030-9"_s));
    DO(settle(app));
    DO(app.press(u"measures"_s));
    DO(app.typeInto(u"newMeasure"_s, u"One more"_s));
    app.hand().pressKey(Qt::Key_Return);
    DO(app.hand().wait(u"the refusal"_s, [&] {
        return app.opened().measures()->problem().contains(u"There are 1,000 of your own"_s);
    }));
    const auto all = kept(app);
    QCOMPARE(all.first().answers, (QMap<MeasureId, int>{{MeasureId{1030}, 9}}));
}

ALONGSIDE_APP_TEST(CheckingIn)
#include "tst_CheckingIn.moc"
