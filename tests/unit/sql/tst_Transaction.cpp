#include "sql/Transaction.h"

#include "sql/Statement.h"

#include <QTest>

#include <memory>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }

    void keeps_everything_once_committed();
    void keeps_nothing_if_it_dies_uncommitted();
    void keeps_nothing_if_it_is_moved_and_dies();
    void only_one_at_a_time();
    void another_can_begin_after_one_died_or_was_committed();
    void dies_quietly_when_the_database_has_rolled_back_already();

private:
    [[nodiscard]] int rows();
    std::unique_ptr<sql::Connection> m_connection;
};

void TestTransaction::init()
{
    auto opened = sql::Connection::openInMemory();
    QVERIFY(opened);
    m_connection = std::make_unique<sql::Connection>(*std::move(opened));
    QVERIFY(m_connection->execute("CREATE TABLE t(a INTEGER UNIQUE ON CONFLICT ROLLBACK) STRICT"));
}

int TestTransaction::rows()
{
    auto count = sql::Statement::prepare(*m_connection, "SELECT count(*) FROM t");
    return count && count->step().value_or(false) ? count->column<int>(0) : -1;
}

void TestTransaction::keeps_everything_once_committed()
{
    auto transaction = sql::Transaction::begin(*m_connection);
    QVERIFY(transaction);
    QVERIFY(m_connection->execute("INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)"));
    QVERIFY(transaction->commit());
    QCOMPARE(rows(), 2);
}

void TestTransaction::keeps_nothing_if_it_dies_uncommitted()
{
    {
        auto transaction = sql::Transaction::begin(*m_connection);
        QVERIFY(transaction && m_connection->execute("INSERT INTO t VALUES (1)"));
        QCOMPARE(rows(), 1);
    }
    QCOMPARE(rows(), 0);
}

void TestTransaction::keeps_nothing_if_it_is_moved_and_dies()
{
    {
        auto transaction = sql::Transaction::begin(*m_connection);
        QVERIFY(transaction);
        const sql::Transaction moved = *std::move(transaction);
        QVERIFY(m_connection->execute("INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(rows(), 0);
}

void TestTransaction::only_one_at_a_time()
{
    auto first = sql::Transaction::begin(*m_connection);
    QVERIFY(first);
    QVERIFY(!sql::Transaction::begin(*m_connection));
    QVERIFY(m_connection->execute("INSERT INTO t VALUES (1)"));
    QVERIFY(first->commit());
    QCOMPARE(rows(), 1);
}

void TestTransaction::another_can_begin_after_one_died_or_was_committed()
{
    QVERIFY(sql::Transaction::begin(*m_connection));
    auto second = sql::Transaction::begin(*m_connection);
    QVERIFY(second && second->commit());
    QVERIFY(sql::Transaction::begin(*m_connection));
}

void TestTransaction::dies_quietly_when_the_database_has_rolled_back_already()
{
    {
        auto transaction = sql::Transaction::begin(*m_connection);
        QVERIFY(transaction && m_connection->execute("INSERT INTO t VALUES (1)"));
        QVERIFY(!m_connection->execute("INSERT INTO t VALUES (1)")); // ends the transaction by itself
        QVERIFY(!transaction->commit());
    }
    QCOMPARE(rows(), 0);
    QVERIFY(sql::Transaction::begin(*m_connection));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_Transaction.moc"
