#include "core/SystemError.h"

#include <QTest>

#include <cerrno>

using namespace alongside;

class TestSystemError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_it_means_to_the_layer_above_data();
    void says_what_it_means_to_the_layer_above();
};

void TestSystemError::says_what_it_means_to_the_layer_above_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("code");

    QTest::newRow("there is no such file") << ENOENT << int(ErrorCode::NotFound);
    QTest::newRow("there is one already") << EEXIST << int(ErrorCode::Conflict);
    QTest::newRow("no room") << ENOSPC << int(ErrorCode::StorageFull);
    QTest::newRow("no more room for this person") << EDQUOT << int(ErrorCode::StorageFull);
    QTest::newRow("no larger file allowed") << EFBIG << int(ErrorCode::StorageFull);
    QTest::newRow("no permission") << EACCES << int(ErrorCode::ReadOnly);
    QTest::newRow("not the owner") << EPERM << int(ErrorCode::ReadOnly);
    QTest::newRow("a disk that cannot be written") << EROFS << int(ErrorCode::ReadOnly);
    QTest::newRow("no memory") << ENOMEM << int(ErrorCode::OutOfMemory);
    QTest::newRow("the drive failed") << EIO << int(ErrorCode::StorageTrouble);
    QTest::newRow("a link where none may be") << ELOOP << int(ErrorCode::StorageTrouble);
    QTest::newRow("too many open files") << EMFILE << int(ErrorCode::StorageTrouble);
}

void TestSystemError::says_what_it_means_to_the_layer_above()
{
    QFETCH(const int, systemError);
    QFETCH(const int, code);

    QCOMPARE(int(fromSystemError(systemError)), code);
    QCOMPARE(int(failFromSystem(systemError).error().code), code);
}

QTEST_GUILESS_MAIN(TestSystemError)
#include "tst_SystemError.moc"
