#include "sql/Connection.h"

#include "sql/Library.h"
#include "sql/Statement.h"
#include "sql/Transaction.h"
#include "support/FailingRead.h"
#include "support/FailingSync.h"
#include "support/FolderContent.h"
#include "support/StandardError.h"
#include "support/TestKeys.h"
#include "support/WithoutPrivileges.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable = "CREATE TABLE note(id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT";

// What SQLite itself opened, and what it was told when it tried.
QList<QByteArray> s_opened;

int recordOpen(const char *path, int flags, int mode)
{
    s_opened.append(path);
    return ::open(path, flags, mode);
}

using SystemCall = sqlite3_syscall_ptr;

class TestConnectionFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"vault.db"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

QString pragma(sql::Connection &connection, const QByteArray &name)
{
    auto query = sql::Statement::prepare(connection, "PRAGMA " + name);
    if (!query || !query->step().value_or(false))
        return u"no answer"_s;
    return query->column<QString>(0);
}

Result<void> addNote(sql::Connection &connection, const QString &words)
{
    auto insert = sql::Statement::prepare(connection, "INSERT INTO note(words) VALUES (?1)");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound = insert->bind(words); !bound)
        return bound;
    return insert->run();
}

// A database with a few pages in it.
void makeNotes(const QString &path, int count = 200)
{
    auto made = sql::Connection::create(path, keyOf(1), saltOf(2));
    QVERIFY(made);
    QVERIFY(made->execute(kTable));
    for (int index = 0; index < count; ++index)
        QVERIFY(addNote(*made, u"A plain sentence of note %1. "_s.arg(index).repeated(10)));
}

// Opens it, reads all of it and verifies it.
Result<void> readWholly(const QString &path)
{
    auto opened = sql::Connection::open(path, keyOf(1), saltOf(2));
    if (!opened)
        return std::unexpected(opened.error());
    if (auto read = opened->execute("SELECT sum(length(words)) FROM note"); !read)
        return read;
    return opened->verify();
}

ErrorCode whyNotOpened(const QString &path, const SecretBytes &key = keyOf(1))
{
    const auto opened = sql::Connection::open(path, key, saltOf(2));
    return opened ? ErrorCode::Internal : opened.error().code;
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_again_under_the_same_key();
    void another_key_opens_nothing();
    void a_key_of_the_wrong_length_is_refused();
    void a_plain_database_is_refused_and_left_alone();
    void opening_never_makes_a_file();
    void an_emptied_file_is_damage_not_a_new_database();
    void making_never_touches_a_file_that_is_there();
    void a_missing_folder_is_not_found();
    void a_second_opening_is_refused_until_the_first_one_is_gone();
    void a_file_that_may_not_be_written_is_read_only();
    void a_folder_that_may_not_be_written_is_read_only();
    void a_new_file_where_none_may_be_made_is_read_only();
    void a_link_in_place_of_the_file_is_refused();
    void a_link_on_the_way_to_the_folder_is_fine();
    void the_file_is_its_owners_alone_whatever_the_process_asks_for();
    void the_file_begins_with_the_salt_and_says_nothing_of_sqlite();
    void nothing_on_disk_is_readable_while_open_or_after();
    void only_the_database_is_left_when_closed();
    void a_big_sort_makes_no_other_file();
    void nothing_is_said_on_standard_error();
    void the_settings_are_in_effect_data();
    void the_settings_are_in_effect();
    void the_limits_hold_data();
    void the_limits_hold();
    void what_holds_the_index_together_cannot_be_written();
    void a_million_characters_fit_and_fifty_million_do_not();
    void a_checkpoint_empties_the_log();
    void a_failed_synchronisation_is_storage_trouble_data();
    void a_failed_synchronisation_is_storage_trouble();
    void what_a_killed_process_left_in_the_log_is_found();
    void one_flipped_bit_on_any_page_is_noticed();
    void one_flipped_bit_is_noticed_by_reading_its_row_alone();
    void a_read_that_fails_once_is_trouble_and_never_damage();
    void a_whole_database_verifies();
    void can_be_moved_with_its_statements();
    void knows_how_many_rows_changed();
    void an_interrupted_statement_ends_as_cancelled_and_hurts_nothing_after_it();
    void errors_never_quote_what_was_written();
};

