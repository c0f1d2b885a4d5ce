#include "sql/Statement.h"

#include <QTest>

#include <memory>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void reads_back_what_was_bound();
    void reads_back_text_data();
    void reads_back_text();
    void nothing_and_empty_are_not_the_same();
    void refuses_what_is_not_one_statement_data();
    void refuses_what_is_not_one_statement();
    void refuses_the_wrong_number_of_values_data();
    void refuses_the_wrong_number_of_values();
    void binding_again_starts_over_and_forgets();
    void is_ready_again_after_a_rest_with_nothing_left_of_before();
    void two_of_the_same_statement_do_not_disturb_each_other();
    void can_be_used_again_after_it_failed();
    void collects_rows_and_stops_at_the_first_failure();
    void tables_refuse_values_of_another_kind();
    void an_unfinished_one_is_no_obstacle_once_it_is_gone();

private:
    std::unique_ptr<sql::Connection> m_connection;
};

void TestStatement::init()
{
    auto opened = sql::Connection::openInMemory();
    QVERIFY(opened);
    m_connection = std::make_unique<sql::Connection>(*std::move(opened));
    QVERIFY(m_connection->execute("CREATE TABLE t(a INTEGER UNIQUE, b TEXT, c BLOB, d REAL) STRICT"));
}

void TestStatement::reads_back_what_was_bound()
{
    auto insert = sql::Statement::prepare(*m_connection, "INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
    QVERIFY(insert);
    QVERIFY(insert->bind(std::numeric_limits<qint64>::min(), u"äöü 🙂"_s, QByteArray("\0\1", 2), 0.1));
    QVERIFY(insert->run());
    QVERIFY(insert->bind(-7, QString(), QByteArray(), -1e300));
    QVERIFY(insert->run());

    auto select = sql::Statement::prepare(*m_connection, "SELECT a, b, c, d FROM t ORDER BY a");
    QVERIFY(select);
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->column<qint64>(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select->column<QString>(1), u"äöü 🙂"_s);
    QCOMPARE(select->column<QByteArray>(2), QByteArray("\0\1", 2));
    QCOMPARE(select->column<double>(3), 0.1);
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->column<int>(0), -7);
    QCOMPARE(select->column<double>(3), -1e300);
    QCOMPARE(select->step().value_or(true), false);
}

void TestStatement::reads_back_text_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("with a zero character inside") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("characters beyond sixteen bits") << u"🌿 👩‍👧 𐐷"_s;
    QTest::newRow("accents as they were typed") << u"café cafe\u0301"_s;
    QTest::newRow("right to left") << u"\u202bأهلا\u202c"_s;
    QTest::newRow("noncharacters") << u"\ufdd0\ufffe"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE t; --"_s;
    QTest::newRow("long") << u"語"_s.repeated(1'000'000);
}

void TestStatement::reads_back_text()
{
    QFETCH(const QString, text);

    auto insert = sql::Statement::prepare(*m_connection, "INSERT INTO t(b) VALUES (?1)");
    QVERIFY(insert && insert->bind(text) && insert->run());
    auto select = sql::Statement::prepare(*m_connection, "SELECT b FROM t");
    QVERIFY(select && select->step().value_or(false));
    QCOMPARE(select->column<QString>(0), text);
}

void TestStatement::nothing_and_empty_are_not_the_same()
{
    auto insert = sql::Statement::prepare(*m_connection, "INSERT INTO t(a, b, c) VALUES (?1, ?2, ?3)");
    QVERIFY(insert);
    QVERIFY(insert->bind(std::optional<int>(), std::optional<QString>(), std::optional<QByteArray>()));
    QVERIFY(insert->run());
    QVERIFY(
        insert->bind(std::optional<int>(0), std::optional<QString>(u""_s), std::optional<QByteArray>("")));
    QVERIFY(insert->run());

    auto select = sql::Statement::prepare(*m_connection, "SELECT a, b, c FROM t ORDER BY rowid");
    QVERIFY(select && select->step().value_or(false));
    QVERIFY(!select->column<std::optional<qint64>>(0));
    QVERIFY(!select->column<std::optional<QString>>(1));
    QVERIFY(!select->column<std::optional<QByteArray>>(2));
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->column<std::optional<qint64>>(0), std::optional<qint64>(0));
    QVERIFY(select->column<std::optional<QString>>(1).has_value());
    QVERIFY(select->column<std::optional<QByteArray>>(2).has_value());
}

void TestStatement::refuses_what_is_not_one_statement_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("one") << "SELECT 1"_ba << true;
    QTest::newRow("one with its semicolon and space after it") << "SELECT 1 ;\n  "_ba << true;
    QTest::newRow("two") << "SELECT 1; DROP TABLE t"_ba << false;
    QTest::newRow("a second one that does not parse") << "SELECT 1; nonsense"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("a comment alone") << "-- nothing"_ba << false;
    QTest::newRow("nonsense") << "SELEC 1"_ba << false;
    QTest::newRow("no such table") << "SELECT * FROM nowhere"_ba << false;
}

