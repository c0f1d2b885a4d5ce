#include "theme/TextStyle.h"

#include <QTest>

using namespace alongside;

class TestTextStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_grows_with_the_persons_size_data();
    void text_grows_with_the_persons_size();
    void icons_grow_half_as_fast_and_stop_data();
    void icons_grow_half_as_fast_and_stop();
};

void TestTextStyle::text_grows_with_the_persons_size_data()
{
    QTest::addColumn<double>("pixels");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("shown");

    QTest::newRow("display at 100 %") << 30.0 << 1.0 << 30;
    QTest::newRow("display at 150 %") << 30.0 << 1.5 << 38;
    QTest::newRow("display at 200 %") << 30.0 << 2.0 << 45;
    QTest::newRow("title at 150 %") << 25.0 << 1.5 << 34;
    QTest::newRow("title at 200 %") << 25.0 << 2.0 << 43;
    QTest::newRow("heading at 150 %") << 20.0 << 1.5 << 30;
    QTest::newRow("heading at 200 %") << 20.0 << 2.0 << 40;
    QTest::newRow("reading at 150 %") << 19.0 << 1.5 << 29;
    QTest::newRow("reading at 200 %") << 19.0 << 2.0 << 38;
    QTest::newRow("body at 150 %") << 17.0 << 1.5 << 26;
    QTest::newRow("body at 200 %") << 17.0 << 2.0 << 34;
    QTest::newRow("small at 200 %") << 15.0 << 2.0 << 30;
    QTest::newRow("body made smaller") << 17.0 << 0.85 << 14;
    QTest::newRow("display made smaller") << 30.0 << 0.85 << 26;
}

void TestTextStyle::text_grows_with_the_persons_size()
{
    QFETCH(const double, pixels);
    QFETCH(const double, scale);
    QFETCH(const int, shown);

    QCOMPARE(scaledTextSize(pixels, scale), shown);
}

void TestTextStyle::icons_grow_half_as_fast_and_stop_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("shown");

    QTest::newRow("small text") << 0.85 << 24;
    QTest::newRow("100 %") << 1.0 << 24;
    QTest::newRow("150 %") << 1.5 << 30;
    QTest::newRow("200 %") << 2.0 << 36;
    QTest::newRow("never more than half again") << 3.0 << 36;
}

void TestTextStyle::icons_grow_half_as_fast_and_stop()
{
    QFETCH(const double, scale);
    QFETCH(const int, shown);

    QCOMPARE(scaledIconSize(24, scale), shown);
}

QTEST_GUILESS_MAIN(TestTextStyle)
#include "tst_TextStyle.moc"
