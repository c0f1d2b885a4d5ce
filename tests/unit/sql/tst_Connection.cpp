#include "sql/Connection.h"

#include "NoteDatabase.h"
#include "sql/Library.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QThread>

#include <memory>
#include <sqlite3.h>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Opening and making a database, its settings and limits.
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
    void the_settings_are_in_effect_data();
    void the_settings_are_in_effect();
    void the_limits_hold_data();
    void the_limits_hold();
    void what_holds_the_index_together_cannot_be_written();
    void a_million_characters_fit_and_fifty_million_do_not();
    void can_be_moved_with_its_statements();
    void knows_how_many_rows_changed();
    void an_interrupted_statement_ends_as_cancelled_and_hurts_nothing_after_it();
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

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_Connection.moc"
