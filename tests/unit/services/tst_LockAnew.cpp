#include "services/ProfileService.h"

#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/NoRoom.h"
#include "support/OpenedSession.h"

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// For someone who fears that a secret is known: another recovery code, or everything locked anew.
class TestLockAnew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void only_the_new_secrets_open_it_and_all_is_there();
    void the_services_go_on_without_a_break();
    void the_present_passphrase_can_be_kept();
    void an_older_copy_of_the_header_opens_nothing_of_what_is_here_now();
    void it_can_be_done_again();
    void on_a_full_disk_all_stays_as_it_was();
    void a_folder_that_cannot_be_synchronised_changes_nothing();
    void what_is_written_after_a_move_that_could_not_be_taken_back_is_kept();
    void a_damaged_journal_is_not_copied_and_stays();
    void what_a_power_cut_left_is_removed_at_the_next_opening();
    void a_cost_that_rises_meanwhile_wraps_no_old_key();
    void pictures_of_streets_stay_behind_with_their_key();
    void pictures_of_streets_stay_where_nothing_was_locked_anew();
    void the_code_is_unchecked_from_then_on();
    void a_code_that_could_not_be_changed_is_still_checked_and_opens();
    void a_code_is_unchecked_before_it_takes_the_place_of_the_old_one();

private:
    static constexpr const char *kOther = "meadow candle stone river";

    [[nodiscard]] QString profile() const { return ProfileFolder(m_world->folder(), *m_id).path(); }
    [[nodiscard]] QStringList generations() const
    {
        return QDir(profile()).entryList({u"g????"_s}, QDir::Dirs);
    }
    [[nodiscard]] OpenProfile &open() const { return m_world->session->profile(); }
    [[nodiscard]] auto unlock(const char *passphrase) const
    {
        return OpenProfile::unlock(m_world->folder(), *m_id, secretOf(passphrase), m_world->uptime);
    }
    [[nodiscard]] auto unlock(const RecoveryCode &code) const
    {
        return OpenProfile::unlock(m_world->folder(), *m_id, code);
    }
    template<typename Opened>
    static ErrorCode whyNot(const Opened &opened)
    {
        return opened ? ErrorCode::Internal : opened.error().code;
    }
    void close()
    {
        QVERIFY(open().close());
        m_world->session.reset();
    }
    [[nodiscard]] Result<void> lockAnew(const char *passphrase = kOther)
    {
        return open().lockAnew(secretOf(passphrase), OpenedSession::kQuickCost, *m_next);
    }
    /// The entries and secrets are those from before.
    void expectAllAsItWas()
    {
        QVERIFY(m_world->add(u"written afterwards"_s) != JournalEntryId{}); // and it goes on
        close();
        QCOMPARE(generations(), QStringList{u"g0001"_s});
        QCOMPARE(whyNot(unlock(kOther)), ErrorCode::WrongSecret);
        QCOMPARE(whyNot(unlock(*m_next)), ErrorCode::WrongSecret);
        QVERIFY(unlock(m_world->code));
        const auto opened = unlock(OpenedSession::kPassphrase);
        QVERIFY(opened);
        QCOMPARE((*opened)->store().journal().page({}, 10)->size(), 2);
        QCOMPARE((*opened)->store().settings().find(kRecoveryCodeCheckedSetting).value(),
                 std::optional("1"_ba));
    }

    std::unique_ptr<OpenedSession> m_world;
    std::optional<ProfileId> m_id;
    std::optional<RecoveryCode> m_next;
};

void TestLockAnew::init()
{
    m_world = std::make_unique<OpenedSession>();
    m_id = open().id();
    m_next = RecoveryCode::random();
    QVERIFY(m_world->add(u"the first words"_s) != JournalEntryId{});
    QVERIFY(await(m_world->session->settings().put(kRecoveryCodeCheckedSetting, "1")));
}

void TestLockAnew::cleanup()
{
    m_world.reset();
}

void TestLockAnew::only_the_new_secrets_open_it_and_all_is_there()
{
    QVERIFY(lockAnew());
    close();
    QCOMPARE(generations(), QStringList{u"g0002"_s});
    QCOMPARE(whyNot(unlock(OpenedSession::kPassphrase)), ErrorCode::WrongSecret);
    QCOMPARE(whyNot(unlock(m_world->code)), ErrorCode::WrongSecret);
    QVERIFY(unlock(*m_next));
    const auto opened = unlock(kOther);
    QVERIFY(opened && (*opened)->store().verify());
    QCOMPARE((*opened)->name(), u"Maya"_s);
    QCOMPARE((*opened)->store().journal().page({}, 10)->first().preview, u"the first words"_s);
    QVERIFY(!(*opened)->isOlderCopy());
}