void TestConnection::opens_again_under_the_same_key()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened);
    auto count = sql::Statement::prepare(*opened, "SELECT count(*) FROM note");
    QVERIFY(count && count->step().value_or(false));
    QCOMPARE(count->column<int>(0), 3);
}

void TestConnection::another_key_opens_nothing()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    const QByteArray before = contentOf(folder.path());
    QCOMPARE(whyNotOpened(folder.path(), keyOf(9)), ErrorCode::Corrupt);
    QCOMPARE(contentOf(folder.path()), before);
    QVERIFY(sql::Connection::open(folder.path(), keyOf(1), saltOf(2)));
}

void TestConnection::a_key_of_the_wrong_length_is_refused()
{
    const TestConnectionFolder folder;
    const auto made = sql::Connection::create(folder.path(), SecretBytes(16), saltOf(2));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Internal);
}

void TestConnection::a_plain_database_is_refused_and_left_alone()
{
    const TestConnectionFolder folder;
    QVERIFY(sql::startLibrary());
    sqlite3 *plain = nullptr;
    QCOMPARE(sqlite3_open(folder.path().toUtf8().constData(), &plain), SQLITE_OK);
    QCOMPARE(sqlite3_exec(plain, kTable, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);
    const QByteArray before = contentOf(folder.path());
    QVERIFY(before.startsWith("SQLite format 3"));

    QCOMPARE(whyNotOpened(folder.path()), ErrorCode::Corrupt);
    QCOMPARE(contentOf(folder.path()), before);
}

void TestConnection::opening_never_makes_a_file()
{
    const TestConnectionFolder folder;
    QCOMPARE(whyNotOpened(folder.path()), ErrorCode::NotFound);
    QCOMPARE(folder.names(), QStringList());
}

void TestConnection::an_emptied_file_is_damage_not_a_new_database()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    QVERIFY(QFile::resize(folder.path(), 0));
    QCOMPARE(whyNotOpened(folder.path()), ErrorCode::Corrupt);
    QCOMPARE(QFile(folder.path()).size(), 0);
}

void TestConnection::making_never_touches_a_file_that_is_there()
{
    const TestConnectionFolder folder;
    QVERIFY(setContent(folder.path(), "somebody else's"));
    const auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Conflict);
    QCOMPARE(contentOf(folder.path()), "somebody else's");
}

void TestConnection::a_missing_folder_is_not_found()
{
    const TestConnectionFolder folder;
    const QString path = folder.folder() + u"/none/vault.db"_s;
    QCOMPARE(whyNotOpened(path), ErrorCode::NotFound);
    const auto made = sql::Connection::create(path, keyOf(1), saltOf(2));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NotFound);
}

void TestConnection::a_second_opening_is_refused_until_the_first_one_is_gone()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    {
        auto first = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(first);
        QCOMPARE(whyNotOpened(folder.path()), ErrorCode::AlreadyOpen);
        QVERIFY(addNote(*first, u"still works"_s));
        QCOMPARE(whyNotOpened(folder.path()), ErrorCode::AlreadyOpen);
    }
    QVERIFY(sql::Connection::open(folder.path(), keyOf(1), saltOf(2)));
}

void TestConnection::a_file_that_may_not_be_written_is_read_only()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    const QByteArray before = contentOf(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(whyNotOpened(folder.path()), ErrorCode::ReadOnly);
    }
    QCOMPARE(contentOf(folder.path()), before);
    QCOMPARE(folder.names(), QStringList{u"vault.db"_s});
}

