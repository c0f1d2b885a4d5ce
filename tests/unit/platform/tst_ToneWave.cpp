#include "platform/ToneWave.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

namespace alongside {

using namespace std::chrono_literals;

namespace {

constexpr int kRate = 48'000;

using Samples = std::vector<qint16>;

Samples all(const QList<Tone> &tones, size_t pieces = kRate)
{
    ToneWave wave(tones, kRate);
    Samples samples;
    Samples piece(pieces);
    while (const auto count = wave.read(piece))
        samples.insert(samples.end(), piece.begin(), piece.begin() + count);
    return samples;
}

int loudest(std::span<const qint16> samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(int(sample)));
    return most;
}

// Times a second that the wave comes up through silence.
qreal heard(std::span<const qint16> samples)
{
    int turns = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        turns += samples[i - 1] < 0 && samples[i] >= 0;
    return turns * qreal(kRate) / qreal(samples.size());
}

} // namespace

class ToneWaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastsAsLongAsItsTones();
    void hasThePitchOfItsTone_data();
    void hasThePitchOfItsTone();
    void glidesFromOnePitchToTheOther();
    void isSoftAndNeverCuts();
    void keepsSilence();
    void isTheSameInAnyPieces();
    void shortTonesSoundToo();
    void isAtItsEndOnce();
};

void ToneWaveTest::lastsAsLongAsItsTones()
{
    QCOMPARE(all({Tone::at(0.2, 250ms), Tone::silence(100ms), Tone::at(0.4, 650ms)}).size(), size_t(kRate));
}

void ToneWaveTest::hasThePitchOfItsTone_data()
{
    QTest::addColumn<qreal>("pitch");
    for (const qreal pitch : {0.0, 0.3, 0.5, 0.8, 1.0})
        QTest::addRow("%.1f", pitch) << pitch;
}

void ToneWaveTest::hasThePitchOfItsTone()
{
    QFETCH(qreal, pitch);
    const Samples samples = all({Tone::at(pitch, 2s)});
    QVERIFY(std::abs(heard(samples) - tone::frequency(pitch)) < 2);
}

void ToneWaveTest::glidesFromOnePitchToTheOther()
{
    const Samples samples = all({{0, 1, 4s, 1}});
    const std::span whole(samples);
    const qreal first = heard(whole.subspan(kRate / 10, kRate / 10));
    const qreal middle = heard(whole.subspan(kRate * 2 - kRate / 20, kRate / 10));
    const qreal last = heard(whole.subspan(kRate * 4 - kRate / 5, kRate / 10));
    QVERIFY2(first < 260 && last > 800, qPrintable(QString::number(first) + u' ' + QString::number(last)));
    QVERIFY(std::abs(middle - tone::frequency(0.5)) < 20);
}

void ToneWaveTest::isSoftAndNeverCuts()
{
    const Samples samples = all({Tone::at(0, 1s), Tone::at(1, 1s), Tone::silence(50ms), Tone::at(0.5, 40ms)});
    QVERIFY(loudest(samples) > 8'000);
    QVERIFY(loudest(samples) <= 10'000);
    QCOMPARE(int(samples.front()), 0);
    QVERIFY(std::abs(int(samples.back())) < 10);
    int jump = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        jump = std::max(jump, std::abs(samples[i] - samples[i - 1]));
    // No step is greater than that of the highest tone itself, an octave counted: 2 pi f / rate.
    QVERIFY2(jump < 1'600, qPrintable(QString::number(jump)));
}

void ToneWaveTest::keepsSilence()
{
    const Samples samples = all({Tone::silence(1s)});
    QCOMPARE(samples.size(), size_t(kRate));
    QCOMPARE(loudest(samples), 0);
}

void ToneWaveTest::isTheSameInAnyPieces()
{
    const QList<Tone> tones{Tone::at(0.1, 70ms), Tone::silence(33ms), {0.9, 0.2, 111ms, 0.4}};
    QCOMPARE(all(tones, 1), all(tones));
    QCOMPARE(all(tones, 997), all(tones));
}

void ToneWaveTest::shortTonesSoundToo()
{
    QVERIFY(loudest(all({Tone::at(0.5, 20ms)})) > 2'000);
    QCOMPARE(all(QList<Tone>(10, Tone::at(0.5, 1ms))).size(), size_t(kRate / 100));
}

void ToneWaveTest::isAtItsEndOnce()
{
    ToneWave wave({Tone::at(0, 1ms)}, kRate);
    QCOMPARE(wave.length(), 48);
    Samples samples(100, 7);
    QCOMPARE(wave.read(samples), 48);
    QCOMPARE(int(samples[48]), 7);
    QVERIFY(wave.atEnd());
    QCOMPARE(wave.read(samples), 0);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ToneWaveTest)
#include "tst_ToneWave.moc"
