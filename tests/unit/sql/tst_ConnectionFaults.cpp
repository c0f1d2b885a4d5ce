#include "sql/Connection.h"

#include "NoteDatabase.h"
#include "support/FailingRead.h"
#include "support/FailingSync.h"
#include "support/FolderContent.h"

#include <QRandomGenerator>

#include <cerrno>

using namespace alongside;
using namespace Qt::StringLiterals;

/// A disk that fails, and a database that is damaged.
class TestConnectionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_failed_synchronisation_is_storage_trouble_data();
    void a_failed_synchronisation_is_storage_trouble();
    void what_a_killed_process_left_in_the_log_is_found();
    void one_flipped_bit_on_any_page_is_noticed();
    void one_flipped_bit_is_noticed_by_reading_its_row_alone();
    void a_read_that_fails_once_is_trouble_and_never_damage();
    void a_whole_database_verifies();
};

void TestConnectionFaults::a_failed_synchronisation_is_storage_trouble_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("code");

    QTest::newRow("the drive failed") << EIO << int(ErrorCode::StorageTrouble);
    QTest::newRow("the room it promised is gone") << ENOSPC << int(ErrorCode::StorageFull);
    QTest::newRow("more than this person may use") << EDQUOT << int(ErrorCode::StorageFull);
}

void TestConnectionFaults::a_failed_synchronisation_is_storage_trouble()
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

void TestConnectionFaults::what_a_killed_process_left_in_the_log_is_found()
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

void TestConnectionFaults::one_flipped_bit_on_any_page_is_noticed()
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
void TestConnectionFaults::one_flipped_bit_is_noticed_by_reading_its_row_alone()
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

void TestConnectionFaults::a_read_that_fails_once_is_trouble_and_never_damage()
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

void TestConnectionFaults::a_whole_database_verifies()
{
    const TestConnectionFolder folder;
    makeNotes(folder.path(), 200);
    auto opened = sql::Connection::open(folder.path(), keyOf(1), saltOf(2));
    QVERIFY(opened && opened->verify());
    QVERIFY(addNote(*opened, u"one more"_s)); // in the log: verify() brings it home first
    QVERIFY(opened->verify());
}

QTEST_GUILESS_MAIN(TestConnectionFaults)
#include "tst_ConnectionFaults.moc"
