#include "services/PlainFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestPlainFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_written_where_it_was_wanted();
    void replaces_what_was_there();
    void keeps_what_was_there_until_the_new_one_is_whole();
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

void TestPlainFile::is_written_where_it_was_wanted()
{
    const QString path = pathOf(u"a plan & more.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "BEGIN:VCALENDAR\r\n"));
    QCOMPARE(contentOf(path), "BEGIN:VCALENDAR\r\n"_ba);
}

void TestPlainFile::replaces_what_was_there()
{
    const QString path = pathOf(u"again.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "a longer one"));
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "short"));
    QCOMPARE(contentOf(path), "short"_ba);
}

void TestPlainFile::keeps_what_was_there_until_the_new_one_is_whole()
{
    const QString path = pathOf(u"kept.ics"_s);
    QVERIFY(writePlainFile(QUrl::fromLocalFile(path), "before"));
    {
        PlainFile half(QUrl::fromLocalFile(path));
        QVERIFY(half.isOpen());
        QVERIFY(half.write("half of"));
    }
    QCOMPARE(contentOf(path), "before"_ba);
    QVERIFY(!QFile::exists(path + u".part"_s));
}

void TestPlainFile::is_refused_where_nothing_can_be_written()
{
    const auto written = writePlainFile(QUrl::fromLocalFile(pathOf(u"no/such/folder.ics"_s)), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
}

// A device that is always full takes nothing; it was there before, so it stays.
void TestPlainFile::leaves_nothing_half_written()
{
    const auto written = writePlainFile(QUrl::fromLocalFile(u"/dev/full"_s), "words");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFull);
    QVERIFY(QFile::exists(u"/dev/full"_s));
}

QTEST_GUILESS_MAIN(TestPlainFile)
#include "tst_PlainFile.moc"
