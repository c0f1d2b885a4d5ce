#include "services/GivenFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestGivenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_it_is_about_is_seen_data();
    void what_it_is_about_is_seen();
    void what_is_not_there_goes_by_its_name();
    void nothing_is_waited_for();

private:
    QTemporaryDir m_folder;
};

void TestGivenFile::what_it_is_about_is_seen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<GivenFile>("about");

    QTest::newRow("groups") << u"a.alongside-group"_s << R"({"format": "alongside-pack"})"_ba
                            << GivenFile::Groups;
    QTest::newRow("people") << u"a.vcf"_s << "BEGIN:VCARD\r\nVERSION:3.0\r\n"_ba << GivenFile::People;
    QTest::newRow("people without a name for it")
        << u"download"_s << "\xEF\xBB\xBF\r\n begin:vcard\nVERSION:2.1\n"_ba << GivenFile::People;
    QTest::newRow("appointments named as groups")
        << u"a.alongside-group"_s << "BEGIN:VCALENDAR\r\n"_ba << GivenFile::Appointments;
    QTest::newRow("people in two bytes a letter") << u"a.VCF"_s
                                                  << "\xFF\xFE"
                                                     "B\0E\0G\0I\0N\0"_ba
                                                  << GivenFile::People;
    QTest::newRow("a calendar cut off") << u"a.ics"_s << "EGIN:VCAL"_ba << GivenFile::Appointments;
    QTest::newRow("a group that speaks of cards")
        << u"b"_s << R"({"note": "BEGIN:VCARD"})"_ba << GivenFile::Groups;
    QTest::newRow("an update") << u"new.alongside-content"_s << "{}"_ba << GivenFile::Update;
    QTest::newRow("an update without a name for it")
        << u"1000000042"_s << R"({"content": {"files": {"x": "y"}}, "format" :
               "alongside-content", "format_version": 1})"_ba
        << GivenFile::Update;
    QTest::newRow("a group that speaks of updates")
        << u"d"_s << R"({"note": "alongside-content", "text": "\"format\": \"alongside-content\""})"_ba
        << GivenFile::Groups;
    QTest::newRow("an update named as groups")
        << u"e.alongside-group"_s << R"({"format": "alongside-content"})"_ba << GivenFile::Groups;
    QTest::newRow("a picture") << u"code.png"_s << "\x89PNG\r\n"_ba << GivenFile::Groups;
    QTest::newRow("empty") << u"c"_s << QByteArray() << GivenFile::Groups;
}

void TestGivenFile::what_it_is_about_is_seen()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const GivenFile, about);

    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(lookAtGivenFile(QUrl::fromLocalFile(file.fileName())), about);
}

void TestGivenFile::what_is_not_there_goes_by_its_name()
{
    QCOMPARE(lookAtGivenFile(QUrl::fromLocalFile(m_folder.filePath(u"no.vcf"_s))), GivenFile::People);
    QCOMPARE(lookAtGivenFile(QUrl::fromLocalFile(m_folder.filePath(u"no.ALONGSIDE-content"_s))),
             GivenFile::Update);
    QCOMPARE(lookAtGivenFile(QUrl::fromLocalFile(m_folder.filePath(u"no"_s))), GivenFile::Groups);
    QCOMPARE(lookAtGivenFile(QUrl::fromLocalFile(m_folder.path())), GivenFile::Groups);
    QCOMPARE(lookAtGivenFile({}), GivenFile::Groups);
}

// A pipe into which nobody writes.
void TestGivenFile::nothing_is_waited_for()
{
    const QString pipe = m_folder.filePath(u"pipe.ics"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(lookAtGivenFile(QUrl::fromLocalFile(pipe)), GivenFile::Appointments);
}

QTEST_GUILESS_MAIN(TestGivenFile)
#include "tst_GivenFile.moc"