void TestLockAnew::the_services_go_on_without_a_break()
{
    const auto before = m_world->session->journal().page({}, 10);
    QVERIFY(await(before));
    QVERIFY(await(m_world->queue.run([this] { return lockAnew(); })));
    QCOMPARE(await(m_world->session->journal().page({}, 10))->size(), 1);
    const JournalEntryId added = m_world->add(u"words written afterwards"_s);
    QCOMPARE(await(m_world->session->journal().find(added))->body, u"words written afterwards"_s);
    QCOMPARE(await(m_world->session->journal().page({}, 10))->size(), 2);
    close();
    QCOMPARE(unlock(kOther).value()->store().journal().page({}, 10)->size(), 2);
}

void TestLockAnew::the_present_passphrase_can_be_kept()
{
    QVERIFY(lockAnew(OpenedSession::kPassphrase));
    close();
    QVERIFY(unlock(OpenedSession::kPassphrase));
    QCOMPARE(whyNot(unlock(m_world->code)), ErrorCode::WrongSecret);
    QVERIFY(unlock(*m_next));
}

void TestLockAnew::an_older_copy_of_the_header_opens_nothing_of_what_is_here_now()
{
    const QByteArray old = contentOf(profile() + u"/g0001/vault.hdr"_s);
    QVERIFY(lockAnew());
    close();
    for (const QString &copy : {u"vault.hdr"_s, u"vault.hdr.2"_s})
        QVERIFY(setContent(profile() + u"/g0002/"_s + copy, old));
    QCOMPARE(whyNot(unlock(m_world->code)), ErrorCode::Corrupt);
    QCOMPARE(whyNot(unlock(OpenedSession::kPassphrase)), ErrorCode::Corrupt);
}

void TestLockAnew::it_can_be_done_again()
{
    QVERIFY(lockAnew());
    m_next = RecoveryCode::random();
    QVERIFY(lockAnew("a third one of four words"));
    close();
    QCOMPARE(generations(), QStringList{u"g0003"_s});
    QCOMPARE(whyNot(unlock(kOther)), ErrorCode::WrongSecret);
    QVERIFY(unlock(*m_next));
    QVERIFY(unlock("a third one of four words"));
}

void TestLockAnew::on_a_full_disk_all_stays_as_it_was()
{
    {
        const NoRoom full;
        QVERIFY(!lockAnew());
    }
    expectAllAsItWas();
}

void TestLockAnew::a_folder_that_cannot_be_synchronised_changes_nothing()
{
    for (int spared = 0; spared < 5; ++spared) {
        const FailingSync failing(0, EIO, spared);
        QVERIFY(!lockAnew());
    }
    expectAllAsItWas();
}

// The pointer is not sure to stay, and the one before cannot be put in its place again.
void TestLockAnew::what_is_written_after_a_move_that_could_not_be_taken_back_is_kept()
{
    const QString pointer = profile() + u"/current"_s;
    for (int spared = 0; contentOf(pointer) == "g0001" && spared < 10; ++spared) {
        const FailingSync failing(EIO, EIO, spared, "current.tmp", 1);
        QVERIFY(!lockAnew());
    }
    QCOMPARE(contentOf(pointer), "g0002"); // or this shows nothing
    expectAllAsItWas();
    QCOMPARE(contentOf(pointer), "g0001");
    QVERIFY(!QFileInfo::exists(profile() + u"/g0002.gone"_s));
}

