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

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_PhoneNumber.moc"
