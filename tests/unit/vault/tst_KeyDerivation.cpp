#include "vault/KeyDerivation.h"

#include "support/Secrets.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

DerivationSalt saltOf(QByteArrayView text)
{
    DerivationSalt salt{};
    std::ranges::copy(std::as_bytes(std::span(text.data(), salt.size())), salt.begin());
    return salt;
}

} // namespace

class TestKeyDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_the_key_another_argon2_gives_data();
    void gives_the_key_another_argon2_gives();
    void every_input_counts();
    void refuses_costs_out_of_bounds_before_asking_for_memory_data();
    void refuses_costs_out_of_bounds_before_asking_for_memory();
    void too_little_memory_is_not_a_wrong_passphrase();
    void an_empty_passphrase_has_a_key_like_any_other();
    void a_small_device_gets_the_smaller_cost_data();
    void a_small_device_gets_the_smaller_cost();
    void a_quick_device_makes_more_passes_but_not_without_end();
    void a_raised_cost_has_no_less_memory_and_no_less_work_data();
    void a_raised_cost_has_no_less_memory_and_no_less_work();
};

// From the command `argon2 SALT -id -m M -t T -p 1 -l 32 -r`, version 20190702.
void TestKeyDerivation::gives_the_key_another_argon2_gives_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("memoryKiB");
    QTest::addColumn<int>("passes");
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("8 MiB, 3 passes")
        << QByteArray("correct horse battery staple") << QByteArray("sixteen salt byt") << 8 * 1024 << 3
        << QByteArray("5689e37719a3b2363248c916445c2affdc15e7d0e685e3e98737497f4d2e291f");
    QTest::newRow("16 MiB, 1 pass")
        << QByteArray("correct horse battery staple") << QByteArray("sixteen salt byt") << 16 * 1024 << 1
        << QByteArray("e0981e6eb71c7f9f2813b637100ccb5ddb2d87cd28c213d3eaca1d4def0873e9");
    QTest::newRow("beyond ASCII") << QByteArray("pässword") << QByteArray("0123456789abcdef") << 16 * 1024
                                  << 1
                                  << QByteArray(
                                         "c70554cdb5cf38cd14df09be5af794155a929a48cc8bf385c574d7a21eba8333");
}

void TestKeyDerivation::gives_the_key_another_argon2_gives()
{
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QByteArray, salt);
    QFETCH(const int, memoryKiB);
    QFETCH(const int, passes);
    QFETCH(const QByteArray, key);

    const auto derived = deriveKey(secretOf(passphrase), saltOf(salt), {quint32(memoryKiB), quint32(passes)});
    QVERIFY(derived);
    QCOMPARE(textOf(*derived).toHex(), key);
}

void TestKeyDerivation::every_input_counts()
{
    const SecretBytes passphrase = secretOf("some words");
    const DerivationSalt salt = saltOf("0123456789abcdef");
    const auto key = deriveKey(passphrase, salt, {8 * 1024, 1});
    const auto again = deriveKey(passphrase, salt, {8 * 1024, 1});
    const auto otherPassphrase = deriveKey(secretOf("some wordS"), salt, {8 * 1024, 1});
    const auto otherSalt = deriveKey(passphrase, saltOf("0123456789abcdeF"), {8 * 1024, 1});
    const auto otherMemory = deriveKey(passphrase, salt, {8 * 1024 + 4, 1});
    const auto otherPasses = deriveKey(passphrase, salt, {8 * 1024, 2});
    QVERIFY(key && again && otherPassphrase && otherSalt && otherMemory && otherPasses);
    QVERIFY(equalInConstantTime(key->bytes(), again->bytes()));
    for (const auto *other : {&otherPassphrase, &otherSalt, &otherMemory, &otherPasses})
        QVERIFY(!equalInConstantTime(key->bytes(), (*other)->bytes()));
}

void TestKeyDerivation::refuses_costs_out_of_bounds_before_asking_for_memory_data()
{
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("nothing") << 0U << 0U << false;
    QTest::newRow("too little memory") << 8U * 1024 - 1 << 1U << false;
    QTest::newRow("the least memory") << 8U * 1024 << 1U << true;
    QTest::newRow("the most memory") << 1024U * 1024 << 1U << true;
    QTest::newRow("too much memory") << 1024U * 1024 + 1 << 1U << false;
    QTest::newRow("all the memory there is") << 0xffffffffU << 1U << false;
    QTest::newRow("no pass") << 8U * 1024 << 0U << false;
    QTest::newRow("the most passes") << 8U * 1024 << 32U << true;
    QTest::newRow("too many passes") << 8U * 1024 << 33U << false;
    QTest::newRow("passes without end") << 8U * 1024 << 0xffffffffU << false;
}

void TestKeyDerivation::refuses_costs_out_of_bounds_before_asking_for_memory()
{
    QFETCH(const quint32, memoryKiB);
    QFETCH(const quint32, passes);
    QFETCH(const bool, accepted);

    const DerivationCost cost{memoryKiB, passes};
    QCOMPARE(cost.isAcceptable(), accepted);
    if (accepted)
        return;
    const auto derived = deriveKey(secretOf("x"), DerivationSalt{}, cost);
    QVERIFY(!derived);
    QCOMPARE(derived.error().code, ErrorCode::InvalidValue);
}