void TestConnection::a_folder_that_may_not_be_written_is_read_only()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    QVERIFY(QFile::setPermissions(folder.folder(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        QCOMPARE(whyNotOpened(folder.path()), ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(folder.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(sql::Connection::open(folder.path(), keyOf(1), saltOf(2)));
}

void TestConnection::a_new_file_where_none_may_be_made_is_read_only()
{
    const TestConnectionFolder folder;
    QVERIFY(QFile::setPermissions(folder.folder(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const WithoutPrivileges ordinary;
        const auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(folder.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestConnection::a_link_in_place_of_the_file_is_refused()
{
    const TestConnectionFolder folder;
    const QString elsewhere = folder.folder() + u"/elsewhere.db"_s;
    makeNotes(elsewhere, 3);
    QVERIFY(QFile::link(elsewhere, folder.path()));
    QVERIFY(!sql::Connection::open(folder.path(), keyOf(1), saltOf(2)));
    QVERIFY(sql::Connection::open(elsewhere, keyOf(1), saltOf(2)));
}

// As on Android, where the app's folder lies behind /data/user/0, and on iOS behind /var.
void TestConnection::a_link_on_the_way_to_the_folder_is_fine()
{
    const TestConnectionFolder folder;
    QVERIFY(QDir(folder.folder()).mkdir(u"real"_s));
    QVERIFY(QFile::link(folder.folder() + u"/real"_s, folder.folder() + u"/linked"_s));
    makeNotes(folder.folder() + u"/linked/vault.db"_s, 3);
    QVERIFY(sql::Connection::open(folder.folder() + u"/linked/vault.db"_s, keyOf(1), saltOf(2)));
    QVERIFY(sql::Connection::open(folder.folder() + u"/real/vault.db"_s, keyOf(1), saltOf(2)));
}

void TestConnection::the_file_is_its_owners_alone_whatever_the_process_asks_for()
{
    const TestConnectionFolder folder;
    const mode_t before = ::umask(0);
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    ::umask(before);
    QVERIFY(made && made->execute(kTable));
    for (const QString &name : folder.names()) {
        struct stat found{};
        QCOMPARE(::stat(QFile::encodeName(folder.folder() + u'/' + name).constData(), &found), 0);
        QVERIFY2((found.st_mode & 0777) == 0600, qPrintable(name));
    }
}

void TestConnection::the_file_begins_with_the_salt_and_says_nothing_of_sqlite()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    const QByteArray content = contentOf(folder.path());
    QCOMPARE(content.first(16), QByteArray(16, '\2'));
    QVERIFY(!content.contains("SQLite"));
    QCOMPARE(content.size() % 4096, 0);
}

void TestConnection::nothing_on_disk_is_readable_while_open_or_after()
{
    const TestConnectionFolder folder;
    {
        auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(made && made->execute(kTable));
        QVERIFY(addNote(*made, u"unmistakable words"_s));
        const auto open = filesUnder(folder.folder());
        QVERIFY(open.value(u"vault.db-wal"_s).size() > 4096);
        for (const QByteArray &content : open) {
            QVERIFY(!content.contains("unmistakable"));
            QVERIFY(!content.contains("CREATE TABLE"));
            QVERIFY(!content.contains("note"));
        }
    }
    const auto closed = filesUnder(folder.folder());
    for (const QByteArray &content : closed)
        QVERIFY(!content.contains("unmistakable") && !content.contains("CREATE TABLE"));
}

void TestConnection::only_the_database_is_left_when_closed()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    QCOMPARE(folder.names(), QStringList{u"vault.db"_s});
    {
        auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(opened && addNote(*opened, u"one more"_s));
        QVERIFY(!folder.names().contains(u"vault.db-shm"_s));
    }
    QCOMPARE(folder.names(), QStringList{u"vault.db"_s});
}

void TestConnection::a_big_sort_makes_no_other_file()
{
    QVERIFY(sql::startLibrary());
    const TestConnectionFolder folder;
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    s_opened.clear();
    QCOMPARE(system->xSetSystemCall(system, "open", reinterpret_cast<SystemCall>(recordOpen)), SQLITE_OK);
    {
        auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(made && made->execute(kTable));
        QVERIFY(made->execute("PRAGMA temp_store = FILE")); // must not help
        QVERIFY(made->execute(
            "CREATE TEMP TABLE aside AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
            " WHERE i < 60000) SELECT hex(randomblob(40)) AS words FROM n"));
        auto sorted = sql::Statement::prepare(*made, "SELECT words FROM aside ORDER BY words DESC");
        QVERIFY(sorted);
        int rows = 0;
        while (sorted->step().value_or(false))
            ++rows;
        QCOMPARE(rows, 60000);
    }
    system->xSetSystemCall(system, "open", nullptr);
    QVERIFY(!s_opened.isEmpty());
    for (const QByteArray &path : std::as_const(s_opened))
        QVERIFY2(path.startsWith(QFile::encodeName(folder.path()))
                     || path.endsWith(QFile::encodeName(folder.folder())) || path == "/dev/urandom",
                 path.constData());
}

void TestConnection::nothing_is_said_on_standard_error()
{
    const TestConnectionFolder folder;
    StandardError said;
    makeNotes(folder.path(), 3);
    std::ignore = sql::Connection::open(folder.path(), keyOf(9), saltOf(2));
    QVERIFY(flipBit(folder.path(), 8LL * 4096 + 77));
    if (auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2))) {
        std::ignore = addNote(*opened, u"words"_s);
        std::ignore = opened->verify();
        std::ignore = opened->execute("SELECT nonsense FROM nowhere");
    }
    QCOMPARE(said.taken(), QByteArray());
}

void TestConnection::the_settings_are_in_effect_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("a log that is written ahead") << "journal_mode"_ba << u"wal"_s;
    QTest::newRow("every commit synchronised") << "synchronous"_ba << u"2"_s;
    QTest::newRow("the drive's own cache too, where that can be asked for") << "fullfsync"_ba << u"1"_s;
    QTest::newRow("the same at a checkpoint") << "checkpoint_fullfsync"_ba << u"1"_s;
    QTest::newRow("what is deleted is overwritten") << "secure_delete"_ba << u"1"_s;
    QTest::newRow("this process alone") << "locking_mode"_ba << u"exclusive"_s;
    QTest::newRow("nothing temporary on disk") << "temp_store"_ba << u"2"_s;
    QTest::newRow("foreign keys") << "foreign_keys"_ba << u"1"_s;
    QTest::newRow("no trust in the schema") << "trusted_schema"_ba << u"0"_s;
    QTest::newRow("cells checked") << "cell_size_check"_ba << u"1"_s;
    QTest::newRow("no mapped memory") << "mmap_size"_ba << u"0"_s;
    QTest::newRow("pages of SQLCipher 4") << "cipher_page_size"_ba << u"4096"_s;
    QTest::newRow("pages authenticated") << "cipher_use_hmac"_ba << u"1"_s;
    QTest::newRow("with SHA-512") << "cipher_hmac_algorithm"_ba << u"HMAC_SHA512"_s;
    QTest::newRow("no plain header") << "cipher_plaintext_header_size"_ba << u"0"_s;
    QTest::newRow("UTF-8") << "encoding"_ba << u"UTF-8"_s;
}

void TestConnection::the_settings_are_in_effect()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, value);

    const TestConnectionFolder folder;
    makeNotes(folder.path(), 1);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened);
    QCOMPARE(pragma(*opened, name), value);
}

void TestConnection::the_limits_hold_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("no second database") << "ATTACH DATABASE ':memory:' AS other"_ba;
    QTest::newRow("no statement of more than 64 KiB") << "SELECT '"_ba + QByteArray(64 * 1024, 'x') + "'";
    QTest::newRow("no parameter beyond 200") << "SELECT ?201"_ba;
    QTest::newRow("no value of more than 8 MiB") << "SELECT zeroblob(8 * 1024 * 1024 + 1)"_ba;
    QTest::newRow("no loading of code") << "SELECT load_extension('x')"_ba;
    QTest::newRow("no words in double quotes") << "SELECT \"words\""_ba;
}

