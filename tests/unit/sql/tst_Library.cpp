#include "sql/Library.h"

#include <QRegularExpression>
#include <QTest>

#include <sqlite3.h>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starts_once_and_says_so_again();
    void tells_its_version();
    void was_built_to_encrypt_and_search_and_never_spill_data();
    void was_built_to_encrypt_and_search_and_never_spill();
    void ignores_settings_in_file_names();
};

void TestLibrary::starts_once_and_says_so_again()
{
    QVERIFY(sql::startLibrary());
    QVERIFY(sql::startLibrary());
}

void TestLibrary::tells_its_version()
{
    static const QRegularExpression wanted(
        u"\\ASQLCipher 4\\.\\d+\\.\\d+.* \\(SQLite 3\\.\\d+\\.\\d+\\)\\z"_s);
    QVERIFY2(wanted.match(sql::libraryVersion()).hasMatch(), qPrintable(sql::libraryVersion()));
}

void TestLibrary::was_built_to_encrypt_and_search_and_never_spill_data()
{
    QTest::addColumn<QByteArray>("option");

    for (const char *option : {"HAS_CODEC", "ENABLE_FTS5", "TEMP_STORE=3", "OMIT_LOAD_EXTENSION",
                               "SECURE_DELETE", "THREADSAFE=1", "DQS=0"})
        QTest::newRow(option) << QByteArray(option);
}

void TestLibrary::was_built_to_encrypt_and_search_and_never_spill()
{
    QFETCH(const QByteArray, option);

    QVERIFY(sqlite3_compileoption_used(option.constData()));
}

void TestLibrary::ignores_settings_in_file_names()
{
    QVERIFY(sql::startLibrary());
    sqlite3 *handle = nullptr;
    // With settings in file names on, this would be a database in memory.
    QVERIFY(sqlite3_open_v2("file:/none/such?mode=memory", &handle, SQLITE_OPEN_READWRITE, nullptr)
            != SQLITE_OK);
    sqlite3_close(handle);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_Library.moc"
