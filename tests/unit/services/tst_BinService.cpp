#include "support/OpenedSession.h"

using namespace Qt::StringLiterals;
using namespace alongside;

class TestBinService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_deleted_is_kept_for_its_time_and_then_erased();
    void what_was_not_deleted_stays();

private:
    /// How many of each kind of thing are in the bin.
    static QList<qsizetype> binned(ProfileSession &session)
    {
        return {await(session.journal().bin(10))->size(), await(session.checkIns().bin(10))->size(),
                await(session.scans().bin())->size(), await(session.measures().all())->binned.size(),
                await(session.asks().bin())->size()};
    }
};

void TestBinService::everything_deleted_is_kept_for_its_time_and_then_erased()
{
    OpenedSession world;
    ProfileSession &session = *world.session;
    const JournalEntryId entry = world.add(u"Rain."_s);
    const auto checkIn =
        await(session.checkIns().add(checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(4))));
    const auto scan = await(session.scans().save({.time = LivedTime::now(world.clock)}));
    const auto own = await(session.measures().add(u"Tingling"_s));
    QVERIFY(await(session.journal().moveToBin(entry)));
    QVERIFY(await(session.checkIns().moveToBin(checkIn->id)));
    QVERIFY(await(session.scans().moveToBin(*scan)));
    QVERIFY(await(session.measures().moveToBin(own->id)));
    const auto ask = await(session.asks().save({.what = u"Water the plants"_s}));
    QVERIFY(await(session.asks().moveToBin(*ask)));

    world.clock.instant = world.clock.instant.addDays(30);
    QVERIFY(await(session.bins().eraseDue()));
    QCOMPARE(binned(session), (QList<qsizetype>{1, 1, 1, 1, 1}));
    world.clock.instant = world.clock.instant.addMSecs(1);
    QVERIFY(await(session.bins().eraseDue()));
    QCOMPARE(binned(session), (QList<qsizetype>{0, 0, 0, 0, 0}));
    QCOMPARE(await(session.journal().restore(entry)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(session.checkIns().find(checkIn->id)).error().code, ErrorCode::NotFound);
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