void TestLockAnew::a_damaged_journal_is_not_copied_and_stays()
{
    for (int entry = 0; entry < 40; ++entry)
        QVERIFY(m_world->add(u"many words "_s.repeated(300)) != JournalEntryId{});
    const QString database = open().vault().databasePath();
    close();
    QVERIFY(flipBit(database, QFileInfo(database).size() * 8 - 40'000));
    const QByteArray before = contentOf(database);
    {
        const auto opened = unlock(OpenedSession::kPassphrase);
        QVERIFY(opened);
        const auto locked = (*opened)->lockAnew(secretOf(kOther), OpenedSession::kQuickCost, *m_next);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Corrupt);
    }
    QCOMPARE(contentOf(database), before);
    QCOMPARE(generations(), QStringList{u"g0001"_s});
    QVERIFY(unlock(m_world->code));
}

void TestLockAnew::what_a_power_cut_left_is_removed_at_the_next_opening()
{
    close();
    QVERIFY(QDir(profile()).mkdir(u"g0002"_s));
    QVERIFY(setContent(profile() + u"/g0002/vault.db"_s, "half a database"));
    QCOMPARE(whyNot(unlock(kOther)), ErrorCode::WrongSecret);
    QCOMPARE(generations().size(), 2); // a wrong try removes nothing
    QVERIFY(unlock(OpenedSession::kPassphrase));
    QCOMPARE(generations(), QStringList{u"g0001"_s});
}

void TestLockAnew::a_cost_that_rises_meanwhile_wraps_no_old_key()
{
    const DerivationSalt salt = open().vault().passphraseSalt();
    const auto late = SlotKey::derive(secretOf(OpenedSession::kPassphrase), {16 * 1024, 1});
    QVERIFY(late && lockAnew());
    QCOMPARE(open().vault().rewrapPassphrase(*late, salt).error().code, ErrorCode::Conflict);
}

void TestLockAnew::pictures_of_streets_stay_behind_with_their_key()
{
    const StoredStreet street{
        .square = {15, 16243, 10511}, .picture = "picture", .until = m_world->clock.now()};
    const auto secret = [this] {
        return await(m_world->session->settings().find(u"map.streets-key"_s)).value().value_or(QByteArray());
    };
    QVERIFY(await(m_world->session->streets().put(street)));
    QVERIFY(QFile::exists(profile() + u"/g0001/streets.db"_s));
    const QByteArray before = secret();
    QVERIFY(lockAnew());
    QVERIFY(!await(m_world->session->streets().find(street.square)));
    QVERIFY(secret().isEmpty());
    QVERIFY(await(m_world->session->streets().put(street))); // and it goes on, under another key
    QVERIFY(secret() != before);
    close();
    QCOMPARE(generations(), QStringList{u"g0002"_s});
    QVERIFY(QFile::exists(profile() + u"/g0002/streets.db"_s));
    QVERIFY(!QFile::exists(profile() + u"/g0002/streets.db-wal"_s));
    QCOMPARE((*unlock(kOther))->streets().find(street.square).value(), std::optional(street));
}

void TestLockAnew::pictures_of_streets_stay_where_nothing_was_locked_anew()
{
    const StoredStreet street{
        .square = {15, 16243, 10511}, .picture = "picture", .until = m_world->clock.now()};
    QVERIFY(await(m_world->session->streets().put(street)));
    {
        const NoRoom full;
        QVERIFY(!lockAnew());
    }
    QCOMPARE(await(m_world->session->streets().find(street.square)), std::optional(street));
}

void TestLockAnew::the_code_is_unchecked_from_then_on()
{
    QVERIFY(lockAnew());
    QCOMPARE(await(m_world->session->settings().find(kRecoveryCodeCheckedSetting)).value(),
             std::optional("0"_ba));
}

void TestLockAnew::a_code_that_could_not_be_changed_is_still_checked_and_opens()
{
    {
        const FailingSync failing(EIO, 0, 0, "vault.hdr.tmp");
        QVERIFY(!open().changeRecoveryCode(*m_next));
    }
    expectAllAsItWas();
}

void TestLockAnew::a_code_is_unchecked_before_it_takes_the_place_of_the_old_one()
{
    // As a power cut between the two leaves it: told to be unchecked, the old one on paper still opens it.
    QByteArray header;
    close();
    {
        const auto opened = unlock(OpenedSession::kPassphrase);
        QVERIFY(opened);
        header = contentOf(profile() + u"/g0001/vault.hdr"_s);
        QVERIFY((*opened)->changeRecoveryCode(*m_next));
    }
    for (const QString &copy : {u"vault.hdr"_s, u"vault.hdr.2"_s})
        QVERIFY(setContent(profile() + u"/g0001/"_s + copy, header));
    QCOMPARE(whyNot(unlock(*m_next)), ErrorCode::WrongSecret);
    const auto opened = unlock(m_world->code);
    QVERIFY(opened);
    QCOMPARE((*opened)->store().settings().find(kRecoveryCodeCheckedSetting).value(), std::optional("0"_ba));
}

QTEST_GUILESS_MAIN(TestLockAnew)
#include "tst_LockAnew.moc"
