#include "services/UnlistedProfiles.h"

#include "support/FixedClock.h"
#include "support/FixedUptime.h"
#include "support/FolderContent.h"
#include "support/Secrets.h"
#include "vault/AttemptThrottle.h"

#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <limits>

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr DerivationCost kCost{8 * 1024, 1};
constexpr const char *kAnnas = "quiet harbour lantern meadow";
constexpr const char *kBeas = "another four quiet words";

} // namespace

class TestUnlistedProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void each_secret_opens_its_own();
    void listed_ones_are_not_opened_this_way();
    void wrong_tries_wait_whether_there_is_one_or_not_data();
    void wrong_tries_wait_whether_there_is_one_or_not();
    void the_right_one_forgives_and_counts_for_nobody_else();
    void one_of_them_does_not_help_to_guess_at_another();
    void none_takes_as_long_as_one();
    void damage_is_told_and_the_others_open_all_the_same();
    void profiles_that_cannot_be_read_cost_no_try();

private:
    struct Made
    {
        ProfileId id;
        RecoveryCode code;
    };
    [[nodiscard]] Made make(const QString &name, const char *passphrase, bool listed = false,
                            DerivationCost cost = kCost)
    {
        RecoveryCode code = RecoveryCode::random();
        auto made = OpenProfile::create(m_root, {name, secretOf(passphrase), cost}, code, m_clock);
        if (!made || !(*made)->setListed(listed) || !(*made)->close())
            qFatal("no profile could be made");
        return {(*made)->id(), std::move(code)};
    }
    [[nodiscard]] UnlistedProfiles profiles() const { return {m_root, m_uptime}; }
    /// Whom \a passphrase opens.
    [[nodiscard]] QString nameBehind(const char *passphrase) const
    {
        const auto opened = profiles().unlock(secretOf(passphrase), kCost);
        return opened ? (*opened)->name() : QString();
    }
    [[nodiscard]] ErrorCode whyNot(const char *passphrase = "not this one") const
    {
        const auto opened = profiles().unlock(secretOf(passphrase), kCost);
        return opened ? ErrorCode::Internal : opened.error().code;
    }
    [[nodiscard]] int failures(const ProfileId &id) const
    {
        return AttemptThrottle(ProfileFolder(m_root, id).attemptsPath(), m_uptime).failures();
    }
    /// What a wrong try takes of the processor, which other programs do not add to.
    [[nodiscard]] std::clock_t timeOfAWrongTry() const
    {
        const std::clock_t before = std::clock();
        std::ignore = profiles().unlock(secretOf("not this one"), {64 * 1024, 4});
        return std::clock() - before;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    FixedClock m_clock;
    FixedUptime m_uptime;
};

void TestUnlistedProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path();
    m_uptime.on = 3h;
}

void TestUnlistedProfiles::each_secret_opens_its_own()
{
    const Made anna = make(u"Anna"_s, kAnnas);
    const Made bea = make(u"Bea"_s, kBeas);
    QCOMPARE(nameBehind(kAnnas), u"Anna"_s);
    QCOMPARE(nameBehind(kBeas), u"Bea"_s);
    QCOMPARE((*profiles().unlock(anna.code))->name(), u"Anna"_s);
    QCOMPARE((*profiles().unlock(bea.code))->name(), u"Bea"_s);
    QCOMPARE(profiles().unlock(RecoveryCode::random()).error().code, ErrorCode::WrongSecret);
}

void TestUnlistedProfiles::listed_ones_are_not_opened_this_way()
{
    const Made anna = make(u"Anna"_s, kAnnas, true);
    QCOMPARE(whyNot(kAnnas), ErrorCode::WrongSecret);
    QCOMPARE(profiles().unlock(anna.code).error().code, ErrorCode::WrongSecret);
    QCOMPARE(failures(anna.id), 0);
}

void TestUnlistedProfiles::wrong_tries_wait_whether_there_is_one_or_not_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void TestUnlistedProfiles::wrong_tries_wait_whether_there_is_one_or_not()
{
    QFETCH(const int, count);

    std::ignore = make(u"Zoe"_s, "a passphrase of Zoe", true);
    for (int number = 0; number < count; ++number)
        std::ignore = make(u"Anna"_s, number == 0 ? kAnnas : kBeas);
    for (int tries = 0; tries < 4; ++tries) {
        QCOMPARE(profiles().waitBeforeUnlock(), 0ms);
        QCOMPARE(whyNot(), ErrorCode::WrongSecret);
    }
    QCOMPARE(profiles().waitBeforeUnlock(), 5s);
    QCOMPARE(whyNot(kAnnas), ErrorCode::TooSoon); // even the right one
    m_uptime.on += 5s;
    QCOMPARE(whyNot(), ErrorCode::WrongSecret);
    QCOMPARE(profiles().waitBeforeUnlock(), 15s);
}