void TestKeyDerivation::too_little_memory_is_not_a_wrong_passphrase()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs more address space than can be limited");
#endif
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit little{512UL * 1024 * 1024, 512UL * 1024 * 1024};
        ::setrlimit(RLIMIT_AS, &little);
        const auto derived = deriveKey(secretOf("x"), DerivationSalt{}, {1024 * 1024, 1});
        ::_exit(!derived && derived.error().code == ErrorCode::OutOfMemory ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestKeyDerivation::an_empty_passphrase_has_a_key_like_any_other()
{
    const auto derived = deriveKey(SecretBytes(), DerivationSalt{}, {8 * 1024, 1});
    QVERIFY(derived);
    QCOMPARE(derived->size(), 32U);
}

void TestKeyDerivation::a_small_device_gets_the_smaller_cost_data()
{
    QTest::addColumn<qint64>("memoryMiB");
    QTest::addColumn<quint32>("memoryKiB");

    QTest::newRow("unknown") << qint64(0) << kLowCost.memoryKiB;
    QTest::newRow("2 GiB") << qint64(1900) << kLowCost.memoryKiB;
    QTest::newRow("what is sold as 4 GiB") << qint64(3700) << kStandardCost.memoryKiB;
    QTest::newRow("8 GiB") << qint64(8000) << kStandardCost.memoryKiB;
}

void TestKeyDerivation::a_small_device_gets_the_smaller_cost()
{
    QFETCH(const qint64, memoryMiB);
    QFETCH(const quint32, memoryKiB);

    const auto cost = chooseCost(costFloor(memoryMiB), 0ms);
    QVERIFY(cost);
    QCOMPARE(cost->memoryKiB, memoryKiB);
    QCOMPARE(cost->passes, memoryKiB == kLowCost.memoryKiB ? kLowCost.passes : kStandardCost.passes);
    QVERIFY(cost->isAcceptable());
}

void TestKeyDerivation::a_quick_device_makes_more_passes_but_not_without_end()
{
    const auto cost = chooseCost(kLowCost, 1h);
    QVERIFY(cost);
    QCOMPARE(*cost, (DerivationCost{kLowCost.memoryKiB, 16}));
}

void TestKeyDerivation::a_raised_cost_has_no_less_memory_and_no_less_work_data()
{
    QTest::addColumn<DerivationCost>("cost");
    QTest::addColumn<DerivationCost>("floor");
    QTest::addColumn<DerivationCost>("raised");

    constexpr quint32 MiB = 1024;
    QTest::newRow("the same") << kStandardCost << kStandardCost << kStandardCost;
    QTest::newRow("more passes than needed")
        << DerivationCost{128 * MiB, 7} << kStandardCost << DerivationCost{128 * MiB, 7};
    QTest::newRow("more memory than needed")
        << DerivationCost{256 * MiB, 3} << kStandardCost << DerivationCost{256 * MiB, 3};
    QTest::newRow("too few passes") << DerivationCost{128 * MiB, 2} << kStandardCost << kStandardCost;
    QTest::newRow("too little of both") << DerivationCost{8 * MiB, 1} << kStandardCost << kStandardCost;
    QTest::newRow("from a small device to a large one") << kLowCost << kStandardCost << kStandardCost;
    QTest::newRow("from a quick small device to a large one")
        << DerivationCost{64 * MiB, 16} << kStandardCost << DerivationCost{128 * MiB, 8};
    QTest::newRow("from a large device to a small one") << kStandardCost << kLowCost << kStandardCost;
    QTest::newRow("much memory, little work")
        << DerivationCost{256 * MiB, 1} << kStandardCost << DerivationCost{256 * MiB, 2};
    QTest::newRow("an odd number of passes to share out")
        << DerivationCost{100 * MiB, 5} << kStandardCost << DerivationCost{128 * MiB, 4};
    QTest::newRow("as much as there can be")
        << DerivationCost{1024 * MiB, 32} << kStandardCost << DerivationCost{1024 * MiB, 32};
    QTest::newRow("nothing asked for") << kLowCost << DerivationCost{} << kLowCost;
    QTest::newRow("nothing at all") << DerivationCost{} << DerivationCost{} << DerivationCost{};
}

void TestKeyDerivation::a_raised_cost_has_no_less_memory_and_no_less_work()
{
    QFETCH(const DerivationCost, cost);
    QFETCH(const DerivationCost, floor);
    QFETCH(const DerivationCost, raised);

    QCOMPARE(raisedTo(floor, cost), raised);
    QCOMPARE(raisedTo(floor, raised), raised); // and then it is enough
    QCOMPARE(raised.isAcceptable(), cost.isAcceptable() || floor.isAcceptable());
}

QTEST_GUILESS_MAIN(TestKeyDerivation)
#include "tst_KeyDerivation.moc"
