#include "pack/HonestText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestHonestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_of_every_language_are_taken_data();
    void words_of_every_language_are_taken();
    void what_is_not_seen_is_refused_data();
    void what_is_not_seen_is_refused();
    void hosts_that_are_taken_data();
    void hosts_that_are_taken();
    void hosts_that_may_be_taken_for_others_data();
    void hosts_that_may_be_taken_for_others();
};

void TestHonestText::words_of_every_language_are_taken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Tuesday circle – “Hope & Friendship” (MBC)"_s;
    QTest::newRow("Vietnamese") << u"Nhóm hỗ trợ ung thư vú"_s;
    QTest::newRow("accents apart") << u"Cafe\u0301"_s;
    QTest::newRow("Arabic") << u"مجموعة دعم"_s;
    QTest::newRow("Persian with a joiner") << u"می\u200cخواهم"_s;
    QTest::newRow("Hindi with a joiner") << u"क्\u200dष"_s;
    QTest::newRow("Japanese") << u"乳がん患者の会"_s;
    QTest::newRow("a heart") << u"Hope ❤️"_s;
    QTest::newRow("nothing") << QString();
}

void TestHonestText::words_of_every_language_are_taken()
{
    QFETCH(const QString, text);
    QVERIFY(isHonestText(text));
}

void TestHonestText::what_is_not_seen_is_refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("turned around") << u"group\u202Egro.live"_s;
    QTest::newRow("turned around in itself") << u"a\u2067b\u2069"_s;
    QTest::newRow("a mark of direction") << u"a\u200Fb"_s;
    QTest::newRow("no width") << u"Tues\u200Bday"_s;
    QTest::newRow("a joiner among Latin letters") << u"Tues\u200Dday"_s;
    QTest::newRow("a joiner at the end") << u"می\u200c"_s;
    QTest::newRow("a mark of byte order") << u"\uFEFFTuesday"_s;
    QTest::newRow("a soft hyphen") << u"Tues\u00ADday"_s;
    QTest::newRow("a line") << u"Tues\nday"_s;
    QTest::newRow("a line of Unicode's") << u"Tues\u2028day"_s;
    QTest::newRow("nothing at all") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("a filler") << u"a\u3164b"_s;
    QTest::newRow("blank Braille") << u"a\u2800b"_s;
    QTest::newRow("private") << u"a\uE000b"_s;
    QTest::newRow("a tag") << u"a\U000E0041b"_s;
    QTest::newRow("a tower of accents") << u"a"_s + QString(9, QChar(0x0301));
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D);
}

void TestHonestText::what_is_not_seen_is_refused()
{
    QFETCH(const QString, text);
    QVERIFY(!isHonestText(text));
}

void TestHonestText::hosts_that_are_taken_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"example.org"_s;
    QTest::newRow("capital") << u"Example.ORG"_s;
    QTest::newRow("hyphens and digits") << u"a-1.groups.example.co.uk"_s;
    QTest::newRow("German") << u"müllerhilfe.de"_s;
    QTest::newRow("German in punycode") << u"xn--mllerhilfe-9db.de"_s;
    QTest::newRow("Japanese") << u"乳がんの会.jp"_s;
}

void TestHonestText::hosts_that_are_taken()
{
    QFETCH(const QString, host);
    QVERIFY(isHonestHost(host));
}

void TestHonestText::hosts_that_may_be_taken_for_others_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("a Cyrillic a") << u"b\u0430nk.org"_s;
    QTest::newRow("all Cyrillic") << u"\u0430\u0440\u0440\u04CF\u0435.com"_s;
    QTest::newRow("that in punycode") << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("Greek") << u"exampl\u03B5.org"_s;
    QTest::newRow("a Latin letter of phonetics") << u"\u0261roups.org"_s;
    QTest::newRow("wide letters") << u"\uFF45xample.org"_s;
    QTest::newRow("punycode that is none") << u"xn--.org"_s;
    QTest::newRow("an invisible letter") << u"exam\u200Bple.org"_s;
    QTest::newRow("a number") << u"192.168.0.1"_s;
    QTest::newRow("a name without a dot") << u"localhost"_s;
    QTest::newRow("an empty part") << u"example..org"_s;
    QTest::newRow("a percent sign") << u"ex%61mple.org"_s;
    QTest::newRow("a slash that is none") << u"example.org\u2044evil.org"_s;
    QTest::newRow("nothing") << QString();
}

void TestHonestText::hosts_that_may_be_taken_for_others()
{
    QFETCH(const QString, host);
    QVERIFY(!isHonestHost(host));
}

QTEST_GUILESS_MAIN(TestHonestText)
#include "tst_HonestText.moc"
