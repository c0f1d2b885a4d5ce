#include "storage/Store.h"

#include "StoreFile.h"
#include "sql/Statement.h"
#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// Adds one entry, as everybody does.
Result<JournalEntryId> saveEntry(Store &store, const QString &body)
{
    return store.save([&] { return store.journal().add(entryOf({}, body)); });
}

int countEntries(Store &store)
{
    const auto page = store.journal().page({}, 1000);
    return page ? int(page->size()) : -1;
}

ErrorCode whyNotOpened(const StoreFile &file)
{
    const auto store = file.open();
    return store ? ErrorCode::Internal : store.error().code;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_saved_is_there_when_opened_again();
    void a_missing_store_is_not_found_and_none_is_made();
    void an_empty_database_is_damage_not_a_new_store();
    void a_truncated_store_is_damage_data();
    void a_truncated_store_is_damage();
    void a_store_that_may_not_be_written_is_read_only_data();
    void a_store_that_may_not_be_written_is_read_only();
    void a_failed_change_changes_nothing();
    void a_change_that_fails_half_way_leaves_nothing_of_itself();
    void every_save_is_counted_and_a_failed_one_is_not();
    void a_save_that_touches_nothing_writes_nothing();
    void the_log_is_empty_after_every_save();
    void a_full_disk_is_told_and_saving_goes_on_once_there_is_room();
    void a_save_that_is_safe_only_in_the_log_says_so_until_the_next_one();
    void a_save_that_could_not_be_synchronised_is_none();
    void what_a_killed_process_left_in_the_log_is_settled_at_opening();
    void a_sound_store_verifies();
    void a_flipped_bit_is_found_by_verifying();
    void an_index_that_disagrees_is_found_by_verifying();
    void two_in_memory_share_nothing();
};

void TestStore::what_was_saved_is_there_when_opened_again()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words"_s));
        QVERIFY((*store)->save(
            [&] { return (*store)->checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(3))); }));
        QVERIFY((*store)->save([&] { return (*store)->settings().put(u"name"_s, "value"); }));
    }
    auto store = file.open();
    QVERIFY(store);
    QCOMPARE((*store)->journal().page({}, 10)->first().preview, u"some words"_s);
    QCOMPARE((*(*store)->checkIns().latest())->mood()->step(), 3);
    QCOMPARE((*store)->settings().find(u"name"_s)->value_or(""), "value");
    QVERIFY(!(*store)->isUnsettled());
}

void TestStore::a_missing_store_is_not_found_and_none_is_made()
{
    const StoreFile file;
    QCOMPARE(whyNotOpened(file), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(file.path()));
}

void TestStore::an_empty_database_is_damage_not_a_new_store()
{
    const StoreFile file;
    {
        auto connection = sql::Connection::create(file.path(), keyOf(1), saltOf(2));
        QVERIFY(connection && connection->execute("CREATE TABLE t(a); DROP TABLE t"));
    }
    const QByteArray before = contentOf(file.path());
    QVERIFY(!before.isEmpty());
    QCOMPARE(whyNotOpened(file), ErrorCode::Corrupt);
    QCOMPARE(contentOf(file.path()), before);

    QVERIFY(setContent(file.path(), {}));
    QCOMPARE(whyNotOpened(file), ErrorCode::Corrupt);
}

void TestStore::a_truncated_store_is_damage_data()
{
    QTest::addColumn<qint64>("bytes");

    for (const qint64 bytes : {1, 15, 16, 100, 511, 512, 4095, 4096, 4097, 3 * 4096, 10 * 4096 - 1})
        QTest::newRow(qPrintable(QString::number(bytes))) << bytes;
}

void TestStore::a_truncated_store_is_damage()
{
    QFETCH(const qint64, bytes);

    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words "_s.repeated(1000)));
    }
    QVERIFY(QFile(file.path()).size() > 10 * 4096);
    QVERIFY(QFile::resize(file.path(), bytes));
    auto store = file.open();
    const auto sound = store ? (*store)->verify() : std::unexpected(store.error());
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Corrupt);
}

void TestStore::a_store_that_may_not_be_written_is_read_only_data()
{
    QTest::addColumn<bool>("folder");

    QTest::newRow("the file") << false;
    QTest::newRow("the folder") << true;
}

void TestStore::a_store_that_may_not_be_written_is_read_only()
{
    QFETCH(const bool, folder);

    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words"_s));
    }
    const QByteArray before = contentOf(file.path());
    const QString place = folder ? file.folder() : file.path();
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(whyNotOpened(file), ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(contentOf(file.path()), before);
    QVERIFY(file.open());
}

void TestStore::a_failed_change_changes_nothing()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"some words"_s));
    const auto failed = (*store)->save([&]() -> Result<void> {
        if (!(*store)->journal().add(entryOf({}, u"never kept"_s)))
            return fail(ErrorCode::Internal);
        return fail(ErrorCode::InvalidValue);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::InvalidValue);
    QCOMPARE(countEntries(**store), 1);
    QVERIFY((*store)->journal().search({.words = SearchWords::fromTyped(u"never"_s), .most = 10})->isEmpty());
    QVERIFY(saveEntry(**store, u"and on"_s));
}

void TestStore::a_change_that_fails_half_way_leaves_nothing_of_itself()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store);
    const auto failed = (*store)->save([&]() -> Result<void> {
        for (int index = 0; index < 10; ++index) {
            if (auto added = (*store)->journal().add(entryOf({}, u"words"_s, evening(index))); !added)
                return std::unexpected(added.error());
        }
        return (*store)->journal().erase(JournalEntryId{999});
    });
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
    QCOMPARE(countEntries(**store), 0);
    QVERIFY((*store)->verify());
}

