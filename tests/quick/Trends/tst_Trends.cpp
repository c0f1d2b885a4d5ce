#include "Trends/TrendData.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

#include "models/MeasureText.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Trends: every chart says what the database holds, in words, in a list and in tones.
class Trends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void with_nothing_there_it_says_that_it_fills_in();
    void every_list_equals_the_database_data();
    void every_list_equals_the_database();
    void every_list_around_scans_equals_the_database_data();
    void every_list_around_scans_equals_the_database();
    void every_day_of_the_calendar_equals_the_database_data();
    void every_day_of_the_calendar_equals_the_database();
    void a_thousand_symptoms_are_a_list_of_charts();
    void a_day_with_several_check_ins_says_so();
    void tags_stand_beside_mood_in_plain_counts();
    void what_is_heard_is_what_was_answered();
    void without_a_loudspeaker_it_says_so();
    void the_calendar_shows_the_days_of_a_month();
    void a_treatment_is_entered_and_outlives_the_app();
    void a_held_week_is_entered_and_folded_out();
    void a_treatment_entered_on_the_way_lies_behind_the_chart_at_once();
    void a_treatment_saved_twice_at_once_is_one();
    void a_treatment_is_removed_and_put_back();
    void going_back_keeps_what_was_entered();
    void what_cannot_be_is_said_kindly();
    void a_link_leads_to_a_measure();

private:
    using Given = trenddata::Given;

    static inline const QDate kToday{2026, 3, 14};
    static constexpr MeasureId kOwn{measure::kFirstOwn}; ///< "Tingling", which fill() makes.

    static RunningApp::Done fill(RunningApp &app, const QList<Given> &given);
    /// Sixty days up to today, with gaps, and now and then two on a day.
    static QList<Given> manyDays();
    /// Some days of three years before those.
    static QList<Given> yearsBefore();
    /// Every answer to \a measure in \a given from \a first to \a last.
    static QList<int> answers(const QList<Given> &given, MeasureId measure, QDate first, QDate last);
    /// What \a values come to, in words, as they stand in a list.
    static QString said(MeasureId measure, const QList<int> &values);
    /// Reads the list of the chart shown, as it was made and as it stands on the screen.
    static RunningApp::Done listIs(RunningApp &app, const QList<ChartRow> &expected);
    static RunningApp::Done toTrends(RunningApp &app, const QList<Given> &given);
    static RunningApp::Done toMeasure(RunningApp &app, MeasureId measure);
    static RunningApp::Done showTreatments(RunningApp &app);
    static QList<TreatmentCycle> treatmentsKept(RunningApp &app);
};

RunningApp::Done Trends::fill(RunningApp &app, const QList<Given> &given)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    const auto made = app.change(
        [](Store &store) { return store.measures().add(u"Tingling"_s).transform([](const auto &) {}); });
    if (!made)
        return made;
    if (!trenddata::add(app.folder(), *app.clock, *app.uptime, given))
        return std::unexpected(u"the check-ins could not be kept"_s);
    return {};
}

QList<Trends::Given> Trends::manyDays()
{
    QList<Given> given;
    for (int ago = 59; ago >= 0; --ago) {
        if (ago % 9 == 4)
            continue;
        const QDate day = kToday.addDays(-ago);
        given.append({day,
                      QTime(8, 0),
                      {{MeasureId::Mood, 1 + ago % 5},
                       {MeasureId::Pain, (ago * 3) % 11},
                       {MeasureId::Sleep, 1 + (ago * 2) % 5},
                       {kOwn, (ago * 7) % 11}}});
        if (ago % 4 == 0)
            given.append(
                {day, QTime(9, 0), {{MeasureId::Mood, 1 + ago % 3}, {MeasureId::Energy, 1 + ago % 5}}});
    }
    return given;
}

QList<Trends::Given> Trends::yearsBefore()
{
    QList<Given> given;
    int value = 0;
    for (const QDate day : {QDate(2022, 12, 31), QDate(2023, 1, 1), QDate(2024, 2, 29), QDate(2024, 11, 5)}) {
        given.append({day,
                      QTime(8, 0),
                      {{MeasureId::Mood, 1 + value % 5},
                       {MeasureId::Pain, value},
                       {MeasureId::Energy, 5 - value},
                       {MeasureId::Sleep, 1 + value % 5},
                       {kOwn, 10 - value}}});
        ++value;
    }
    return given;
}

