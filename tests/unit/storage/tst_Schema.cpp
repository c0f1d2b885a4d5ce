#include "storage/Schema.h"

#include "StoreFile.h"
#include "sql/Statement.h"
#include "support/FolderContent.h"
#include "support/SourceTree.h"
#include "support/ThreadTimer.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

Result<QList<QString>> schemaOf(sql::Connection &connection)
{
    auto select = sql::Statement::prepare(
        connection, "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1");
    if (!select)
        return std::unexpected(select.error());
    return select->collect(
        [](const sql::Statement &row) -> Result<QString> { return row.column<QString>(0); });
}

qint64 numberFrom(sql::Connection &connection, QByteArrayView sql)
{
    auto select = sql::Statement::prepare(connection, sql);
    return select && select->step().value_or(false) ? select->column<qint64>(0) : -1;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_new_database_has_no_version_and_then_the_present_one();
    void migrating_again_changes_nothing();
    void every_version_kept_becomes_what_a_new_one_is();
    void a_large_store_of_the_first_version_keeps_everything();
    void a_store_from_the_future_is_left_as_it_is();
    void a_version_there_never_was_is_damage();
    void a_step_that_fails_leaves_the_version_before();
    void tables_refuse_what_does_not_belong_data();
    void tables_refuse_what_does_not_belong();
};

void TestSchema::a_new_database_has_no_version_and_then_the_present_one()
{
    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection);
    QCOMPARE(storedVersion(*connection).value_or(-1), 0);
    QVERIFY(migrate(*connection));
    QCOMPARE(storedVersion(*connection).value_or(-1), kSchemaVersion);
}

void TestSchema::migrating_again_changes_nothing()
{
    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection && migrate(*connection));
    const auto before = schemaOf(*connection);
    QVERIFY(migrate(*connection));
    QCOMPARE(*schemaOf(*connection), *before);
}

void TestSchema::every_version_kept_becomes_what_a_new_one_is()
{
    auto fresh = sql::Connection::openInMemory();
    QVERIFY(fresh && migrate(*fresh));
    for (int version = 1; version <= kSchemaVersion; ++version) {
        const StoreFile file;
        QVERIFY(QFile::copy(u"%1/store-v%2.db"_s.arg(testData()).arg(version), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        auto kept = file.connect();
        QVERIFY(kept);
        QCOMPARE(storedVersion(*kept).value_or(-1), version);
        QVERIFY(migrate(*kept));
        QCOMPARE(*schemaOf(*kept), *schemaOf(*fresh));
    }
}

void TestSchema::a_large_store_of_the_first_version_keeps_everything()
{
    constexpr int count = 10'000;
    const StoreFile file;
    QVERIFY(QFile::copy(testData() + u"/store-v1.db"_s, file.path()));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
    qint64 before = 0;
    {
        auto kept = file.connect();
        QVERIFY(kept);
        before = numberFrom(*kept, "SELECT count(*) FROM journal_entry");
        // Each with a word of its own, in über a hundred words; every hundredth in the bin.
        QVERIFY(kept->execute(
            "INSERT INTO journal_entry(place, at_ms, zone, utc_offset_s, deleted_ms, title, preview, body)"
            " WITH RECURSIVE entry(number) AS"
            " (SELECT 1 UNION ALL SELECT number + 1 FROM entry WHERE number < "
            + QByteArray::number(count)
            + ")"
              " SELECT number * 4096000, number * 1000, 'Europe/Berlin', 3600,"
              " CASE WHEN number % 100 = 0 THEN number END, 'Title ' || number, 'Start ' || number,"
              " 'own' || number || replace(hex(zeroblob(60)), '00', ' and words') FROM entry"));
    }
    const ThreadTimer timer;
    auto store = file.open();
    const double msPerEntry = double(timer.elapsed().count()) / 1000 / count;
    QVERIFY(store);
    QVERIFY2(msPerEntry < 2, qPrintable(QString::number(msPerEntry))); // a tenth of that on a desktop
    QVERIFY((*store)->verify());

    const auto found =
        (*store)->journal().search({.words = SearchWords::fromTyped(u"own4711"_s), .most = 10});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const auto entry = (*store)->journal().find(found->first().entry.id);
    QVERIFY(entry);
    QCOMPARE(entry->title, u"Title 4711"_s);
    QCOMPARE(entry->body, u"own4711"_s + u" and words"_s.repeated(60));
    QCOMPARE(entry->time, LivedTime::fromStored(4'711'000, "Europe/Berlin", 3600));
    QVERIFY(!entry->mood && entry->tags.isEmpty() && !entry->starred && entry->mayReturn);
    QCOMPARE((*store)->journal().bin(2 * count)->size(), count / 100 + 1); // one was there before
    store->reset();
    auto migrated = file.connect();
    QVERIFY(migrated);
    QCOMPARE(numberFrom(*migrated, "SELECT count(*) FROM journal_entry"), before + count);
    QCOMPARE(numberFrom(*migrated, "SELECT day FROM journal_entry WHERE title = 'Title 4711'"), 0);
}

void TestSchema::a_store_from_the_future_is_left_as_it_is()
{
    const StoreFile file;
    QVERIFY(file.create());
    {
        auto connection = file.connect();
        QVERIFY(connection);
        QVERIFY(connection->execute("CREATE TABLE from_the_future(a); PRAGMA user_version = "
                                    + QByteArray::number(kSchemaVersion + 1)));
    }
    const auto before = filesUnder(file.folder());
    QCOMPARE(before.size(), 1);
    const auto store = file.open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NewerVersion);
    QCOMPARE(filesUnder(file.folder()), before);
}

void TestSchema::a_version_there_never_was_is_damage()
{
    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection && connection->execute("PRAGMA user_version = -1"));
    const auto migrated = migrate(*connection);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::Corrupt);
}