void TestConnection::the_limits_hold()
{
    QFETCH(const QByteArray, script);

    const TestConnectionFolder folder;
    makeNotes(folder.path(), 1);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened);
    QVERIFY(!opened->execute(script));
    QVERIFY(opened->execute("SELECT 1"));
}

void TestConnection::what_holds_the_index_together_cannot_be_written()
{
    const TestConnectionFolder folder;
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(made);
    QVERIFY(made->execute("CREATE VIRTUAL TABLE found USING fts5(words)"));
    QVERIFY(!made->execute("DELETE FROM found_data"));
    QVERIFY(!made->execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_master"));
    QVERIFY(made->execute("INSERT INTO found VALUES ('still here')"));
}

void TestConnection::a_million_characters_fit_and_fifty_million_do_not()
{
    const TestConnectionFolder folder;
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(made && made->execute(kTable));
    QVERIFY(addNote(*made, u"語"_s.repeated(1'000'000))); // three bytes each

    const auto tooMuch = addNote(*made, QString(50'000'000, u'x'));
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().code, ErrorCode::InvalidValue);
    QVERIFY(addNote(*made, u"and on"_s));
}

void TestConnection::a_checkpoint_empties_the_log()
{
    const TestConnectionFolder folder;
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(made && made->execute(kTable) && addNote(*made, u"words"_s));
    const QString log = folder.path() + u"-wal"_s;
    QVERIFY(QFile(log).size() > 0);
    QVERIFY(made->checkpoint());
    QCOMPARE(QFile(log).size(), 0);
}

