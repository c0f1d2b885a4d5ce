#include "models/CheckInListModel.h"

#include "services/ProfileSession.h"
#include "support/FailingRead.h"
#include "support/FixedClock.h"
#include "support/FixedUptime.h"
#include "support/Secrets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// The list of check-ins, on a real profile whose disk fails.
class TestCheckInListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_could_not_be_read_is_told_until_it_is_read();
};

void TestCheckInListModel::what_could_not_be_read_is_told_until_it_is_read()
{
    const QTemporaryDir folder;
    FixedClock clock;
    FixedUptime uptime;
    const char *passphrase = "quiet harbour lantern meadow";
    auto made = OpenProfile::create(folder.path(), {u"Maya"_s, secretOf(passphrase), {8 * 1024, 1}},
                                    RecoveryCode::random(), clock);
    QVERIFY(made);
    Store &store = (*made)->store();
    const Mood mood = *Mood::fromStep(3);
    QVERIFY(store.save([&] { return store.checkIns().add(checkin::ofMood(LivedTime::now(clock), mood)); }));
    const ProfileId id = (*made)->id();
    QVERIFY((*made)->close());
    made->reset();
    auto opened = OpenProfile::unlock(folder.path(), id, secretOf(passphrase), uptime);
    QVERIFY(opened);
    StorageQueue queue;
    ProfileSession session(queue, *std::move(opened), clock);
    const MeasureModel measures(session.measures());
    CheckInListModel list(session.checkIns(), measures);
    {
        const FailingRead failing(1);
        list.begin();
        QTRY_VERIFY(!list.problem().isEmpty());
        QVERIFY(FailingRead::happened());
    }
    QCOMPARE(list.count(), 0);
    QVERIFY(!list.isLoaded()); // and not empty
    list.begin();
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(list.problem(), QString());
}

QTEST_GUILESS_MAIN(TestCheckInListModel)
#include "tst_CheckInListModel.moc"
