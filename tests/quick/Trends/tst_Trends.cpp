#include "Trends/TrendHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::trendhand;

/// Trends in words, in a list, in tones and as a calendar.
class Trends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void with_nothing_there_it_says_that_it_fills_in();
    void a_thousand_symptoms_are_a_list_of_charts();
    void a_day_with_several_check_ins_says_so();
    void tags_stand_beside_mood_in_plain_counts();
    void what_is_heard_is_what_was_answered();
    void without_a_loudspeaker_it_says_so();
    void the_calendar_shows_the_days_of_a_month();
    void a_link_leads_to_a_measure();
};

void Trends::with_nothing_there_it_says_that_it_fills_in()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"trends"_s));
    DO(app.read(u"tooLittle"_s, u"There is no right amount."_s));
    QVERIFY(!app.hand().find(u"trend0"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
}

void Trends::a_thousand_symptoms_are_a_list_of_charts()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        CheckIn checkIn{{}, LivedTime::now(*app.clock), {{MeasureId::Mood, 3}}, {}, {}};
        for (int number = 0; number < measure::kMostOwn; ++number) {
            const auto added = store.measures().add(u"Symptom %1"_s.arg(number));
            if (!added)
                return std::unexpected(added.error());
            checkIn.answers.insert(added->id, number % 11);
        }
        for (int ago = 0; ago < 4; ++ago) {
            checkIn.time = LivedTime::at(app.clock->instant.addDays(-ago), app.clock->zone());
            if (auto kept = store.checkIns().add(checkIn); !kept)
                return std::unexpected(kept.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"trends"_s));
    DO(app.read(u"trend1"_s, u"Symptom 0"_s));
    const TrendModel *trends = app.opened().trends();
    QCOMPARE(trends->rowCount(), 1 + measure::kMostOwn);
    auto *list = app.hand().find(u"trendsScreen"_s)->property("list").value<QQuickItem *>();
    DO(app.hand().wait(u"the last of them"_s, [&] {
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, measure::kMostOwn), Q_ARG(int, 2));
        return app.textIn(u"trend%1"_s.arg(measure::kMostOwn)).contains(u"Symptom 999"_s);
    }));
    // Only what is near the window was made.
    QVERIFY(list->property("contentItem").value<QQuickItem *>()->childItems().size() < 30);
}

void Trends::a_day_with_several_check_ins_says_so()
{
    RunningApp app;
    DO(toTrends(app, {{kToday, QTime(7, 0), {{MeasureId::Mood, 2}}},
                      {kToday, QTime(8, 0), {{MeasureId::Mood, 5}}},
                      {kToday.addDays(-3), QTime(8, 0), {{MeasureId::Mood, 3}}},
                      {kToday.addDays(-4), QTime(8, 0), {{MeasureId::Mood, 4}}}}));
    DO(app.read(u"trend0"_s, u"Okay (3.5 of 5) on average, from Low to Good. 4 check-ins."_s));
    DO(app.press(u"chartList"_s));
    DO(app.read(u"chartRow0"_s, u"Okay (3.5 of 5) on average, from Low to Good, 2 check-ins"_s));
}

void Trends::tags_stand_beside_mood_in_plain_counts()
{
    RunningApp app;
    DO(toTrends(app, {{kToday, QTime(7, 0), {{MeasureId::Mood, 2}}, {u"walk"_s}},
                      {kToday, QTime(8, 0), {{MeasureId::Mood, 5}}, {u"walk"_s}},
                      {kToday.addDays(-1), QTime(8, 0), {{MeasureId::Mood, 4}}, {u"walk"_s, u"Sam"_s}}}));
    DO(app.read(u"trendTag0"_s, u"walk: 3 check-ins, mood okay or good in 2"_s));
    DO(app.read(u"trendTag1"_s, u"Sam: 1 check-in, mood okay or good in 1"_s));
}

void Trends::what_is_heard_is_what_was_answered()
{
    RunningApp app;
    QList<Given> given;
    for (int ago = 13; ago >= 0; --ago) {
        if (ago != 5)
            given.append({kToday.addDays(-ago), QTime(8, 0), {{MeasureId::Mood, 1 + ago % 5}}});
    }
    DO(toTrends(app, given));
    DO(app.press(u"chartPlay"_s));
    QCOMPARE(app.tones->rows.size(), 1);
    const QList<Tone> tones = app.tones->rows.first();
    QCOMPARE(tones.size(), 14);
    for (int day = 0; day < 14; ++day) {
        const int ago = 13 - day;
        QCOMPARE(tones[day].loudness, ago == 5 ? 0.0 : 1.0);
        if (ago != 5)
            QCOMPARE(tones[day].from, (ago % 5) / 4.0);
    }
    DO(app.read(u"chartPlay"_s, u"Stop the tones"_s));
    app.tones->finish();
    DO(app.read(u"chartPlay"_s, u"Hear it as tones"_s));
    DO(app.press(u"chartPlay"_s));
    QVERIFY(app.tones->playing);
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    // Nothing sounds on after its screen.
    DO(app.hand().wait(u"the tones to stop"_s, [&] { return !app.tones->playing; }));
}

void Trends::without_a_loudspeaker_it_says_so()
{
    RunningApp app;
    app.tones->available = false;
    DO(toTrends(app, manyDays()));
    DO(app.press(u"chartPlay"_s));
    DO(app.read(u"problem"_s, u"The list says the same in words."_s));
}

void Trends::the_calendar_shows_the_days_of_a_month()
{
    RunningApp app;
    DO(toTrends(app, {{kToday, QTime(8, 0), {{MeasureId::Mood, 4}}},
                      {QDate(2026, 2, 3), QTime(8, 0), {{MeasureId::Mood, 1}}}}));
    DO(toMeasure(app, MeasureId::Mood));
    TrendMeasureModel &trend = *app.opened().trend();
    QTRY_COMPARE_WITH_TIMEOUT(trend.month(), u"March 2026"_s, 15'000);
    DO(app.hand().wait(u"the days"_s, [&] { return !trend.days().isEmpty(); }));
    // 1 March 2026 is a Sunday, the last column of a week that begins on Monday.
    QCOMPARE(trend.days().size(), 6 + 31);
    QCOMPARE(trend.days()[6 + 13].height, 0.75);
    QCOMPARE(trend.days()[6 + 13].name, u"Saturday 14 March 2026, Okay"_s);
    QVERIFY(trend.days()[6 + 12].height < 0);
    QVERIFY(!trend.hasLater());
    DO(app.press(u"monthEarlier"_s));
    QTRY_COMPARE_WITH_TIMEOUT(trend.month(), u"February 2026"_s, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(trend.days().size(), 6 + 28, 15'000);
    QCOMPARE(trend.days()[6 + 2].height, 0);
}

void Trends::a_link_leads_to_a_measure()
{
    RunningApp app;
    DO(toTrends(app, manyDays()));
    DO(toMeasure(app, MeasureId::Pain));
    DO(app.read(u"chartTitle"_s, u"Pain"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"trendsScreen"_s));
    DO(toMeasure(app, MeasureId(4711))); // nothing was ever answered to it
    DO(app.read(u"noTrend"_s, u"There is no right amount."_s));
}

ALONGSIDE_APP_TEST(Trends)
#include "tst_Trends.moc"