void TestConnection::a_failed_synchronisation_is_storage_trouble_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("code");

    QTest::newRow("the drive failed") << EIO << int(ErrorCode::StorageTrouble);
    QTest::newRow("the room it promised is gone") << ENOSPC << int(ErrorCode::StorageFull);
    QTest::newRow("more than this person may use") << EDQUOT << int(ErrorCode::StorageFull);
}

void TestConnection::a_failed_synchronisation_is_storage_trouble()
{
    QFETCH(const int, systemError);
    QFETCH(const int, code);

    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened && addNote(*opened, u"one"_s));

    const auto failed = [&] {
        const FailingSync failing(systemError, 0);
        return opened->checkpoint();
    }();
    QVERIFY(!failed);
    QCOMPARE(int(failed.error().code), code);
    QVERIFY(opened->checkpoint());
}

void TestConnection::what_a_killed_process_left_in_the_log_is_found()
{
    const TestConnectionFolder folder;
    const QTemporaryDir copy;
    {
        auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(made && made->execute(kTable) && made->checkpoint());
        QVERIFY(addNote(*made, u"in the log only"_s));
        // What a kill would leave: both files as they are now.
        QVERIFY(QFile::copy(folder.path(), copy.filePath(u"vault.db"_s)));
        QVERIFY(QFile::copy(folder.path() + u"-wal"_s, copy.filePath(u"vault.db-wal"_s)));
    }
    auto opened = sql::Connection::open(copy.filePath(u"vault.db"_s), keyOf(1), saltOf(2));
    QVERIFY(opened);
    auto select = sql::Statement::prepare(*opened, "SELECT words FROM note");
    QVERIFY(select && select->step().value_or(false));
    QCOMPARE(select->column<QString>(0), u"in the log only"_s);
}

