#include "NoteDatabase.h"
#include "support/FailingRead.h"
#include "support/FolderContent.h"
#include "support/NoRoom.h"

using namespace alongside;
using namespace Qt::StringLiterals;

/// All of one database in another, under another key.
class TestConnectionCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_is_there_under_the_other_key_alone();
    void the_copy_has_the_settings_of_any_other();
    void what_is_still_in_the_log_is_copied();
    void a_damaged_page_is_told_and_nothing_written_to_where_it_came_from();
    void a_page_that_cannot_be_read_is_trouble_not_damage();
    void a_full_disk_is_told();

private:
    static Result<sql::Connection> copyOf(sql::Connection &source, const QString &path)
    {
        auto copy = sql::Connection::create(path, keyOf(7), saltOf(8));
        if (!copy)
            return copy;
        if (auto copied = source.copyTo(*copy); !copied)
            return std::unexpected(copied.error());
        return copy;
    }
    static int notesIn(sql::Connection &connection)
    {
        auto count = sql::Statement::prepare(connection, "SELECT count(*) FROM note");
        return count && count->step().value_or(false) ? count->column<int>(0) : -1;
    }
};

void TestConnectionCopy::all_is_there_under_the_other_key_alone()
{
    const TestConnectionFolder folder;
    const TestConnectionFolder other;
    makeNotes(folder.path());
    {
        auto source = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(source && source->execute("PRAGMA user_version = 6"));
        auto copy = copyOf(*source, other.path());
        QVERIFY(copy && copy->verify());
        QCOMPARE(notesIn(*copy), 200);
        QCOMPARE(pragma(*copy, "user_version"), u"6"_s);
        QVERIFY(addNote(*copy, u"one more"_s));
        QCOMPARE(notesIn(*source), 200);
    }
    QCOMPARE(sql::Connection::open(other.path(), keyOf(1), saltOf(2)).error().code, ErrorCode::Corrupt);
    auto copy = sql::Connection::open(other.path(), keyOf(7), saltOf(8));
    QVERIFY(copy && copy->verify());
    QCOMPARE(notesIn(*copy), 201);
    QVERIFY(!contentOf(other.path()).contains("plain sentence"));
}

void TestConnectionCopy::the_copy_has_the_settings_of_any_other()
{
    const TestConnectionFolder folder;
    const TestConnectionFolder other;
    makeNotes(folder.path(), 3);
    auto source = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(source);
    auto copy = copyOf(*source, other.path());
    QVERIFY(copy);
    for (const QByteArray &name :
         {"journal_mode"_ba, "locking_mode"_ba, "synchronous"_ba, "secure_delete"_ba})
        QCOMPARE(pragma(*copy, name), pragma(*source, name));
    QCOMPARE(pragma(*copy, "journal_mode"), u"wal"_s);
}

void TestConnectionCopy::what_is_still_in_the_log_is_copied()
{
    const TestConnectionFolder folder;
    const TestConnectionFolder other;
    makeNotes(folder.path(), 3);
    auto source = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(source && addNote(*source, u"not moved on into the file"_s));
    auto copy = copyOf(*source, other.path());
    QVERIFY(copy);
    QCOMPARE(notesIn(*copy), 4);
}

void TestConnectionCopy::a_damaged_page_is_told_and_nothing_written_to_where_it_came_from()
{
    const TestConnectionFolder folder;
    const TestConnectionFolder other;
    makeNotes(folder.path());
    QVERIFY(flipBit(folder.path(), (5 * 4096 + 100) * 8));
    const QByteArray before = contentOf(folder.path());
    {
        auto source = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
        QVERIFY(source);
        const auto copy = copyOf(*source, other.path());
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, ErrorCode::Corrupt);
    }
    QCOMPARE(contentOf(folder.path()), before);
}

void TestConnectionCopy::a_page_that_cannot_be_read_is_trouble_not_damage()
{
    const TestConnectionFolder folder;
    const TestConnectionFolder other;
    makeNotes(folder.path());
    auto source = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(source);
    auto copy = sql::Connection::create(other.path(), keyOf(7), saltOf(8));
    QVERIFY(copy);
    const FailingRead failing(5);
    const auto copied = source->copyTo(*copy);
    QVERIFY(FailingRead::happened());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::StorageTrouble);
}

void TestConnectionCopy::a_full_disk_is_told()
{
    const TestConnectionFolder folder;
    const TestConnectionFolder other;
    makeNotes(folder.path());
    auto source = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(source);
    auto copy = sql::Connection::create(other.path(), keyOf(7), saltOf(8));
    QVERIFY(copy);
    {
        const NoRoom full;
        const auto copied = source->copyTo(*copy);
        QVERIFY(!copied);
        QVERIFY(copied.error().code == ErrorCode::StorageFull
                || copied.error().code == ErrorCode::StorageTrouble);
    }
    QCOMPARE(notesIn(*source), 200);
    QVERIFY(source->verify());
}

QTEST_GUILESS_MAIN(TestConnectionCopy)
#include "tst_ConnectionCopy.moc"
