#include "Process.h"

#include <QTest>

#include <cstdlib>
#include <memory>

#include <malloc.h>
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
    void what_is_large_goes_back_to_the_system();
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

void TestProcess::what_is_large_goes_back_to_the_system()
{
    constexpr std::size_t picture = 256 * 256 * 4;
    const auto ofTheSystem = [] {
        return mallinfo2().hblkhd; // in pieces of their own
    };
    const std::size_t before = ofTheSystem();
    for (const std::size_t size : {std::size_t(8) * picture, picture}) {
        {
            const std::unique_ptr<void, decltype(&std::free)> piece(std::malloc(size), &std::free);
            QVERIFY(piece);
            QVERIFY(ofTheSystem() >= before + size);
        }
        QCOMPARE(ofTheSystem(), before);
    }
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_Process.moc"
