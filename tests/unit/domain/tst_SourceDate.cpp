#include "domain/Helpline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestSourceDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_as_exact_as_its_text_data();
    void is_as_exact_as_its_text();
    void refuses_what_is_no_date_data();
    void refuses_what_is_no_date();
};

void TestSourceDate::is_as_exact_as_its_text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceDate>("date");

    QTest::newRow("a year") << u"2026"_s << SourceDate{2026, 0, 0};
    QTest::newRow("a month") << u"2026-07"_s << SourceDate{2026, 7, 0};
    QTest::newRow("a day") << u"2024-02-29"_s << SourceDate{2024, 2, 29};
}

void TestSourceDate::is_as_exact_as_its_text()
{
    QFETCH(const QString, text);
    QFETCH(const SourceDate, date);

    QVERIFY(SourceDate::fromText(text) == date);
}

void TestSourceDate::refuses_what_is_no_date_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a guess") << u"2020s"_s;
    QTest::newRow("a copy of unknown age") << u"undated"_s;
    QTest::newRow("month 13") << u"2026-13"_s;
    QTest::newRow("month 0") << u"2026-00"_s;
    QTest::newRow("30 February") << u"2026-02-30"_s;
    QTest::newRow("something behind it") << u"2026-07 copy"_s;
}

void TestSourceDate::refuses_what_is_no_date()
{
    QFETCH(const QString, text);

    const auto date = SourceDate::fromText(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(TestSourceDate)
#include "tst_SourceDate.moc"
