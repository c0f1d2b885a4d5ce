#include "Process.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace alongside;

/// What a process does first, so that nothing of it lands where others can read it.
class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { hardenProcess(); }

    void nothing_of_it_is_dumped();
    void what_it_makes_is_its_owners_alone();
    void it_knows_how_much_memory_there_is() { QVERIFY(deviceMemoryMiB() > 64); }
};

void TestProcess::nothing_of_it_is_dumped()
{
    rlimit core{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, 0);
    QCOMPARE(core.rlim_max, 0);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
}

void TestProcess::what_it_makes_is_its_owners_alone()
{
    const mode_t mask = umask(0);
    umask(mask);
    QCOMPARE(mask, mode_t(S_IRWXG | S_IRWXO));
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_Process.moc"
