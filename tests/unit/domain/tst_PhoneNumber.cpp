#include "domain/PhoneNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_dialled_without_what_is_there_for_eyes_data();
    void is_dialled_without_what_is_there_for_eyes();
    void refuses_what_no_dialler_takes_data();
    void refuses_what_no_dialler_takes();
    void is_read_as_people_write_it_data();
    void is_read_as_people_write_it();
};

void TestPhoneNumber::is_dialled_without_what_is_there_for_eyes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("dialled");

    QTest::newRow("spaces") << u"116 123"_s << u"116123"_s;
    QTest::newRow("hyphens") << u"9-8-8"_s << u"988"_s;
    QTest::newRow("brackets") << u"(011) 5275-1135"_s << u"01152751135"_s;
    QTest::newRow("from abroad") << u"+44 116 123"_s << u"+44116123"_s;
    QTest::newRow("a leading zero stays") << u"000"_s << u"000"_s;
}

void TestPhoneNumber::is_dialled_without_what_is_there_for_eyes()
{
    QFETCH(const QString, written);
    QFETCH(const QString, dialled);

    const auto number = PhoneNumber::fromText(written);
    QVERIFY(number);
    QCOMPARE(number->text(), written);
    QCOMPARE(number->dialled(), dialled);
}

void TestPhoneNumber::refuses_what_no_dialler_takes_data()
{
    QTest::addColumn<QString>("written");

    QTest::newRow("nothing") << QString();
    QTest::newRow("one digit") << u"9"_s;
    QTest::newRow("letters") << u"1-800-CANCER"_s;
    QTest::newRow("two numbers") << u"112 or 999"_s;
    QTest::newRow("two numbers, short") << u"135 / 136"_s;
    QTest::newRow("a command to the network") << u"*#06#"_s;
    QTest::newRow("a pause and more") << u"112;postd=12"_s;
    QTest::newRow("a plus in the middle") << u"00+44"_s;
    QTest::newRow("digits of another script") << u"\u0661\u0662\u0663"_s;
    QTest::newRow("a line break") << u"116\n123"_s;
    QTest::newRow("far too long") << u"1234567890123456789012345"_s;
}

void TestPhoneNumber::refuses_what_no_dialler_takes()
{
    QFETCH(const QString, written);

    const auto number = PhoneNumber::fromText(written);
    QVERIFY(!number);
    QCOMPARE(number.error().code, ErrorCode::InvalidValue);
}

void TestPhoneNumber::is_read_as_people_write_it_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");

    QTest::newRow("as it is dialled") << u"0123456"_s << u"0123456"_s;
    QTest::newRow("spaces around it") << u" 0123 456 "_s << u"0123 456"_s;
    QTest::newRow("full stops") << u"01.23.45.67"_s << u"01 23 45 67"_s;
    QTest::newRow("hyphens of print") << u"555\u2011123\u20134567"_s << u"555-123-4567"_s;
    QTest::newRow("spaces of print") << u"+49\u00a030\u202f123"_s << u"+49 30 123"_s;
    QTest::newRow("marks of direction") << u"\u202a+44 116 123\u202c"_s << u"+44 116 123"_s;
    QTest::newRow("an area code") << u"030/123456"_s << u"030 123456"_s;
    QTest::newRow("a country and an area") << u"+49 (30) / 123456"_s << u"+49 (30) 123456"_s;
    QTest::newRow("digits of another script") << u"\u0661\u0662\u0663"_s << u"123"_s;
    QTest::newRow("two numbers") << u"135/136"_s << QString();
    QTest::newRow("an extension") << u"555 1234 ext. 12"_s << QString();
    QTest::newRow("letters") << u"1-800-CANCER"_s << QString();
    QTest::newRow("a link") << u"javascript:112"_s << QString();
    QTest::newRow("a command to the network") << u"*#06#"_s << QString();
    QTest::newRow("far too long") << u"1"_s.repeated(100'000) << QString();
}

void TestPhoneNumber::is_read_as_people_write_it()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, number);

    const auto read = PhoneNumber::fromTyped(typed);
    QCOMPARE(read.has_value(), !number.isEmpty());
    if (read)
        QCOMPARE(read->text(), number);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_PhoneNumber.moc"
