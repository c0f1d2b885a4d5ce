#include "platform/Tone.h"

#include <QTest>

#include <limits>

namespace alongside {

using namespace std::chrono_literals;

class ToneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitchIsTwoOctavesInEvenSteps();
    void takesWhatIsInRange();
    void refuses_data();
    void refuses();
};

void ToneTest::pitchIsTwoOctavesInEvenSteps()
{
    QCOMPARE(tone::frequency(0), 220);
    QCOMPARE(tone::frequency(0.5), 440);
    QCOMPARE(tone::frequency(1), 880);
    QCOMPARE(tone::frequency(0.75) / tone::frequency(0.5), tone::frequency(0.25) / tone::frequency(0));
}

void ToneTest::takesWhatIsInRange()
{
    QVERIFY(tone::check({Tone::at(0, 1ms), Tone::at(1, 90ms), Tone::silence(1s)}));
    QVERIFY(tone::check({Tone::at(0.5, tone::kLongest)}));
    QVERIFY(tone::check(QList<Tone>(tone::kMost, Tone::at(0.5, 1ms))));
}

void ToneTest::refuses_data()
{
    QTest::addColumn<QList<Tone>>("tones");
    constexpr auto nan = std::numeric_limits<qreal>::quiet_NaN();
    QTest::newRow("nothing") << QList<Tone>{};
    QTest::newRow("too low") << QList{Tone{-0.1, 0, 1s, 1}};
    QTest::newRow("too high") << QList{Tone{0, 1.1, 1s, 1}};
    QTest::newRow("no number") << QList{Tone{nan, 0, 1s, 1}};
    QTest::newRow("too loud") << QList{Tone{0, 0, 1s, 1.5}};
    QTest::newRow("no length") << QList{Tone::at(0, 0ms)};
    QTest::newRow("less than no length") << QList{Tone::at(0, -1s)};
    QTest::newRow("one too long") << QList{Tone::at(0, tone::kLongest + 1ms)};
    QTest::newRow("too long together") << QList{Tone::at(0, tone::kLongest), Tone::at(0, 1ms)};
    QTest::newRow("too many") << QList<Tone>(tone::kMost + 1, Tone::at(0, 1ms));
    QTest::newRow("longer than can be counted")
        << QList<Tone>(3, Tone::at(0, std::chrono::milliseconds::max()));
}

void ToneTest::refuses()
{
    QFETCH(QList<Tone>, tones);
    const auto checked = tone::check(tones);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidValue);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ToneTest)
#include "tst_Tone.moc"
