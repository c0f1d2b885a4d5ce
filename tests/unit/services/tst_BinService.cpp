#include "support/OpenedSession.h"

using namespace Qt::StringLiterals;
using namespace alongside;

class TestBinService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_deleted_is_kept_for_its_time_and_then_erased();
    void what_was_not_deleted_stays();
    void wrong_clock_erases_nothing();
    void clock_that_stays_wrong_leaves_three_weeks();
    void what_a_clock_ahead_dated_is_erased_once_it_is_right_data();
    void what_a_clock_ahead_dated_is_erased_once_it_is_right();
    void clock_that_was_behind_for_a_while_erases_nothing_sooner();

private:
    /// One thing in each of the bins.
    static void fillBins(OpenedSession &world);
    /// A look a day, by the clock that is now.
    static void passDays(OpenedSession &world, int days);
    /// How many of each kind of thing are in the bin.
    static QList<qsizetype> binned(ProfileSession &session)
    {
        const auto visits = await(session.visits().bin());
        return {await(session.journal().bin(10))->size(),
                await(session.checkIns().bin(10))->size(),
                await(session.scans().bin())->size(),
                await(session.measures().all())->binned.size(),
                await(session.asks().bin(10))->size(),
                await(session.careTeam().bin())->size(),
                visits->visits.size(),
                visits->questions.size()};
    }
    static constexpr int kBins = 8;
    const QList<qsizetype> m_full{QList<qsizetype>(kBins, 1)};
    const QList<qsizetype> m_empty{QList<qsizetype>(kBins, 0)};
};

void TestBinService::fillBins(OpenedSession &world)
{
    ProfileSession &session = *world.session;
    const JournalEntryId entry = world.add(u"Rain."_s);
    const auto checkIn =
        await(session.checkIns().add(checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(4))));
    const auto scan = await(session.scans().save({.time = LivedTime::now(world.clock)}));
    const auto own = await(session.measures().add(u"Tingling"_s));
    const auto ask = await(session.asks().save({.what = u"Water the plants"_s}));
    const auto contact = await(session.careTeam().save({.name = u"Ana"_s}));
    const auto visit = await(session.visits().save({.time = LivedTime::now(world.clock)}));
    const auto question = await(session.visits().addQuestion(std::nullopt, u"Why?"_s));
    QVERIFY(checkIn && scan && own && ask && contact && visit && question);
    QVERIFY(await(session.journal().moveToBin(entry)));
    QVERIFY(await(session.checkIns().moveToBin(checkIn->id)));
    QVERIFY(await(session.scans().moveToBin(*scan)));
    QVERIFY(await(session.measures().moveToBin(own->id)));
    QVERIFY(await(session.asks().moveToBin(*ask)));
    QVERIFY(await(session.careTeam().moveToBin(*contact)));
    QVERIFY(await(session.visits().moveToBin(*visit)));
    QVERIFY(await(session.visits().moveQuestionToBin(*question)));
}

void TestBinService::passDays(OpenedSession &world, int days)
{
    for (int day = 0; day < days; ++day) {
        world.clock.instant = world.clock.instant.addDays(1);
        QVERIFY(await(world.session->bins().eraseDue()));
    }
}

void TestBinService::everything_deleted_is_kept_for_its_time_and_then_erased()
{
    OpenedSession world;
    ProfileSession &session = *world.session;
    QVERIFY(await(session.bins().eraseDue()));
    fillBins(world);
    const auto entry = await(session.journal().bin(10))->first().id;
    passDays(world, 30);
    QCOMPARE(binned(session), m_full);
    world.clock.instant = world.clock.instant.addMSecs(1);
    QVERIFY(await(session.bins().eraseDue()));
    QCOMPARE(binned(session), m_empty);
    QCOMPARE(await(session.journal().restore(entry)).error().code, ErrorCode::NotFound);
    QVERIFY(await(session.checkIns().bin(10))->isEmpty());
}

void TestBinService::wrong_clock_erases_nothing()
{
    OpenedSession world;
    QVERIFY(await(world.session->bins().eraseDue()));
    fillBins(world);
    const QDateTime right = world.clock.instant;
    for (const int years : {10, -10, 10, 1, 100, -56}) {
        world.clock.instant = right.addYears(years);
        QVERIFY(await(world.session->bins().eraseDue()));
        QCOMPARE(binned(*world.session), m_full);
    }
    // Right again, what is due is erased, and nothing before.
    world.clock.instant = right;
    QVERIFY(await(world.session->bins().eraseDue()));
    passDays(world, 30);
    QCOMPARE(binned(*world.session), m_full);
    passDays(world, 1);
    QCOMPARE(binned(*world.session), m_empty);
}

void TestBinService::clock_that_stays_wrong_leaves_three_weeks()
{
    OpenedSession world;
    QVERIFY(await(world.session->bins().eraseDue()));
    fillBins(world);
    world.clock.instant = world.clock.instant.addYears(10);
    QVERIFY(await(world.session->bins().eraseDue()));
    passDays(world, 22);
    QCOMPARE(binned(*world.session), m_full);
    passDays(world, 9);
    QCOMPARE(binned(*world.session), m_empty);
}

void TestBinService::what_a_clock_ahead_dated_is_erased_once_it_is_right_data()
{
    QTest::addColumn<bool>("seenRightBefore");
    QTest::newRow("set ahead by mistake") << true;
    QTest::newRow("ahead from the start") << false;
}

void TestBinService::what_a_clock_ahead_dated_is_erased_once_it_is_right()
{
    QFETCH(const bool, seenRightBefore);
    OpenedSession world;
    if (seenRightBefore)
        QVERIFY(await(world.session->bins().eraseDue()));
    const QDateTime right = world.clock.instant;
    world.clock.instant = right.addYears(10);
    QVERIFY(await(world.session->bins().eraseDue()));
    fillBins(world);
    world.clock.instant = right;
    QVERIFY(await(world.session->bins().eraseDue()));
    passDays(world, 30);
    QCOMPARE(binned(*world.session), m_full);
    passDays(world, 8);
    QCOMPARE(binned(*world.session), m_empty);
}

void TestBinService::clock_that_was_behind_for_a_while_erases_nothing_sooner()
{
    OpenedSession world;
    QVERIFY(await(world.session->bins().eraseDue()));
    fillBins(world);
    const QDateTime right = world.clock.instant;
    constexpr int kDaysBehind = 5;
    world.clock.instant = right.addYears(-10);
    passDays(world, kDaysBehind);
    world.clock.instant = right.addDays(kDaysBehind);
    QVERIFY(await(world.session->bins().eraseDue()));
    passDays(world, 30 - kDaysBehind);
    QCOMPARE(binned(*world.session), m_full);
    passDays(world, 8);
    QCOMPARE(binned(*world.session), m_empty);
}

void TestBinService::what_was_not_deleted_stays()
{
    OpenedSession world;
    const JournalEntryId brought = world.add(u"Rain."_s);
    QVERIFY(await(world.session->journal().moveToBin(brought)));
    QVERIFY(await(world.session->journal().restore(brought)));
    world.clock.instant = world.clock.instant.addYears(3);
    QVERIFY(await(world.session->bins().eraseDue()));
    QCOMPARE(await(world.session->journal().find(brought))->body, u"Rain."_s);
}

QTEST_GUILESS_MAIN(TestBinService)
#include "tst_BinService.moc"
