#include "sql/Connection.h"

#include "NoteDatabase.h"
#include "sql/Library.h"
#include "support/FolderContent.h"
#include "support/StandardError.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// What SQLite itself opened, and what it was told when it tried.
QList<QByteArray> s_opened;

int recordOpen(const char *path, int flags, int mode)
{
    s_opened.append(path);
    return ::open(path, flags, mode);
}

using SystemCall = sqlite3_syscall_ptr;

} // namespace

/// What an open and a closed database leave on the disk, and what they say.
class TestConnectionFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_file_is_its_owners_alone_whatever_the_process_asks_for();
    void the_file_begins_with_the_salt_and_says_nothing_of_sqlite();
    void nothing_on_disk_is_readable_while_open_or_after();
    void only_the_database_is_left_when_closed();
    void a_big_sort_makes_no_other_file();
    void nothing_is_said_on_standard_error();
    void a_checkpoint_empties_the_log();
    void errors_never_quote_what_was_written();
};

void TestConnectionFiles::the_file_is_its_owners_alone_whatever_the_process_asks_for()
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

void TestConnectionFiles::the_file_begins_with_the_salt_and_says_nothing_of_sqlite()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 3);
    const QByteArray content = contentOf(folder.path());
    QCOMPARE(content.first(16), QByteArray(16, '\2'));
    QVERIFY(!content.contains("SQLite"));
    QCOMPARE(content.size() % 4096, 0);
}

void TestConnectionFiles::nothing_on_disk_is_readable_while_open_or_after()
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

void TestConnectionFiles::only_the_database_is_left_when_closed()
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

void TestConnectionFiles::a_big_sort_makes_no_other_file()
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

void TestConnectionFiles::nothing_is_said_on_standard_error()
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

void TestConnectionFiles::a_checkpoint_empties_the_log()
{
    const TestConnectionFolder folder;
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(made && made->execute(kTable) && addNote(*made, u"words"_s));
    const QString log = folder.path() + u"-wal"_s;
    QVERIFY(QFile(log).size() > 0);
    QVERIFY(made->checkpoint());
    QCOMPARE(QFile(log).size(), 0);
}

void TestConnectionFiles::errors_never_quote_what_was_written()
{
    const TestConnectionFolder folder;
    auto made = sql::Connection::create(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(made && made->execute("CREATE TABLE note(words TEXT CHECK (words <> 'private')) STRICT"));
    const auto refused = made->execute("INSERT INTO note VALUES ('private')");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!refused.error().detail.contains(u"private"_s));
}

QTEST_GUILESS_MAIN(TestConnectionFiles)
#include "tst_ConnectionFiles.moc"