QList<int> Trends::answers(const QList<Given> &given, MeasureId measure, QDate first, QDate last)
{
    QList<int> values;
    for (const Given &one : given) {
        if (one.day >= first && one.day <= last && one.answers.contains(measure))
            values.append(one.answers[measure]);
    }
    return values;
}

QString Trends::said(MeasureId measure, const QList<int> &values)
{
    const QStringList words = measureWords(measure);
    const bool numbered = measure == MeasureId::Pain || measure == kOwn;
    const auto one = [&](int value) {
        return numbered ? u"%1 of 10"_s.arg(value) : words[value - 1];
    };
    const auto [least, greatest] = std::ranges::minmax(values);
    if (values.size() == 1)
        return one(least);
    if (least == greatest)
        return one(least) + u" each time"_s;
    const double mean = std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
    const QString average = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(mean, 'f', 1);
    return numbered ? u"%1 of 10 on average, from %2 to %3"_s.arg(average, one(least), one(greatest))
                    : u"%1 (%2 of 5) on average, from %3 to %4"_s.arg(one(int(std::lround(mean))), average,
                                                                      one(least), one(greatest));
}

RunningApp::Done Trends::listIs(RunningApp &app, const QList<ChartRow> &expected)
{
    const TrendMeasureModel &trend = *app.opened().trend();
    const auto texts = [](const QList<ChartRow> &rows) {
        QStringList lines;
        for (const ChartRow &row : rows)
            lines += row.label + u": "_s + row.text;
        return lines.join(u'\n');
    };
    const auto same = app.hand().wait(u"the list"_s, [&] { return trend.picture().rows == expected; });
    if (!same)
        return std::unexpected(u"not\n%1\nbut\n%2"_s.arg(texts(expected), texts(trend.picture().rows)));
    if (auto listed = app.press(u"chartList"_s); !listed)
        return listed;
    for (qsizetype i = 0; i < std::min<qsizetype>(expected.size(), 20); ++i) {
        const QString row = u"chartRow%1"_s.arg(i);
        for (const QString &text : {expected[i].label, expected[i].text}) {
            if (auto read = app.read(row, text); !read)
                return read;
        }
    }
    return {};
}

RunningApp::Done Trends::toTrends(RunningApp &app, const QList<Given> &given)
{
    return fill(app, given)
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"trends"_s); })
        .and_then([&] { return app.see(u"trendsScreen"_s); })
        .and_then([&] {
            return app.hand().wait(u"the trends to be read"_s,
                                   [&] { return app.opened().trends()->isLoaded(); });
        });
}

RunningApp::Done Trends::toMeasure(RunningApp &app, MeasureId measure)
{
    app.app().context().follow(*AppLink::fromText(u"trends/%1"_s.arg(qint64(measure))));
    return app.see(u"trendScreen"_s).and_then([&] {
        return app.hand().wait(u"the trend to be read"_s, [&] { return app.opened().trend()->isLoaded(); });
    });
}

RunningApp::Done Trends::showTreatments(RunningApp &app)
{
    return app.press(u"treatments"_s).and_then([&] { return app.see(u"treatmentsScreen"_s); }).and_then([&] {
        return app.hand().wait(u"them to be read"_s, [&] { return app.opened().treatments()->isLoaded(); });
    });
}

QList<TreatmentCycle> Trends::treatmentsKept(RunningApp &app)
{
    app.end();
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    return profile ? (*profile)->store().treatments().all().value_or(QList<TreatmentCycle>{})
                   : QList<TreatmentCycle>{};
}

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

void Trends::every_list_equals_the_database_data()
{
    QTest::addColumn<MeasureId>("measure");
    QTest::addColumn<int>("span");
    QTest::addColumn<TrendStep>("step");
    for (const auto &[name, measure] :
         {std::pair("mood", MeasureId::Mood), std::pair("pain", MeasureId::Pain),
          std::pair("energy", MeasureId::Energy), std::pair("sleep", MeasureId::Sleep),
          std::pair("a scale of one's own", kOwn)}) {
        QTest::addRow("%s, two weeks", name) << measure << 0 << TrendStep::Day;
        QTest::addRow("%s, three months by day", name) << measure << 1 << TrendStep::Day;
        QTest::addRow("%s, three months by week", name) << measure << 1 << TrendStep::Week;
        QTest::addRow("%s, a year by month", name) << measure << 2 << TrendStep::Month;
        QTest::addRow("%s, all by week", name) << measure << 3 << TrendStep::Week;
        QTest::addRow("%s, all by year", name) << measure << 3 << TrendStep::Year;
    }
}