void TestSchema::a_step_that_fails_leaves_the_version_before()
{
    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection && connection->execute("CREATE TABLE journal_entry(in_the_way)"));
    const auto before = schemaOf(*connection);
    QVERIFY(!migrate(*connection));
    QCOMPARE(storedVersion(*connection).value_or(-1), 0);
    QCOMPARE(*schemaOf(*connection), *before);
}

void TestSchema::tables_refuse_what_does_not_belong_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("words for a number")
        << "INSERT INTO check_in VALUES (1, 'noon', 'UTC', 0, 0, NULL, '', '')"_ba;
    QTest::newRow("an offset there is not")
        << "INSERT INTO check_in VALUES (1, 0, 'UTC', 64801, 0, NULL, '', '')"_ba;
    QTest::newRow("another day than its check-in's")
        << "INSERT INTO check_in VALUES (1, 0, 'UTC', -1, 0, NULL, '', '')"_ba;
    QTest::newRow("an answer to no check-in") << "INSERT INTO check_in_answer VALUES (1, 0, 77, 3, 0)"_ba;
    QTest::newRow("an answer there is not")
        << "INSERT INTO check_in VALUES (1, 0, 'UTC', 0, 0, NULL, '', '');"
           " INSERT INTO check_in_answer VALUES (1, 0, 1, 11, 0)"_ba;
    QTest::newRow("a result before its scan")
        << "INSERT INTO scan(kind, at_ms, zone, utc_offset_s, day, has_time, result_day)"
           " VALUES (1, 0, 'UTC', 0, 0, 0, -1)"_ba;
    QTest::newRow("help beyond a lot") << "INSERT INTO scan_helped VALUES (1, 1, 4)"_ba;
    QTest::newRow("more days on than a cycle has")
        << "INSERT INTO treatment_cycle VALUES (1, 0, NULL, 21, 22, '', '')"_ba;
    QTest::newRow("a number for a title")
        << "INSERT INTO journal_entry VALUES (1, 1, 0, 'UTC', 0, 0, NULL, NULL, 0, 1, 0, x'00', '', '', '')"_ba;
    QTest::newRow("no body")
        << "INSERT INTO journal_entry VALUES (1, 1, 0, 'UTC', 0, 0, NULL, NULL, 0, 1, 0, '', '', '', NULL)"_ba;
    QTest::newRow("a journal mood there is not")
        << "INSERT INTO journal_entry VALUES (1, 1, 0, 'UTC', 0, 0, NULL, 6, 0, 1, 0, '', '', '', '')"_ba;
    QTest::newRow("another day than its moment's")
        << "INSERT INTO journal_entry VALUES (1, 1, 0, 'UTC', -1, 0, NULL, 3, 0, 1, 0, '', '', '', '')"_ba;
    QTest::newRow("half a star")
        << "INSERT INTO journal_entry VALUES (1, 1, 0, 'UTC', 0, 0, NULL, 3, 2, 1, 0, '', '', '', '')"_ba;
    QTest::newRow("a photo of no entry")
        << "INSERT INTO journal_photo VALUES (1, 77, 10, 10, '', x'00', x'00')"_ba;
    QTest::newRow("a tag twice")
        << "INSERT INTO journal_tag VALUES (1, 'a', 'a'); INSERT INTO journal_tag VALUES (2, 'A', 'a')"_ba;
    QTest::newRow("a contact of no role") << "INSERT INTO contact(role, name) VALUES (20, 'Ann')"_ba;
    QTest::newRow("a contact without a name") << "INSERT INTO contact(role, name) VALUES (1, '')"_ba;
    QTest::newRow("a telephone of nobody")
        << "INSERT INTO contact_phone VALUES (77, 0, '112', '', 0, NULL, NULL, 0, 0)"_ba;
    QTest::newRow("a photo of nobody") << "INSERT INTO contact_photo VALUES (77, 1, 1, x'00', x'00')"_ba;
    QTest::newRow("an ask for nothing") << "INSERT INTO ask(stage, what) VALUES (1, '')"_ba;
    QTest::newRow("an ask at no stage") << "INSERT INTO ask(stage, what) VALUES (6, 'a')"_ba;
    QTest::newRow("an ask of nobody there is")
        << "INSERT INTO ask(stage, what, contact) VALUES (1, 'a', 77)"_ba;
    QTest::newRow("an ask at a time of no day")
        << "INSERT INTO ask(stage, what, has_time) VALUES (1, 'a', 1)"_ba;
    QTest::newRow("half a moment") << "INSERT INTO ask(stage, what, at_ms) VALUES (1, 'a', 0)"_ba;
    QTest::newRow("someone without a name") << "INSERT INTO circle_person(name) VALUES ('')"_ba;
    QTest::newRow("more than can be known")
        << "INSERT INTO circle_person(name, standing) VALUES ('Sam', 4)"_ba;
    QTest::newRow("words for nobody") << "INSERT INTO news_words VALUES (8, 'words')"_ba;
    QTest::newRow("words about nothing") << "INSERT INTO call_note VALUES (5, 'words', 0)"_ba;
    QTest::newRow("a visit with half a time")
        << "INSERT INTO visit(at_ms, zone, utc_offset_s, has_time) VALUES (0, 'UTC', 0, 2)"_ba;
    QTest::newRow("a visit to nobody there")
        << "INSERT INTO visit(contact, at_ms, zone, utc_offset_s, has_time) VALUES (77, 0, 'UTC', 0, 1)"_ba;
    QTest::newRow("a question without words")
        << "INSERT INTO visit_question(position, body) VALUES (1, '')"_ba;
    QTest::newRow("words for a setting") << "INSERT INTO setting VALUES ('a', 'words')"_ba;
    QTest::newRow("a second count of saves") << "INSERT INTO vault VALUES (2, 0)"_ba;
}

void TestSchema::tables_refuse_what_does_not_belong()
{
    QFETCH(const QByteArray, sql);

    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection && migrate(*connection));
    const auto refused = connection->execute(sql);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_Schema.moc"