void TestUnlistedProfiles::the_right_one_forgives_and_counts_for_nobody_else()
{
    const Made anna = make(u"Anna"_s, kAnnas);
    const Made bea = make(u"Bea"_s, kBeas);
    for (int times = 0; times < 6; ++times) {
        QCOMPARE(nameBehind(kAnnas), u"Anna"_s);
        QCOMPARE(nameBehind(kBeas), u"Bea"_s);
    }
    QCOMPARE(failures(anna.id) + failures(bea.id), 0);
    for (int tries = 0; tries < 3; ++tries)
        QCOMPARE(whyNot(), ErrorCode::WrongSecret);
    QCOMPARE(failures(anna.id), 3);
    QCOMPARE(nameBehind(kAnnas), u"Anna"_s);
    QCOMPARE(failures(anna.id), 0);
    QCOMPARE(profiles().waitBeforeUnlock(), 0ms);
}

void TestUnlistedProfiles::one_of_them_does_not_help_to_guess_at_another()
{
    const Made anna = make(u"Anna"_s, kAnnas);
    std::ignore = make(u"Bea"_s, kBeas);
    for (int tries = 0; tries < 3; ++tries)
        QCOMPARE(whyNot(), ErrorCode::WrongSecret);
    QCOMPARE(nameBehind(kBeas), u"Bea"_s);
    QCOMPARE(failures(anna.id), 3); // nothing was forgiven in Anna's name
    QCOMPARE(whyNot(), ErrorCode::WrongSecret);
    QCOMPARE(whyNot(kAnnas), ErrorCode::TooSoon);
    QCOMPARE(nameBehind(kBeas), u"Bea"_s); // who is not kept from her own
    m_uptime.on += 5s;
    QCOMPARE(nameBehind(kAnnas), u"Anna"_s);
}

void TestUnlistedProfiles::none_takes_as_long_as_one()
{
    std::clock_t without = std::numeric_limits<std::clock_t>::max();
    std::clock_t with = without;
    for (int tries = 0; tries < 3; ++tries)
        without = std::min(without, timeOfAWrongTry());
    std::ignore = make(u"Anna"_s, kAnnas, false, {64 * 1024, 4});
    m_uptime.on += 1h;
    for (int tries = 0; tries < 3; ++tries) {
        m_uptime.on += 1h;
        with = std::min(with, timeOfAWrongTry());
    }
    QVERIFY2(with < without * 2 && without < with * 2, qPrintable(u"%1 and %2"_s.arg(without).arg(with)));
}

void TestUnlistedProfiles::damage_is_told_and_the_others_open_all_the_same()
{
    const Made anna = make(u"Anna"_s, kAnnas);
    std::ignore = make(u"Bea"_s, kBeas);
    const QString generation = *ProfileFolder(m_root, anna.id).generation();
    QVERIFY(setContent(generation + u"/vault.hdr"_s, "x") && setContent(generation + u"/vault.hdr.2"_s, "x"));
    QCOMPARE(nameBehind(kBeas), u"Bea"_s);
    QCOMPARE(whyNot(kAnnas), ErrorCode::Corrupt);
    QCOMPARE(profiles().unlock(anna.code).error().code, ErrorCode::Corrupt);
}

void TestUnlistedProfiles::profiles_that_cannot_be_read_cost_no_try()
{
    QVERIFY(QFile::link(u"p"_s, m_root + u"/p"_s)); // cannot be read
    for (int tries = 0; tries < 6; ++tries)
        QCOMPARE(whyNot(), ErrorCode::StorageTrouble); // and no try is lost
    QCOMPARE(profiles().waitBeforeUnlock(), 0ms);
    QCOMPARE(profiles().unlock(RecoveryCode::random()).error().code, ErrorCode::StorageTrouble);
}

QTEST_GUILESS_MAIN(TestUnlistedProfiles)
#include "tst_UnlistedProfiles.moc"