// What is expected is counted here from what was put in, not asked of the app.
void Trends::every_list_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    QFETCH(const int, span);
    QFETCH(const TrendStep, step);
    RunningApp app;
    const QList<Given> given = yearsBefore() + manyDays();
    DO(toTrends(app, given));
    DO(toMeasure(app, measure));
    DO(app.press(u"span%1"_s.arg(span)));
    const QString byStep = QStringList{u"By day"_s, u"By week"_s, u"By month"_s, u"By year"_s}[int(step)];
    TrendMeasureModel &trend = *app.opened().trend();
    const std::array days{14, 91, 364};
    const QDate first = span < 3 ? kToday.addDays(1 - days[size_t(span)]) : given.first().day;
    const qsizetype steps = trend::steps(first.daysTo(kToday) + 1).size();
    DO(app.hand().wait(u"the span"_s, [&] {
        return trend.span() == span && trend.steps().contains(byStep) && trend.steps().size() == steps;
    }));
    if (trend.steps().size() > 1)
        DO(app.press(u"trendStep%1"_s.arg(trend.steps().indexOf(byStep))));
    DO(app.hand().wait(byStep, [&] { return trend.steps().value(trend.step()) == byStep; }));

    QList<ChartRow> expected;
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const auto periods = trend::periods(step, first, kToday, 1);
    for (const TrendPeriod &period : periods) {
        const QList<int> values = answers(given, measure, period.first, period.last);
        if (values.isEmpty())
            continue;
        QString text = said(measure, values);
        if (step != TrendStep::Day || values.size() > 1)
            text += values.size() == 1 ? u", 1 check-in"_s : u", %1 check-ins"_s.arg(values.size());
        const QString full = u"dddd d MMMM yyyy"_s;
        const QString label = step == TrendStep::Day     ? british.toString(period.first, full)
                              : step == TrendStep::Month ? british.toString(period.first, u"MMMM yyyy"_s)
                              : step == TrendStep::Year  ? british.toString(period.first, u"yyyy"_s)
                              : period.first == period.last
                                  ? british.toString(period.first, full)
                                  : u"%1 to %2"_s.arg(british.toString(period.first, u"d MMMM yyyy"_s),
                                                      british.toString(period.last, u"d MMMM yyyy"_s));
        expected.prepend({label, text});
    }
    DO(listIs(app, expected));
}

void Trends::every_list_around_scans_equals_the_database_data()
{
    QTest::addColumn<MeasureId>("measure");
    QTest::newRow("mood") << MeasureId::Mood;
    QTest::newRow("sleep") << MeasureId::Sleep;
    QTest::newRow("a scale of one's own") << kOwn;
}