void TestStore::every_save_is_counted_and_a_failed_one_is_not()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store);
        QCOMPARE((*store)->saves().value_or(99), 0U);
        QVERIFY(saveEntry(**store, u"one"_s));
        QVERIFY(saveEntry(**store, u"two"_s));
        QVERIFY(!(*store)->save([]() -> Result<void> { return fail(ErrorCode::InvalidValue); }));
        QCOMPARE((*store)->saves().value_or(99), 2U);
    }
    auto store = file.open();
    QVERIFY(store);
    QCOMPARE((*store)->saves().value_or(99), 2U);
}

void TestStore::a_save_that_touches_nothing_writes_nothing()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"some words"_s));
    const auto before = filesUnder(file.folder());
    const auto nothing =
        (*store)->save([&] { return (*store)->journal().eraseBinnedBefore(evening(1000).instant()); });
    QCOMPARE(nothing.value_or(-1), 0);
    QCOMPARE(filesUnder(file.folder()), before);
    QCOMPARE((*store)->saves().value_or(99), 1U);
    QVERIFY(saveEntry(**store, u"and on"_s));
}

void TestStore::the_log_is_empty_after_every_save()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store);
    for (int index = 0; index < 5; ++index) {
        QVERIFY(saveEntry(**store, u"words "_s.repeated(index * 1000 + 1)));
        QCOMPARE(QFile(file.path() + u"-wal"_s).size(), 0);
    }
}

void TestStore::a_full_disk_is_told_and_saving_goes_on_once_there_is_room()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"before"_s));

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{rlim_t(QFile(file.path()).size()), before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    const auto refused = saveEntry(**store, u"too much "_s.repeated(100'000));
    ::setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QCOMPARE(countEntries(**store), 1);
    QVERIFY(saveEntry(**store, u"after"_s));
    QCOMPARE(countEntries(**store), 2);
    QVERIFY((*store)->verify());
}

void TestStore::a_save_that_is_safe_only_in_the_log_says_so_until_the_next_one()
{
    const StoreFile file;
    const QTemporaryDir copy;
    auto store = file.create();
    QVERIFY(store);
    {
        const FailingSync failing(EIO, 0, 0, "vault.db");
        QVERIFY(saveEntry(**store, u"safe in the log"_s));
    }
    QVERIFY((*store)->isUnsettled());
    QVERIFY(saveEntry(**store, u"settled"_s));
    QVERIFY(!(*store)->isUnsettled());
    QCOMPARE(countEntries(**store), 2);
}

void TestStore::a_save_that_could_not_be_synchronised_is_none()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && saveEntry(**store, u"before"_s));
    {
        const FailingSync failing(EIO, 0, 0, "-wal");
        const auto refused = saveEntry(**store, u"never safe"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageTrouble);
    }
    QCOMPARE(countEntries(**store), 1);
    QVERIFY(saveEntry(**store, u"after"_s));
    QVERIFY((*store)->verify());
}

void TestStore::what_a_killed_process_left_in_the_log_is_settled_at_opening()
{
    const StoreFile file;
    const StoreFile left;
    {
        auto store = file.create();
        QVERIFY(store);
        const FailingSync failing(EIO, 0, 0, "vault.db");
        QVERIFY(saveEntry(**store, u"in the log"_s));
        QVERIFY(QFile::copy(file.path(), left.path()));
        QVERIFY(QFile::copy(file.path() + u"-wal"_s, left.path() + u"-wal"_s));
    }
    QVERIFY(QFile(left.path() + u"-wal"_s).size() > 0);
    auto store = left.open();
    QVERIFY(store);
    QCOMPARE(QFile(left.path() + u"-wal"_s).size(), 0);
    QVERIFY(!(*store)->isUnsettled());
    QCOMPARE(countEntries(**store), 1);
}

void TestStore::a_sound_store_verifies()
{
    const StoreFile file;
    auto store = file.create();
    QVERIFY(store && (*store)->verify());
    for (int index = 0; index < 50; ++index)
        QVERIFY(saveEntry(**store, u"words of entry %1 "_s.arg(index).repeated(20)));
    QVERIFY((*store)->verify());
}

void TestStore::a_flipped_bit_is_found_by_verifying()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store);
        for (int index = 0; index < 50; ++index)
            QVERIFY(saveEntry(**store, u"words of entry %1 "_s.arg(index).repeated(20)));
    }
    const QByteArray whole = contentOf(file.path());
    QRandomGenerator dice(7);
    for (qint64 page = 0; page < whole.size() / 4096; ++page) {
        QVERIFY(setContent(file.path(), whole));
        QVERIFY(flipBit(file.path(), 8 * (page * 4096 + dice.bounded(16, 4096)) + dice.bounded(8)));
        auto store = file.open();
        const auto sound = store ? (*store)->verify() : std::unexpected(store.error());
        QVERIFY2(!sound, qPrintable(QString::number(page)));
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
    }
}

void TestStore::an_index_that_disagrees_is_found_by_verifying()
{
    const StoreFile file;
    {
        auto store = file.create();
        QVERIFY(store && saveEntry(**store, u"some words"_s));
    }
    {
        auto connection = file.connect();
        QVERIFY(connection);
        QVERIFY(connection->execute("INSERT INTO journal_search(journal_search, rowid, title, tags, body)"
                                    " SELECT 'delete', place, title, tags, body FROM journal_entry"));
    }
    auto store = file.open();
    QVERIFY(store);
    const auto sound = (*store)->verify();
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Corrupt);
}

void TestStore::two_in_memory_share_nothing()
{
    auto first = Store::openInMemory();
    auto second = Store::openInMemory();
    QVERIFY(first && second && saveEntry(**first, u"words"_s));
    QCOMPARE(countEntries(**first), 1);
    QCOMPARE(countEntries(**second), 0);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_Store.moc"
