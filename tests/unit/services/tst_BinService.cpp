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

private:
    /// One thing in each of the bins.
    static void fillBins(OpenedSession &world);
    /// A look a day, by the clock that is now.
    static void passDays(OpenedSession &world, int days);
    /// How many of each kind of thing are in the bin.
    static QList<qsizetype> binned(ProfileSession &session)
    {
        return {await(session.journal().bin(10))->size(), await(session.checkIns().bin(10))->size(),
                await(session.scans().bin())->size(), await(session.measures().all())->binned.size(),
                await(session.asks().bin())->size()};
    }
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
    QVERIFY(checkIn && scan && own && ask);
    QVERIFY(await(session.journal().moveToBin(entry)));
    QVERIFY(await(session.checkIns().moveToBin(checkIn->id)));
    QVERIFY(await(session.scans().moveToBin(*scan)));
    QVERIFY(await(session.measures().moveToBin(own->id)));
    QVERIFY(await(session.asks().moveToBin(*ask)));
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
    QCOMPARE(binned(session), (QList<qsizetype>{1, 1, 1, 1, 1}));
    world.clock.instant = world.clock.instant.addMSecs(1);
    QVERIFY(await(session.bins().eraseDue()));
    QCOMPARE(binned(session), (QList<qsizetype>{0, 0, 0, 0, 0}));
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
        QCOMPARE(binned(*world.session), (QList<qsizetype>{1, 1, 1, 1, 1}));
    }
    // Right again, what is due is erased, and nothing before.
    world.clock.instant = right;
    QVERIFY(await(world.session->bins().eraseDue()));
    passDays(world, 30);
    QCOMPARE(binned(*world.session), (QList<qsizetype>{1, 1, 1, 1, 1}));
    passDays(world, 1);
    QCOMPARE(binned(*world.session), (QList<qsizetype>{0, 0, 0, 0, 0}));
}

void TestBinService::clock_that_stays_wrong_leaves_three_weeks()
{
    OpenedSession world;
    QVERIFY(await(world.session->bins().eraseDue()));
    fillBins(world);
    world.clock.instant = world.clock.instant.addYears(10);
    QVERIFY(await(world.session->bins().eraseDue()));
    passDays(world, 22);
    QCOMPARE(binned(*world.session), (QList<qsizetype>{1, 1, 1, 1, 1}));
    passDays(world, 9);
    QCOMPARE(binned(*world.session), (QList<qsizetype>{0, 0, 0, 0, 0}));
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