// One scan with its result four days later, one that still waits; each counts its own days.
void Trends::every_list_around_scans_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    RunningApp app;
    const QList<Given> given = manyDays();
    DO(fill(app, given));
    const QDate told = kToday.addDays(-45);
    const QDate waiting = kToday.addDays(-20);
    DO(app.change([&](Store &store) -> Result<void> {
        for (const QDate day : {told, waiting}) {
            Scan scan{{},
                      ScanKind::Ct,
                      {},
                      LivedTime::whenClockShowed(day, QTime(10, 0), app.clock->zone()).first()};
            if (day == told) {
                scan.resultDay = told.addDays(4);
                scan.outcome = ScanOutcome::Stable; // heard: only that ends the waiting
            }
            if (auto added = store.scans().add(scan); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toMeasure(app, measure));
    DO(app.press(u"view2"_s));
    QList<ChartRow> expected;
    for (int ahead = -7; ahead <= 21; ++ahead) {
        QList<int> values;
        int scans = 0;
        for (const QDate day : {told, waiting}) {
            if (day == told && ahead > 5) // a day after its result
                continue;
            const QList<int> found = answers(given, measure, day.addDays(ahead), day.addDays(ahead));
            values += found;
            scans += found.isEmpty() ? 0 : 1;
        }
        if (values.isEmpty())
            continue;
        const QString label =
            ahead == 0 ? u"scan day"_s
                       : u"%1 day%2 %3 the scan"_s.arg(abs(ahead))
                             .arg(abs(ahead) == 1 ? u""_s : u"s"_s, ahead < 0 ? u"before"_s : u"after"_s);
        expected.append(
            {label, said(measure, values) + u", %1 day%2"_s.arg(scans).arg(scans == 1 ? u""_s : u"s"_s)});
    }
    DO(listIs(app, expected));
}

void Trends::every_day_of_the_calendar_equals_the_database_data()
{
    every_list_around_scans_equals_the_database_data();
}

void Trends::every_day_of_the_calendar_equals_the_database()
{
    QFETCH(const MeasureId, measure);
    RunningApp app;
    const QList<Given> given = manyDays();
    DO(toTrends(app, given));
    DO(toMeasure(app, measure));
    const TrendMeasureModel &trend = *app.opened().trend();
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const double steps = measure == kOwn ? 10 : 4;
    const int lowest = measure == kOwn ? 0 : 1;
    for (QDate first(2026, 3, 1); first >= QDate(2026, 1, 1); first = first.addMonths(-1)) {
        const int before = (first.dayOfWeek() + 6) % 7; // weeks begin on Monday
        DO(app.hand().wait(first.toString(u"MMMM yyyy"_s), [&] {
            return trend.month() == british.toString(first, u"MMMM yyyy"_s)
                   && trend.days().size() == before + first.daysInMonth()
                   && trend.days()[before].name.startsWith(british.toString(first, u"dddd d MMMM yyyy"_s));
        }));
        for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
            const ChartDay shown = trend.days()[before + day.day() - 1];
            const QList<int> values = answers(given, measure, day, day);
            const QString name = british.toString(day, u"dddd d MMMM yyyy"_s);
            QCOMPARE(shown.name, values.isEmpty() ? name : name + u", "_s + said(measure, values));
            const double mean = std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
            QCOMPARE(shown.height, values.isEmpty() ? -1 : (mean - lowest) / steps);
        }
        DO(app.press(u"monthEarlier"_s));
    }
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
    QTRY_VERIFY(!app.tones->playing); // nothing sounds on after its screen
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
    QTRY_COMPARE(trend.month(), u"March 2026"_s);
    QTRY_VERIFY(!trend.days().isEmpty());
    // 1 March 2026 is a Sunday, the last column of a week that begins on Monday.
    QCOMPARE(trend.days().size(), 6 + 31);
    QCOMPARE(trend.days()[6 + 13].height, 0.75);
    QCOMPARE(trend.days()[6 + 13].name, u"Saturday 14 March 2026, Okay"_s);
    QVERIFY(trend.days()[6 + 12].height < 0);
    QVERIFY(!trend.hasLater());
    DO(app.press(u"monthEarlier"_s));
    QTRY_COMPARE(trend.month(), u"February 2026"_s);
    QTRY_COMPARE(trend.days().size(), 6 + 28);
    QCOMPARE(trend.days()[6 + 2].height, 0);
}

void Trends::a_treatment_is_entered_and_outlives_the_app()
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
void Trends::a_held_week_is_entered_and_folded_out()
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
    QTRY_COMPARE(trend.picture().rows.size(), 7);
    QCOMPARE(trend.picture().rows.first().label, u"day 1"_s);
    QCOMPARE(trend.picture().rows.first().text, u"Some, 1 day, on treatment"_s);
    for (const ChartPoint &point : trend.picture().series.first().points)
        QVERIFY(point.hollow); // one day each
    DO(app.read(u"chartKeys"_s, u"Fewer than 3 days"_s));
}

void Trends::a_treatment_entered_on_the_way_lies_behind_the_chart_at_once()
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
    QTRY_COMPARE(trend.picture().phases.size(), 1);
    DO(app.press(u"view1"_s));
    QTRY_COMPARE(trend.view(), TrendMeasureModel::View::ByCycleDay);
    QTRY_COMPARE(trend.picture().rows.size(), 1);
    DO(app.press(u"back"_s));
    DO(app.read(u"trend0"_s, u"Days on treatment"_s)); // behind all of them, too
    DO(app.press(u"treatments"_s));
    DO(app.press(u"treatment0"_s));
    DO(app.press(u"removeTreatment"_s));
    DO(app.seeGone(u"treatment0"_s));
    DO(app.press(u"back"_s));
    QTRY_VERIFY(!app.textIn(u"trend0"_s).contains(u"Days on treatment"_s));
}

void Trends::a_treatment_saved_twice_at_once_is_one()
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

void Trends::a_treatment_is_removed_and_put_back()
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

void Trends::going_back_keeps_what_was_entered()
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

void Trends::what_cannot_be_is_said_kindly()
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