void TestStatement::refuses_what_is_not_one_statement()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, accepted);

    const auto prepared = sql::Statement::prepare(*m_connection, sql);
    QCOMPARE(prepared.has_value(), accepted);
    if (!prepared)
        QCOMPARE(prepared.error().code, ErrorCode::Internal);
    QVERIFY(sql::Statement::prepare(*m_connection, "SELECT a FROM t")); // nothing was dropped
}

void TestStatement::refuses_the_wrong_number_of_values_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("none wanted") << "SELECT 1"_ba << false;
    QTest::newRow("one wanted") << "SELECT ?1"_ba << true;
    QTest::newRow("one wanted twice") << "SELECT ?1, ?1"_ba << true;
    QTest::newRow("two wanted") << "SELECT ?1, ?2"_ba << false;
    QTest::newRow("only the second one wanted") << "SELECT ?2"_ba << false;
}

void TestStatement::refuses_the_wrong_number_of_values()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, accepted);

    auto select = sql::Statement::prepare(*m_connection, sql);
    QVERIFY(select);
    const auto bound = select->bind(1);
    QCOMPARE(bound.has_value(), accepted);
    if (!bound)
        QCOMPARE(bound.error().code, ErrorCode::Internal);
}

void TestStatement::binding_again_starts_over_and_forgets()
{
    auto select = sql::Statement::prepare(*m_connection, "SELECT ?1 UNION ALL SELECT ?1");
    QVERIFY(select && select->bind(1) && select->step().value_or(false));
    QVERIFY(select->bind(2)); // in the middle of the rows
    QVERIFY(select->step().value_or(false));
    QCOMPARE(select->column<int>(0), 2);
    select->reset();
    QVERIFY(select->step().value_or(false));
    QVERIFY(!select->column<std::optional<int>>(0));
}

void TestStatement::is_ready_again_after_a_rest_with_nothing_left_of_before()
{
    const QByteArray sql = "SELECT ?1 UNION ALL SELECT 5";
    {
        auto select = sql::Statement::prepare(*m_connection, sql);
        QVERIFY(select && select->bind(u"words"_s) && select->step().value_or(false));
    }
    auto again = sql::Statement::prepare(*m_connection, sql);
    QVERIFY(again && again->step().value_or(false));
    QVERIFY(!again->column<std::optional<QString>>(0));
}

void TestStatement::two_of_the_same_statement_do_not_disturb_each_other()
{
    const QByteArray sql = "SELECT ?1 UNION ALL SELECT ?1 + 1";
    {
        auto first = sql::Statement::prepare(*m_connection, sql);
        auto second = sql::Statement::prepare(*m_connection, sql);
        QVERIFY(first && second && first->bind(10) && second->bind(20));
        QVERIFY(first->step().value_or(false) && second->step().value_or(false));
        QVERIFY(first->step().value_or(false));
        QCOMPARE(first->column<int>(0), 11);
        QCOMPARE(second->column<int>(0), 20);
    }
    auto third = sql::Statement::prepare(*m_connection, sql); // of the two, one rests and one is gone
    QVERIFY(third && third->bind(30) && third->step().value_or(false));
    QCOMPARE(third->column<int>(0), 30);
}

void TestStatement::can_be_used_again_after_it_failed()
{
    const QByteArray sql = "INSERT INTO t(a) VALUES (?1)";
    {
        auto insert = sql::Statement::prepare(*m_connection, sql);
        QVERIFY(insert && insert->bind(1) && insert->run());
        QVERIFY(insert->bind(1));
        const auto refused = insert->run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(insert->bind(2) && insert->run());
        QVERIFY(insert->bind(2) && !insert->run());
    }
    auto insert = sql::Statement::prepare(*m_connection, sql);
    QVERIFY(insert && insert->bind(3) && insert->run());
}

void TestStatement::collects_rows_and_stops_at_the_first_failure()
{
    auto select = sql::Statement::prepare(*m_connection, "SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3");
    QVERIFY(select);
    const auto all =
        select->collect([](const sql::Statement &row) -> Result<int> { return row.column<int>(0); });
    QVERIFY(all);
    QCOMPARE(*all, QList<int>({1, 2, 3}));

    select->reset();
    int seen = 0;
    const auto failed = select->collect([&seen](const sql::Statement &row) -> Result<int> {
        ++seen;
        if (row.column<int>(0) == 2)
            return fail(ErrorCode::InvalidValue);
        return 0;
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::InvalidValue);
    QCOMPARE(seen, 2);
}

void TestStatement::tables_refuse_values_of_another_kind()
{
    auto insert = sql::Statement::prepare(*m_connection, "INSERT INTO t(a) VALUES (?1)");
    QVERIFY(insert && insert->bind(u"seven"_s));
    const auto refused = insert->run();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestStatement::an_unfinished_one_is_no_obstacle_once_it_is_gone()
{
    {
        auto select = sql::Statement::prepare(*m_connection, "SELECT 1 UNION ALL SELECT 2");
        QVERIFY(select && select->step().value_or(false));
    }
    QVERIFY(m_connection->execute("DROP TABLE t"));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_Statement.moc"
