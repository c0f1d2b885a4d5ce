#include "vcard/ContactCard.h"
#include "vcard/VCardReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Oddities of cards that other programs wrote, as public reports of bugs tell of them, and who is found on
/// such a card all the same. The lines are our own; each case names the report, on GitHub.
class TestOddCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebody_is_found_all_the_same_data();
    void somebody_is_found_all_the_same();
};

void TestOddCards::somebody_is_found_all_the_same_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name"); // empty: nobody
    QTest::addColumn<QStringList>("phones");
    QTest::addColumn<QString>("note");

    QTest::newRow("a kind of one's own, encoded where kinds stand: sabre-io/vobject #315")
        << "VERSION:2.1\r\nN:;Ana;;;\r\nFN:Ana\r\nTEL;CELL:3925550101\r\n"
           "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=77=61=72=64):5555010102"_ba
        << u"Ana"_s << QStringList{u"3925550101"_s, u"5555010102"_s} << QString();
    QTest::newRow("an encoding without the word for it, small letters: ubports/ubuntu-touch #868")
        << "fn;quoted-printable:Z=C3=BClal Ltd\r\nemail;internet:z@example.org\r\nversion:2.1"_ba
        << u"Zülal Ltd"_s << QStringList() << QString();
    QTest::newRow("numbers as addresses, kinds in quotes: nextcloud/contacts #1899")
        << "VERSION:4.0\r\nFN:Ana\r\nTEL;VALUE=uri;TYPE=\"CELL\":tel:+491705550101\r\n"
           "TEL;VALUE=uri;TYPE=\"VOICE,HOME\":tel:+4930-555-0102"_ba
        << u"Ana"_s << QStringList{u"+491705550101"_s, u"+4930-555-0102 Home"_s} << QString();
    QTest::newRow("numbers as addresses with an extension: NICMx/rdap-server #41")
        << "VERSION:4.0\r\nFN:Ana\r\nTEL;VALUE=uri:tel:+1-555-010-1234;ext=890"_ba << u"Ana"_s
        << QStringList{u"+1-555-010-1234 ext=890"_s} << QString();
    QTest::newRow("names that nobody has for a number: nextcloud/contacts #224")
        << "VERSION:4.0\r\nFN:Ana\r\nNAME:Ana\r\nPHONE.WORK:0705550101\r\nLAST:A house\r\nREV:1747922601891"_ba
        << u"Ana"_s << QStringList() << QString();
    QTest::newRow("a label that is a list of kinds: nextcloud/contacts #1028")
        << "VERSION:3.0\r\nFN:Ana\r\n9JN9AI.TEL;TYPE=pref:+49 30 5550101\r\n"
           "9JN9AI.X-ABLABEL:WORK\\;VOICE\\;PREF"_ba
        << u"Ana"_s << QStringList{u"+49 30 5550101 WORK;VOICE;PREF"_s} << QString();
    QTest::newRow("a column for each line: owncloud-archive/apps #724")
        << "Group: \r\nFirst name:Ana\r\nLast name: \r\nHome phone:0225550101\r\nE-Mail 2:ana@example.org"_ba
        << QString() << QStringList() << QString();
    QTest::newRow(
        "a name of nothing but separators, and an organisation of the same: nextcloud/contacts #3980")
        << "VERSION:3.0\r\nN:;;;;\r\nFN:\r\nORG:;\r\nTEL:5550101"_ba << u"5550101"_s
        << QStringList{u"5550101"_s} << QString();
    QTest::newRow("a line for a code that is no code: vutuv, wintermeyer/vutuv #395")
        << "VERSION:3.0\r\nFN:Ana\r\nLABEL;TYPE=WORK\r\nTEL:5550101\r\nREV:TIMESTAMP NOT YET IMPLEMENTED"_ba
        << u"Ana"_s << QStringList{u"5550101"_s} << QString();
    QTest::newRow("words of a group of none: nugget/thane-ai-agent #494")
        << "VERSION:3.0\r\nPRODID:-//Apple Inc.//macOS "
           "26.3.1//EN\r\nFN:Ana\r\nitem3.X-ABLABEL:_$!<HomePage>!$_\r\n"
           "TEL:5550101"_ba
        << u"Ana"_s << QStringList{u"5550101"_s} << QString();
}

void TestOddCards::somebody_is_found_all_the_same()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, name);
    QFETCH(const QStringList, phones);
    QFETCH(const QString, note);

    VCardReader reader("BEGIN:VCARD\r\n" + lines + "\r\nEND:VCARD\r\n");
    const auto card = reader.next();
    QVERIFY(card);
    const auto found = contactOn(*card, {.home = u"Home"_s, .work = u"Work"_s});
    QCOMPARE(found.has_value(), !name.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->contact.name, name);
    QStringList read;
    for (const ContactPhone &phone : found->contact.phones)
        read += u"%1 %2"_s.arg(phone.number.text(), phone.label).trimmed();
    QCOMPARE(read, phones);
    QCOMPARE(found->contact.note, note);
}

QTEST_GUILESS_MAIN(TestOddCards)
#include "tst_OddCards.moc"
