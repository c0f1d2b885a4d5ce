#include "models/ScanSeriesModel.h"

#include "models/ChartPlayer.h"
#include "models/ScanComfortModel.h"
#include "models/ScanLetterModel.h"
#include "models/ScanSeasonModel.h"
#include "support/OpenedSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What is said of the worry around scans: nothing from fewer than three before, and only what was.
class TestScanSeriesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void the_summary_claims_nothing_from_fewer_than_three();
    void the_summary_says_how_it_was_before();
    void answers_beyond_the_picture_are_told_of();
    void what_is_drawn_is_heard();
    void the_list_equals_what_is_stored();
    void words_about_what_helped_never_promise();
    void an_outcome_can_be_unsaid_and_taken_back();
    void the_letter_for_the_next_scan_is_its_own();
    void quick_changes_of_a_scan_are_all_kept();

private:
    /// A scan \a daysAgo with its result three days later: on its day \a height, after the result \a after.
    ScanId addSeason(int daysAgo, int height, int after);
    void answer(QDate day, int value);
    void load(ScanKeeper &keeper)
    {
        bool read = false;
        connect(&keeper, &ScanKeeper::changed, this, [&read] { read = true; });
        keeper.load();
        QVERIFY(QTest::qWaitFor([&read] { return read; }, 20'000));
        disconnect(&keeper, nullptr, this, nullptr);
    }
    ScanService &scans() { return m_profile->session->scans(); }
    QDate today() const { return LivedTime::now(m_profile->clock).wallClock().date(); }

    std::unique_ptr<OpenedSession> m_profile;
};

void TestScanSeriesModel::init()
{
    m_profile = std::make_unique<OpenedSession>();
}

void TestScanSeriesModel::answer(QDate day, int value)
{
    const QTimeZone zone = m_profile->clock.place;
    QVERIFY(await(scans().answer(LivedTime::at(QDateTime(day, QTime(18, 0), zone), zone), value)));
}

ScanId TestScanSeriesModel::addSeason(int daysAgo, int height, int after)
{
    const QTimeZone zone = m_profile->clock.place;
    const QDate day = today().addDays(-daysAgo);
    Scan scan{.time = LivedTime::at(QDateTime(day, QTime(10, 0), zone), zone), .resultDay = day.addDays(3)};
    if (daysAgo > 3)
        scan.outcome = ScanOutcome::Stable;
    const auto id = await(scans().save(scan));
    answer(day.addDays(-1), height - 1);
    answer(day, height);
    if (daysAgo > 3)
        answer(day.addDays(4), after);
    return id.value_or(ScanId{});
}

void TestScanSeriesModel::the_summary_claims_nothing_from_fewer_than_three()
{
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeriesModel series(keeper, true);
    load(keeper);
    QCOMPARE(series.summary(), QString());
    addSeason(300, 8, 2);
    addSeason(200, 8, 2);
    addSeason(1, 8, 0);
    load(keeper);
    QVERIFY(series.summary().startsWith(u"Around this scan you answered on"_s));
    QVERIFY(!series.summary().contains(u"before"_s));
    QVERIFY(!series.summary().contains(u"last 3"_s));
    // Two before make a range, and the signs of their results.
    const ChartPicture picture = series.picture();
    QCOMPARE(picture.summary, series.summary());
    QCOMPARE(picture.band.size(), 3);
    QCOMPARE(picture.band.first(), (ChartRange{.at = -1, .low = 7, .high = 7}));
    QCOMPARE(std::ranges::count(picture.marks, ChartMark::Sign::Diamond, &ChartMark::sign), 2);
    QCOMPARE(picture.series.first().points,
             (QList<ChartPoint>{{.at = -1, .value = 7}, {.at = 0, .value = 8}}));
    QCOMPARE(picture.phases.size(), 2); // before, and waiting until it is heard
    QCOMPARE(picture.phases[1].to, 10);
}

void TestScanSeriesModel::the_summary_says_how_it_was_before()
{
    addSeason(400, 4, 1);
    addSeason(300, 4, 4);
    addSeason(200, 4, 1);
    addSeason(1, 8, 0);
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeriesModel series(keeper, true);
    load(keeper);
    QVERIFY2(series.summary().contains(u"On the same days of your 3 scans before, worry was lower."_s),
             qPrintable(series.summary()));
    QVERIFY(series.summary().contains(
        u"In 2 of the last 3, it was lower on the day after the result than at its height."_s));
    QCOMPARE(series.picture().band.size(), 3);
}

// Waited for since 30 days: the picture ends after three weeks, and says where the rest is.
void TestScanSeriesModel::answers_beyond_the_picture_are_told_of()
{
    const QTimeZone zone = m_profile->clock.place;
    const QDate day = today().addDays(-30);
    QVERIFY(await(scans().save({.time = LivedTime::at(QDateTime(day, QTime(10, 0), zone), zone)})));
    answer(day.addDays(21), 5);
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeriesModel series(keeper, true);
    load(keeper);
    QVERIFY(!series.picture().axis.contains(u"in the list"_s));
    answer(day.addDays(22), 6);
    load(keeper);
    QCOMPARE(series.picture().to, 21);
    QVERIFY(series.picture().axis.endsWith(u"Your answers after 3 weeks are in the list."_s));
}

// Before this scan was asked about, the scans before it are drawn: as many tones as days.
void TestScanSeriesModel::what_is_drawn_is_heard()
{
    const auto soundsOf = [](const ScanSeriesModel &series) {
        const auto tones = ChartPlayer::tonesOf(series.picture());
        return std::ranges::count_if(tones, [](const Tone &tone) { return tone.loudness > 0; });
    };
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeriesModel series(keeper, true);
    addSeason(300, 8, 2);
    const QTimeZone zone = m_profile->clock.place;
    QVERIFY(await(
        scans().save({.time = LivedTime::at(QDateTime(today().addDays(3), QTime(10, 0), zone), zone)})));
    load(keeper);
    QVERIFY(series.picture().drawn);
    QCOMPARE(soundsOf(series), 3); // the one before, a dashed line
    addSeason(200, 6, 1);
    load(keeper);
    QCOMPARE(series.picture().band.size(), 3);
    QCOMPARE(soundsOf(series), 3); // the two before, a band
    answer(today(), 4);
    load(keeper);
    QCOMPARE(soundsOf(series), 1); // this one
}

void TestScanSeriesModel::the_list_equals_what_is_stored()
{
    addSeason(300, 8, 2);
    addSeason(1, 6, 0);
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeriesModel series(keeper, true);
    load(keeper);
    QList<double> shown;
    const auto roles = series.roleNames();
    for (int row = 0; row < series.count(); ++row) {
        const QModelIndex index = series.index(row);
        if (!series.data(index, roles.key("means")).toBool())
            shown += series.data(index, roles.key("value")).toDouble();
    }
    QList<double> stored;
    for (const WorryDay &day : keeper.book().worry)
        stored += day.mean;
    std::ranges::sort(shown);
    std::ranges::sort(stored);
    QCOMPARE(shown, stored);
    QCOMPARE(shown.size(), 5);
}

void TestScanSeriesModel::words_about_what_helped_never_promise()
{
    const ScanId first = addSeason(300, 8, 2);
    const ScanId second = addSeason(200, 8, 2);
    const auto walk = await(scans().addComfort(u"A walk"_s));
    const auto song = await(scans().addComfort(u"A song"_s));
    QVERIFY(await(scans().saveHelped(first, {{*walk, 3}, {*song, 1}})));
    QVERIFY(await(scans().saveHelped(second, {{*walk, 0}})));
    ScanKeeper keeper(scans(), m_profile->clock);
    const ScanComfortModel comforts(keeper);
    load(keeper);
    const auto roles = comforts.roleNames();
    QStringList lines;
    for (int row = 0; row < comforts.count(); ++row)
        lines += comforts.data(comforts.index(row), roles.key("name")).toString() + u": "_s
                 + comforts.data(comforts.index(row), roles.key("record")).toString();
    QCOMPARE(lines, (QStringList{u"A walk: Helped 1 of 2 times"_s, u"A song: Tried once"_s}));
}

void TestScanSeriesModel::an_outcome_can_be_unsaid_and_taken_back()
{
    const ScanId id = addSeason(1, 6, 0);
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeasonModel season(keeper, true);
    load(keeper);
    const QString due = season.resultDay();
    season.hear(int(ScanOutcome::Unsaid));
    QVERIFY(QTest::qWaitFor([&] { return season.outcomeStep() == 5; }, 20'000));
    QCOMPARE(season.outcome(), QString());
    QCOMPARE(season.phase(), int(ScanPhase::After));
    QCOMPARE(season.next(), ScanSeasonModel::LookBack);
    season.unhear();
    QVERIFY(QTest::qWaitFor([&] { return season.outcomeStep() == 0; }, 20'000));
    QCOMPARE(season.resultDay(), due);
    QCOMPARE(season.scanId(), qint64(id));
}

// After one scan, with the next one planned and its letter written.
void TestScanSeriesModel::the_letter_for_the_next_scan_is_its_own()
{
    addSeason(10, 6, 0);
    const LivedTime now = LivedTime::now(m_profile->clock);
    const QTimeZone zone = m_profile->clock.place;
    const auto next = await(
        scans().save({.time = LivedTime::at(QDateTime(today().addDays(60), QTime(10, 0), zone), zone)}));
    QVERIFY(await(scans().saveLetter({{}, now, *next, u"Dear me"_s})));
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanLetterModel letter(keeper);
    load(keeper);
    letter.open(0);
    QCOMPARE(letter.body(), u"Dear me"_s);
    letter.setBody(u"Dear you"_s);
    letter.commit();
    QVERIFY(QTest::qWaitFor([&] { return letter.isSettled(); }, 20'000));
    const auto kept = await(scans().book());
    QCOMPARE(kept->letters.size(), 1);
    QCOMPARE(kept->letters.first().scan, *next);
    QCOMPARE(kept->letters.first().body, u"Dear you"_s);
}

// Each comes before the one before it was read again.
void TestScanSeriesModel::quick_changes_of_a_scan_are_all_kept()
{
    addSeason(1, 6, 0);
    ScanKeeper keeper(scans(), m_profile->clock);
    ScanSeasonModel season(keeper, true);
    load(keeper);
    season.setNotLooking(true);
    season.setCancelled(true);
    season.setCancelled(false);
    const auto kept = await(scans().book());
    QVERIFY(kept && kept->scans.size() == 1);
    QVERIFY(kept->scans.first().notLooking);
    QVERIFY(!kept->scans.first().cancelled);
}

QTEST_GUILESS_MAIN(TestScanSeriesModel)
#include "tst_ScanSeriesModel.moc"
