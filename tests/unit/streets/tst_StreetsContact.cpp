#include "support/SourceTree.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Whom the server of the streets can write to, as it is given to a build: a phone's is not made without.
class TestStreetsContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_contact_is_a_page_or_an_address_data();
    void a_contact_is_a_page_or_an_address();
};

void TestStreetsContact::a_contact_is_a_page_or_an_address_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<bool>("builds");
    QTest::newRow("a page") << u"https://example.org/alongside"_s << u"ON"_s << true;
    QTest::newRow("an address") << u"streets@example.org"_s << u"ON"_s << true;
    QTest::newRow("none on a phone") << QString() << u"ON"_s << false;
    QTest::newRow("none elsewhere") << QString() << u"OFF"_s << true;
    QTest::newRow("a page in the clear") << u"http://example.org"_s << u"OFF"_s << false;
    QTest::newRow("a name") << u"Somebody"_s << u"OFF"_s << false;
    QTest::newRow("another header") << u"a@example.org\r\nCookie: b"_s << u"OFF"_s << false;
    QTest::newRow("the end of it") << u"https://example.org/)"_s << u"OFF"_s << false;
}

void TestStreetsContact::a_contact_is_a_page_or_an_address()
{
    const QFETCH(QString, contact);
    const QFETCH(QString, needed);
    const QFETCH(bool, builds);
    QProcess check;
    check.start(u"cmake"_s, {u"-DCONTACT="_s + contact, u"-DNEEDED="_s + needed, u"-P"_s,
                             sourceTree() + u"/app/cmake/CheckStreetsContact.cmake"_s});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitStatus(), QProcess::NormalExit);
    QCOMPARE(check.exitCode() == 0, builds);
}

QTEST_GUILESS_MAIN(TestStreetsContact)
#include "tst_StreetsContact.moc"