void TestConnection::one_flipped_bit_on_any_page_is_noticed()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 200);
    const QByteArray whole = contentOf(folder.path());
    const qint64 pages = whole.size() / 4096;
    QVERIFY(pages > 10);
    QRandomGenerator dice(20260314);
    for (qint64 page = 0; page < pages; ++page) {
        const qint64 bit = page * 8 * 4096 + dice.bounded(8 * 4096);
        if (bit < 8 * 16)
            continue; // the salt: ours is kept in the header
        QVERIFY(setContent(folder.path(), whole));
        QVERIFY(flipBit(folder.path(), bit));
        auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        const auto sound = opened ? opened->verify() : std::unexpected(opened.error());
        QVERIFY2(!sound, qPrintable(QString::number(page)));
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
    }
}

// What does not fit on the page of its row is on pages that nothing looks at but this one read.
void TestConnection::one_flipped_bit_is_noticed_by_reading_its_row_alone()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 1);
    const QString words = u"the whole of a long note "_s.repeated(2000);
    {
        auto made = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(made && addNote(*made, words) && made->checkpoint());
    }
    const QByteArray whole = contentOf(folder.path());
    QRandomGenerator dice(20260314);
    int noticed = 0;
    for (qint64 page = 1; page < whole.size() / 4096; ++page) {
        QVERIFY(setContent(folder.path(), whole));
        QVERIFY(flipBit(folder.path(), page * 8 * 4096 + dice.bounded(8 * 4096)));
        auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        if (!opened)
            continue;
        auto select = sql::Statement::prepare(*opened, "SELECT words FROM note WHERE id = 2");
        const auto row = select ? select->step() : std::unexpected(select.error());
        if (!row) {
            QCOMPARE(row.error().code, ErrorCode::Corrupt);
            ++noticed;
        } else
            QVERIFY2(*row && select->column<QString>(0) == words, qPrintable(QString::number(page)));
    }
    QVERIFY(noticed > 10);
}

void TestConnection::a_read_that_fails_once_is_trouble_and_never_damage()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 60);
    int number = 0;
    while (true) {
        const FailingRead failing(++number);
        const auto found = readWholly(folder.path());
        if (!FailingRead::happened())
            break;
        if (!found)
            QCOMPARE(found.error().code, ErrorCode::StorageTrouble);
    }
    QVERIFY(number > 10);
    QVERIFY(readWholly(folder.path()));
}

void TestConnection::a_whole_database_verifies()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 200);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened && opened->verify());
    QVERIFY(addNote(*opened, u"one more"_s)); // in the log: verify() brings it home first
    QVERIFY(opened->verify());
}

void TestConnection::can_be_moved_with_its_statements()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened);
    auto begun = sql::Statement::prepare(*opened, "SELECT count(*) FROM note");
    QVERIFY(begun);
    sql::Connection moved = *std::move(opened);
    auto select = std::move(begun); // to be gone before the connection
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->column<int>(0), 3);
}

void TestConnection::knows_how_many_rows_changed()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened && addNote(*opened, u"four"_s));
    QCOMPARE(opened->lastInsertId(), 4);
    QCOMPARE(opened->changedRows(), 1);
    QVERIFY(opened->execute("DELETE FROM note WHERE id > 1"));
    QCOMPARE(opened->changedRows(), 3);
}

void TestConnection::an_interrupted_statement_ends_as_cancelled_and_hurts_nothing_after_it()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened);
    const auto interrupt = opened->interruptor();
    interrupt(); // nothing runs: nothing happens
    QVERIFY(addNote(*opened, u"before"_s));

    std::atomic<bool> ended = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        while (!ended)
            interrupt();
    }));
    other->start();
    const auto endless = opened->execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    ended = true;
    other->wait();
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, ErrorCode::Cancelled);
    QVERIFY(addNote(*opened, u"after"_s));
}

void TestConnection::errors_never_quote_what_was_written()
{
    const TestConnectionFolder folder;
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(made && made->execute("CREATE TABLE note(words TEXT CHECK (words <> 'private')) STRICT"));
    const auto refused = made->execute("INSERT INTO note VALUES ('private')");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!refused.error().detail.contains(u"private"_s));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_Connection.moc"
