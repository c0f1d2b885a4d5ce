#include "services/CalendarFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_written_where_it_was_wanted();
    void replaces_what_was_there();
    void is_refused_where_nothing_can_be_written();
    void leaves_nothing_half_written();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestCalendarFile::is_written_where_it_was_wanted()
{
    const QString path = pathOf(u"a plan & more.ics"_s);
    QVERIFY(writeCalendarFile(QUrl::fromLocalFile(path), "BEGIN:VCALENDAR\r\n"));
    QCOMPARE(contentOf(path), "BEGIN:VCALENDAR\r\n"_ba);
}

void TestCalendarFile::replaces_what_was_there()
{
    const QString path = pathOf(u"again.ics"_s);
    QVERIFY(writeCalendarFile(QUrl::fromLocalFile(path), "a longer one"));
    QVERIFY(writeCalendarFile(QUrl::fromLocalFile(path), "short"));
    QCOMPARE(contentOf(path), "short"_ba);
}

void TestCalendarFile::is_refused_where_nothing_can_be_written()
{
    const auto written = writeCalendarFile(QUrl::fromLocalFile(pathOf(u"no/such/folder.ics"_s)), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
}

// A device that is always full takes nothing; it was there before, so it stays.
void TestCalendarFile::leaves_nothing_half_written()
{
    const auto written = writeCalendarFile(QUrl::fromLocalFile(u"/dev/full"_s), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFull);
    QVERIFY(QFile::exists(u"/dev/full"_s));
}

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_CalendarFile.moc"
