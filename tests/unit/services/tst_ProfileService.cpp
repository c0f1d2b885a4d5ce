#include "services/ProfileService.h"

#include "support/FolderContent.h"
#include "support/OpenedSession.h"

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr DerivationCost kRaised{16 * 1024, 1};
constexpr DerivationCost kSlow{64 * 1024, 12};      // some tenths of a second
constexpr DerivationCost kVerySlow{128 * 1024, 32}; // a second or two, and as many passes as there may be

} // namespace

class TestProfileService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(OpenedSession::kQuickCost); }
    void cleanup();

    void makes_a_profile_that_is_listed_and_open();
    void opens_with_the_passphrase_and_with_the_code();
    void wrong_passphrase_opens_nothing_and_is_counted();
    void after_many_wrong_tries_even_the_right_one_waits();
    void what_is_open_is_not_opened_twice();
    void closing_lets_go_of_the_files();
    void closing_waits_for_what_was_asked_before();
    void passphrase_is_proven_and_changed();
    void recovery_code_is_changed();
    void new_name_is_on_the_lock_screen_and_in_the_vault();
    void unknown_profile_is_not_found();
    void cost_rises_with_what_the_device_can_spend();
    void cost_that_is_enough_is_left_alone();
    void opening_does_not_wait_for_the_cost_to_rise();
    void passphrase_changed_while_the_cost_rises_stays_changed();
    void locking_while_the_cost_rises_loses_nothing();

private:
    void start(DerivationCost floor);
    [[nodiscard]] QByteArray header() const
    {
        return contentOf(*ProfileFolder(m_world->folder(), m_id).generation() + u"/vault.hdr"_s);
    }
    [[nodiscard]] static bool reaches(const std::shared_ptr<ProfileSession> &session, DerivationCost cost)
    {
        return QTest::qWaitFor([&] { return session->profile().vault().passphraseCost() == cost; }, 60s);
    }
    [[nodiscard]] ProfileService::Opened open(QByteArrayView passphrase = OpenedSession::kPassphrase)
    {
        return await(m_service->unlock(m_id, secretOf(passphrase)));
    }

    std::unique_ptr<OpenedSession> m_world;
    std::unique_ptr<ProfileService> m_service;
    ProfileId m_id = ProfileId::random();
};

// A profile on disk, closed, and the service over it.
void TestProfileService::start(DerivationCost floor)
{
    m_world = std::make_unique<OpenedSession>();
    m_id = m_world->session->profile().id();
    m_service = std::make_unique<ProfileService>(m_world->queue, m_world->folder(), m_world->clock,
                                                 m_world->uptime, ProfileService::Effort{floor, 0ms});
    QVERIFY(await(m_service->close(std::exchange(m_world->session, nullptr))));
}

void TestProfileService::cleanup()
{
    m_service.reset();
    m_world.reset();
}

void TestProfileService::makes_a_profile_that_is_listed_and_open()
{
    const auto made =
        m_service->create(u"Sam"_s, secretOf("another four quiet words"), RecoveryCode::random());
    const auto opened = await(made);
    QVERIFY(opened);
    QVERIFY(await((*opened)->journal().page({}, 10)));
    const auto listings = m_service->profiles()->listed;
    QCOMPARE(listings.size(), 2);
    QCOMPARE(listings[0].name, u"Maya"_s);
    QCOMPARE(listings[1].name, u"Sam"_s);
    QVERIFY(listings[0].color != listings[1].color);
    QCOMPARE((*opened)->profile().vault().passphraseCost(), OpenedSession::kQuickCost); // never cheaper
}

void TestProfileService::opens_with_the_passphrase_and_with_the_code()
{
    auto opened = open();
    QVERIFY(opened);
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    auto copy = RecoveryCode::fromTyped(m_world->code.text());
    QVERIFY(copy);
    QVERIFY(await(m_service->unlock(m_id, *std::move(copy))));
}

void TestProfileService::wrong_passphrase_opens_nothing_and_is_counted()
{
    const auto opened = open("not this one");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongSecret);
    QCOMPARE(m_service->waitBeforeUnlock(m_id), 0ms);
    for (int tries = 1; tries < 4; ++tries)
        QVERIFY(!open("not this one"));
    QCOMPARE(m_service->waitBeforeUnlock(m_id), 5s);
}

void TestProfileService::after_many_wrong_tries_even_the_right_one_waits()
{
    for (int tries = 0; tries < 4; ++tries)
        QVERIFY(!open("not this one"));
    const auto tooSoon = open();
    QVERIFY(!tooSoon);
    QCOMPARE(tooSoon.error().code, ErrorCode::TooSoon);
    m_world->uptime.on += 5s;
    QCOMPARE(m_service->waitBeforeUnlock(m_id), 0ms);
    QVERIFY(open());
    QCOMPARE(m_service->waitBeforeUnlock(m_id), 0ms);
}

void TestProfileService::what_is_open_is_not_opened_twice()
{
    const auto first = open();
    QVERIFY(first);
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::AlreadyOpen);
}

