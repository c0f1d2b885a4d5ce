#include "sql/WipingAllocator.h"

#include "sql/Library.h"
#include "sql/Statement.h"
#include "support/OwnMemory.h"
#include "support/TestKeys.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// Lies below the wiping allocator, sees what reaches the real one, and can run out of memory.
struct Below
{
    sqlite3_mem_methods real{};
    qint64 freed = 0;
    qint64 freedUnwiped = 0;
    qint64 untilFailure = -1; ///< Allocations that still succeed; -1 for all.
    bool failed = false;
};
Below s_below;

void *allocate(int size)
{
    if (s_below.untilFailure == 0) {
        s_below.failed = true;
        s_below.untilFailure = -1; // this once
        return nullptr;
    }
    if (s_below.untilFailure > 0)
        --s_below.untilFailure;
    return s_below.real.xMalloc(size);
}

void release(void *block)
{
    const int size = s_below.real.xSize(block);
    const auto *bytes = static_cast<const char *>(block);
    ++s_below.freed;
    for (int index = 0; index < size; ++index) {
        if (bytes[index] != 0) {
            ++s_below.freedUnwiped;
            break;
        }
    }
    s_below.real.xFree(block);
}

void *resize(void *block, int size)
{
    ++s_below.freedUnwiped; // the plain one would leave the old block behind as it was
    return s_below.real.xRealloc(block, size);
}

} // namespace

class TestWipingAllocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void comes_too_late_once_sqlite_is_in_use();
    void every_block_is_overwritten_before_it_is_freed();
    void a_block_keeps_its_content_when_it_grows();
    void no_words_are_left_in_memory_once_closed();
    void running_out_of_memory_is_told_and_never_shows_as_missing_words();
};

void TestWipingAllocator::initTestCase()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &s_below.real);
    sqlite3_mem_methods below = s_below.real;
    below.xMalloc = allocate;
    below.xFree = release;
    below.xRealloc = resize;
    QCOMPARE(sqlite3_config(SQLITE_CONFIG_MALLOC, &below), SQLITE_OK);
    QVERIFY(sql::startLibrary());
}

void TestWipingAllocator::comes_too_late_once_sqlite_is_in_use()
{
    QVERIFY(!sql::installWipingAllocator());
}

void TestWipingAllocator::every_block_is_overwritten_before_it_is_freed()
{
    s_below.freed = 0;
    {
        const QTemporaryDir folder;
        auto made = sql::Connection::create(folder.filePath(u"vault.db"_s), keyOf(1), saltOf(2));
        QVERIFY(made && made->execute("CREATE VIRTUAL TABLE found USING fts5(words)"));
        auto insert = sql::Statement::prepare(*made, "INSERT INTO found VALUES (?1)");
        QVERIFY(insert);
        for (int index = 0; index < 200; ++index)
            QVERIFY(insert->bind(u"words and more words %1"_s.arg(index).repeated(index)) && insert->run());
        auto select = sql::Statement::prepare(
            *made, "SELECT words FROM found WHERE found MATCH 'words' ORDER BY words");
        QVERIFY(select);
        while (select->step().value_or(false))
            std::ignore = select->column<QString>(0);
    }
    QVERIFY(s_below.freed > 1000);
    QCOMPARE(s_below.freedUnwiped, 0);
}

void TestWipingAllocator::a_block_keeps_its_content_when_it_grows()
{
    auto *block = static_cast<char *>(sqlite3_malloc(10));
    QVERIFY(block);
    std::memcpy(block, "0123456789", 10);
    for (int size = 11; size < 100'000; size += 997) {
        block = static_cast<char *>(sqlite3_realloc(block, size));
        QVERIFY(block);
        QCOMPARE(QByteArray(block, 10), "0123456789");
    }
    block = static_cast<char *>(sqlite3_realloc(block, 5)); // smaller: stays where it is
    QCOMPARE(QByteArray(block, 5), "01234");
    sqlite3_free(block);
    QCOMPARE(s_below.freedUnwiped, 0);
}

void TestWipingAllocator::no_words_are_left_in_memory_once_closed()
{
    if (!kOwnMemoryReadable)
        QSKIP("freed memory is kept aside in this build");
    QByteArray key(32, '\0');
    for (qsizetype index = 0; index < key.size(); ++index)
        key[index] = char(index * 37 + 11);
    const HiddenNeedle rawKey(key);
    const HiddenNeedle hexKey(key.toHex());
    const HiddenNeedle words("unmistakable");
    const QTemporaryDir folder;
    {
        const SecretBytes secret = SecretBytes::copyOf(std::as_bytes(std::span(key)));
        wipe(std::as_writable_bytes(std::span(key)));
        auto made = sql::Connection::create(folder.filePath(u"vault.db"_s), secret, saltOf(2));
        QVERIFY(made && made->execute("CREATE TABLE note(words TEXT) STRICT"));
        QVERIFY(timesInOwnMemory(rawKey) > 0);
        QVERIFY(made->execute("INSERT INTO note VALUES ('un' || 'mistakable')"));
        QVERIFY(timesInOwnMemory(words) > 0);
    }
    QCOMPARE(timesInOwnMemory(words), 0);
    QCOMPARE(timesInOwnMemory(rawKey), 0);
    QCOMPARE(timesInOwnMemory(hexKey), 0);
}

void TestWipingAllocator::running_out_of_memory_is_told_and_never_shows_as_missing_words()
{
    const QTemporaryDir folder;
    auto made = sql::Connection::create(folder.filePath(u"vault.db"_s), keyOf(1), saltOf(2));
    QVERIFY(made && made->execute("CREATE VIRTUAL TABLE found USING fts5(words)"));
    const QString sentence = u"a sentence that is long enough to need memory of its own. "_s.repeated(200);
    int failures = 0;
    int successes = 0;
    for (int until = 0; successes < 3; ++until) {
        s_below.untilFailure = until;
        s_below.failed = false;
        Result<QString> read;
        const auto work = [&]() -> Result<QString> {
            auto insert = sql::Statement::prepare(*made, "INSERT INTO found(rowid, words) VALUES (?1, ?2)");
            if (!insert)
                return std::unexpected(insert.error());
            if (auto bound = insert->bind(until, sentence); !bound)
                return std::unexpected(bound.error());
            if (auto run = insert->run(); !run)
                return std::unexpected(run.error());
            auto select = sql::Statement::prepare(
                *made,
                "SELECT highlight(found, 0, '', '') FROM found WHERE found MATCH 'sentence' AND rowid = "
                    + QByteArray::number(until));
            if (!select)
                return std::unexpected(select.error());
            auto found = select->collect(
                [](const sql::Statement &row) -> Result<QString> { return row.column<QString>(0); });
            if (!found)
                return std::unexpected(found.error());
            return found->value(0);
        };
        read = work();
        s_below.untilFailure = -1;
        successes += s_below.failed ? 0 : 1;
        if (read) {
            QVERIFY2(*read == sentence, qPrintable(QString::number(until)));
        } else {
            ++failures;
            QCOMPARE(read.error().code, ErrorCode::OutOfMemory);
        }
    }
    QVERIFY(failures > 50);
    QVERIFY(made->verify());
}

QTEST_GUILESS_MAIN(TestWipingAllocator)
#include "tst_WipingAllocator.moc"
