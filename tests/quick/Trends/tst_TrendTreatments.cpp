#include "Trends/TrendHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::trendhand;

/// Treatment cycles: entered, held, taken back, and behind the charts.
class TrendTreatments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_treatment_is_entered_and_outlives_the_app();
    void a_held_week_is_entered_and_folded_out();
    void a_treatment_entered_on_the_way_lies_behind_the_chart_at_once();
    void a_treatment_saved_twice_at_once_is_one();
    void a_treatment_is_removed_and_put_back();
    void going_back_keeps_what_was_entered();
    void what_cannot_be_is_said_kindly();

private:
    static RunningApp::Done showTreatments(RunningApp &app);
    static QList<TreatmentCycle> treatmentsKept(RunningApp &app);
};

RunningApp::Done TrendTreatments::showTreatments(RunningApp &app)
{
    return app.press(u"treatments"_s).and_then([&] { return app.see(u"treatmentsScreen"_s); }).and_then([&] {
        return app.hand().wait(u"them to be read"_s, [&] { return app.opened().treatments()->isLoaded(); });
    });
}

QList<TreatmentCycle> TrendTreatments::treatmentsKept(RunningApp &app)
{
    app.end();
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    return profile ? (*profile)->store().treatments().all().value_or(QList<TreatmentCycle>{})
                   : QList<TreatmentCycle>{};
}

void TrendTreatments::a_treatment_is_entered_and_outlives_the_app()
{
    RunningApp app;
    DO(toTrends(app, {}));
    DO(showTreatments(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.typeInto(u"treatmentName"_s, u"Infusion"_s));
    DO(app.press(u"example1"_s));
    DO(app.read(u"treatmentRhythm"_s, u"1 day on, 20 off"_s));
    DO(app.press(u"lengthMore"_s));
    DO(app.press(u"daysOnMore"_s));
    DO(app.read(u"treatmentRhythm"_s, u"2 days on, 20 off"_s));
    DO(app.press(u"firstDay"_s));
    DO(app.press(u"day2"_s));
    DO(app.read(u"firstDay"_s, u"Monday 2 March 2026"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"saveTreatment"_s));
    DO(app.read(u"treatment0"_s, u"Infusion"_s));
    DO(app.read(u"treatment0"_s, u"Today is day 13 of 22, without treatment."_s));
    TreatmentCycle expected;
    expected.name = u"Infusion"_s;
    expected.first = QDate(2026, 3, 2);
    expected.length = 22;
    expected.daysOn = 2;
    auto kept = treatmentsKept(app);
    QCOMPARE(kept.size(), 1);
    expected.id = kept.first().id;
    QCOMPARE(kept.first(), expected);
}

// 21 on and 7 off from 2 March, held for a week from the 9th: 14 March is held, and its answer is in no
// fold; 2 March is day 1.
void TrendTreatments::a_held_week_is_entered_and_folded_out()
{
    RunningApp app;
    QList<Given> given;
    for (QDate day(2026, 3, 2); day <= kToday; day = day.addDays(1))
        given.append({day, QTime(8, 0), {{MeasureId::Energy, 1 + day.day() % 5}}});
    DO(toTrends(app, given));
    DO(showTreatments(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"firstDay"_s));
    DO(app.press(u"day2"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"addHold"_s));
    DO(app.press(u"day9"_s));
    DO(app.read(u"hold0"_s, u"7 days from Monday 9 March 2026"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"saveTreatment"_s));
    DO(app.read(u"treatment0"_s, u"Held today. The count waits."_s));
    DO(toMeasure(app, MeasureId::Energy));
    TrendMeasureModel &trend = *app.opened().trend();
    QCOMPARE(trend.picture().phases.size(), 2); // the days on, then the days held
    QCOMPARE(trend.picture().phases.last().shade, ChartPhase::Shade::Hatched);
    DO(app.press(u"view1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(trend.picture().rows.size(), 7, 15'000);
    QCOMPARE(trend.picture().rows.first().label, u"day 1"_s);
    QCOMPARE(trend.picture().rows.first().text, u"Some, 1 day, on treatment"_s);
    for (const ChartPoint &point : trend.picture().series.first().points)
        QVERIFY(point.hollow); // one day each
    DO(app.read(u"chartKeys"_s, u"Fewer than 3 days"_s));
}

void TrendTreatments::a_treatment_entered_on_the_way_lies_behind_the_chart_at_once()
{
    RunningApp app;
    DO(toTrends(app, manyDays()));
    DO(toMeasure(app, MeasureId::Mood));
    DO(app.press(u"view1"_s)); // by cycle day: there is none yet
    DO(app.see(u"treatmentsScreen"_s));
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"saveTreatment"_s));
    DO(app.see(u"treatment0"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"trendScreen"_s));
    const TrendMeasureModel &trend = *app.opened().trend();
    QTRY_COMPARE_WITH_TIMEOUT(trend.picture().phases.size(), 1, 15'000);
    DO(app.press(u"view1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(trend.view(), TrendMeasureModel::View::ByCycleDay, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(trend.picture().rows.size(), 1, 15'000);
    DO(app.press(u"back"_s));
    DO(app.read(u"trend0"_s, u"Days on treatment"_s)); // behind all of them, too
    DO(app.press(u"treatments"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.press(u"removeTreatment"_s));
    DO(app.seeGone(u"treatment0"_s));
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"the days on treatment to go"_s,
                       [&] { return !app.textIn(u"trend0"_s).contains(u"Days on treatment"_s); }));
}

void TrendTreatments::a_treatment_saved_twice_at_once_is_one()
{
    RunningApp app;
    DO(toTrends(app, {}));
    DO(showTreatments(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"example1"_s));
    app.opened().treatments()->save(); // "Save", and Back before the vault can have answered
    app.opened().treatments()->save();
    DO(app.see(u"treatment0"_s));
    QCOMPARE(treatmentsKept(app).size(), 1);
}

void TrendTreatments::a_treatment_is_removed_and_put_back()
{
    RunningApp app;
    DO(toTrends(app, {}));
    DO(showTreatments(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"saveTreatment"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.press(u"removeTreatment"_s));
    DO(app.seeGone(u"treatment0"_s));
    DO(app.press(u"undo"_s));
    DO(app.see(u"treatment0"_s));
    QCOMPARE(treatmentsKept(app).size(), 1);
}

void TrendTreatments::going_back_keeps_what_was_entered()
{
    RunningApp app;
    DO(toTrends(app, {}));
    DO(showTreatments(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"back"_s)); // nothing was entered, and nothing is kept
    DO(app.see(u"treatmentsScreen"_s));
    QCOMPARE(app.opened().treatments()->count(), 0);
    DO(app.press(u"addTreatment"_s));
    DO(app.press(u"example1"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"treatment0"_s, u"1 day on, 20 off"_s));
    QCOMPARE(treatmentsKept(app).size(), 1);
}

void TrendTreatments::what_cannot_be_is_said_kindly()
{
    RunningApp app;
    DO(toTrends(app, {}));
    DO(showTreatments(app));
    DO(app.press(u"addTreatment"_s));
    DO(app.typeInto(u"treatmentName"_s, QString(80, u'x')));
    DO(app.press(u"saveTreatment"_s));
    DO(app.read(u"treatmentProblem"_s, u"That name is longer than 60 characters."_s));
    QCOMPARE(app.opened().treatments()->count(), 0);
    // With no one left to ask, all is kept but what cannot be.
    const QList<TreatmentCycle> kept = treatmentsKept(app);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().name, QString(60, u'x'));
}

ALONGSIDE_APP_TEST(TrendTreatments)
#include "tst_TrendTreatments.moc"
