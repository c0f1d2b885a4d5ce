#include "models/ScanKeeper.h"

#include "services/ProfileSession.h"
#include "support/FailingRead.h"
#include "support/FixedClock.h"
#include "support/FixedUptime.h"
#include "support/Secrets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// All that is kept around scans, on a real profile whose disk fails.
class TestScanKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_could_not_be_read_is_told_until_it_is_read();
    void what_could_not_be_kept_is_told_until_something_is();
};

namespace {

constexpr const char *kPassphrase = "quiet harbour lantern meadow";

/// A profile opened anew: hardly a page of it was read.
std::unique_ptr<OpenProfile> openAnew(const QString &folder, const Clock &clock, const Uptime &uptime)
{
    auto made = OpenProfile::create(folder, {u"Maya"_s, secretOf(kPassphrase), {8 * 1024, 1}},
                                    RecoveryCode::random(), clock);
    if (!made)
        return nullptr;
    const ProfileId id = (*made)->id();
    if (!(*made)->close())
        return nullptr;
    made->reset();
    auto opened = OpenProfile::unlock(folder, id, secretOf(kPassphrase), uptime);
    return opened ? *std::move(opened) : nullptr;
}

} // namespace

void TestScanKeeper::what_could_not_be_read_is_told_until_it_is_read()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    const FixedUptime uptime;
    auto profile = openAnew(folder.path(), clock, uptime);
    QVERIFY(profile);
    StorageQueue queue;
    ProfileSession session(queue, std::move(profile), clock);
    ScanKeeper keeper(session.scans(), clock);
    {
        const FailingRead failing(1);
        keeper.load();
        QTRY_VERIFY(!keeper.problem().isEmpty());
        QVERIFY(FailingRead::happened());
    }
    QVERIFY(!keeper.isLoaded()); // and not empty
    keeper.load();
    QTRY_VERIFY(keeper.isLoaded());
    QCOMPARE(keeper.problem(), QString());
}

void TestScanKeeper::what_could_not_be_kept_is_told_until_something_is()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    const FixedUptime uptime;
    auto profile = openAnew(folder.path(), clock, uptime);
    QVERIFY(profile);
    StorageQueue queue;
    ProfileSession session(queue, std::move(profile), clock);
    ScanKeeper keeper(session.scans(), clock);
    keeper.note(Result<void>(fail(ErrorCode::StorageFull)));
    QVERIFY(!keeper.problem().isEmpty());
    keeper.load();
    QTRY_VERIFY(keeper.isLoaded());
    QVERIFY(!keeper.problem().isEmpty()); // reading keeps nothing
    const QSignalSpy read(&keeper, &ScanKeeper::changed);
    keeper.note(Result<void>());
    QCOMPARE(keeper.problem(), QString());
    QTRY_COMPARE(read.count(), 1); // nothing is under way any more
}

QTEST_GUILESS_MAIN(TestScanKeeper)
#include "tst_ScanKeeper.moc"