void TestProfileService::closing_lets_go_of_the_files()
{
    auto opened = open();
    QVERIFY(opened);
    QVERIFY(!ProfileFolder(m_world->folder(), m_id).lock().has_value());
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    QVERIFY(ProfileFolder(m_world->folder(), m_id).lock().has_value());
}

void TestProfileService::closing_waits_for_what_was_asked_before()
{
    auto opened = open();
    QVERIFY(opened);
    const auto entry = m_world->entryOf(u"The last words."_s);
    const auto saved = (*opened)->journal().save(entry, std::make_shared<JournalEntryId>());
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    QVERIFY(saved.isFinished());
    QVERIFY(await(saved));
    const auto again = open();
    QVERIFY(again);
    QCOMPARE(await((*again)->journal().find(*await(saved)))->body, u"The last words."_s);
}

void TestProfileService::passphrase_is_proven_and_changed()
{
    auto opened = open();
    QVERIFY(opened);
    OpenProfile &profile = (*opened)->profile();
    QCOMPARE(await(m_service->isPassphrase(profile, secretOf(OpenedSession::kPassphrase))), true);
    QCOMPARE(await(m_service->isPassphrase(profile, secretOf("not this one"))), false);
    QVERIFY(await(m_service->changePassphrase(profile, secretOf("meadow candle stone river"))));
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    QCOMPARE(open().error().code, ErrorCode::WrongSecret);
    QVERIFY(open("meadow candle stone river"));
}

void TestProfileService::recovery_code_is_changed()
{
    auto opened = open();
    QVERIFY(opened);
    const RecoveryCode fresh = RecoveryCode::random();
    QVERIFY(
        await(m_service->changeRecoveryCode((*opened)->profile(), *RecoveryCode::fromTyped(fresh.text()))));
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    const auto old = await(m_service->unlock(m_id, *RecoveryCode::fromTyped(m_world->code.text())));
    QVERIFY(!old);
    QCOMPARE(old.error().code, ErrorCode::WrongSecret);
    QVERIFY(await(m_service->unlock(m_id, *RecoveryCode::fromTyped(fresh.text()))));
}

void TestProfileService::new_name_is_on_the_lock_screen_and_in_the_vault()
{
    const auto opened = open();
    QVERIFY(opened);
    QVERIFY(await(m_service->rename((*opened)->profile(), u"Lou"_s)));
    QCOMPARE(m_service->profiles()->listed.first().name, u"Lou"_s);
    const auto kept = await((*opened)->settings().find(u"profile.name"_s));
    QVERIFY(kept);
    QCOMPARE(*kept, std::optional(QByteArray("Lou")));
}

void TestProfileService::unknown_profile_is_not_found()
{
    const auto opened = await(m_service->unlock(ProfileId::random(), secretOf("whatever it may be")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
    QCOMPARE(m_service->profiles()->listed.size(), 1);
}

void TestProfileService::cost_rises_with_what_the_device_can_spend()
{
    cleanup();
    start(kRaised);
    {
        auto opened = open();
        QVERIFY(opened);
        QVERIFY(reaches(*opened, kRaised));
        QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    }
    const QByteArray raised = header();
    {
        auto opened = open();
        QVERIFY(opened);
        QCOMPARE((*opened)->profile().vault().passphraseCost(), kRaised);
        QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    }
    QCOMPARE(header(), raised); // once is enough
    QVERIFY(await(m_service->unlock(m_id, *RecoveryCode::fromTyped(m_world->code.text()))));
}

void TestProfileService::cost_that_is_enough_is_left_alone()
{
    const QByteArray before = header();
    auto opened = open();
    QVERIFY(opened);
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    QCOMPARE(header(), before);
}

void TestProfileService::opening_does_not_wait_for_the_cost_to_rise()
{
    cleanup();
    start(kVerySlow);
    const auto opened = open();
    QVERIFY(opened);
    QVERIFY(await((*opened)->journal().page({}, 10)));
    QCOMPARE((*opened)->profile().vault().passphraseCost(), OpenedSession::kQuickCost); // still to come
    QVERIFY(reaches(*opened, kVerySlow));
}

void TestProfileService::passphrase_changed_while_the_cost_rises_stays_changed()
{
    cleanup();
    start(kSlow);
    auto opened = open();
    QVERIFY(opened);
    Vault &vault = (*opened)->profile().vault();
    QVERIFY(await(m_world->queue.run([&vault] {
        return vault.changePassphrase(secretOf("meadow candle stone river"), OpenedSession::kQuickCost);
    })));
    m_world->queue.drain();
    QCOMPARE(vault.passphraseCost(), OpenedSession::kQuickCost);
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    QCOMPARE(open().error().code, ErrorCode::WrongSecret);
    QVERIFY(open("meadow candle stone river"));
}

void TestProfileService::locking_while_the_cost_rises_loses_nothing()
{
    cleanup();
    start(kSlow);
    auto opened = open();
    QVERIFY(opened);
    QVERIFY(await(m_service->close(std::exchange(*opened, nullptr))));
    m_world->queue.drain();
    auto again = open();
    QVERIFY(again);
    QVERIFY(reaches(*again, kSlow)); // this time there is time
}

QTEST_GUILESS_MAIN(TestProfileService)
#include "tst_ProfileService.moc"
