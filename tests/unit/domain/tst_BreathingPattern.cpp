#include "domain/BreathingPattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

class TestBreathingPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_where_one_is_data();
    void says_where_one_is();
    void fullness_never_jumps();
    void goes_round();
    void second_breath_goes_on_top_of_the_first();
    void session_is_whole_rounds_data();
    void session_is_whole_rounds();
    void refuses_what_nobody_can_follow_data();
    void refuses_what_nobody_can_follow();
};

namespace {

const BreathingPattern kBox{
    u"box"_s,
    {},
    {},
    {{BreathPhase::In, 4s}, {BreathPhase::Hold, 4s}, {BreathPhase::Out, 4s}, {BreathPhase::Rest, 4s}},
    0};
const BreathingPattern kSigh{
    u"sigh"_s, {}, {}, {{BreathPhase::In, 3s}, {BreathPhase::MoreIn, 1s}, {BreathPhase::Out, 6s}}, 0};
const BreathingPattern kFew{
    u"few"_s, {}, {}, {{BreathPhase::In, 4s}, {BreathPhase::Hold, 7s}, {BreathPhase::Out, 8s}}, 4};

} // namespace

void TestBreathingPattern::says_where_one_is_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<double>("fullness");
    QTest::newRow("beginning") << 0 << int(BreathPhase::In) << 4 << 0.0;
    QTest::newRow("a moment in") << 1 << int(BreathPhase::In) << 4 << 0.0;
    QTest::newRow("half in") << 2000 << int(BreathPhase::In) << 2 << 0.5;
    QTest::newRow("last moment in") << 3999 << int(BreathPhase::In) << 1 << 1.0;
    QTest::newRow("full") << 4000 << int(BreathPhase::Hold) << 4 << 1.0;
    QTest::newRow("still full") << 7999 << int(BreathPhase::Hold) << 1 << 1.0;
    QTest::newRow("out") << 8000 << int(BreathPhase::Out) << 4 << 1.0;
    QTest::newRow("half out") << 10000 << int(BreathPhase::Out) << 2 << 0.5;
    QTest::newRow("empty") << 12000 << int(BreathPhase::Rest) << 4 << 0.0;
    QTest::newRow("still empty") << 15999 << int(BreathPhase::Rest) << 1 << 0.0;
    QTest::newRow("again") << 16000 << int(BreathPhase::In) << 4 << 0.0;
}

void TestBreathingPattern::says_where_one_is()
{
    const QFETCH(int, ms);
    const QFETCH(double, fullness);
    const BreathMoment moment = breathing::at(kBox, std::chrono::milliseconds(ms));
    QTEST(int(moment.phase), "phase");
    QTEST(moment.secondsLeft, "secondsLeft");
    QVERIFY2(std::abs(moment.fullness - fullness) < 0.001, qPrintable(QString::number(moment.fullness)));
}

void TestBreathingPattern::fullness_never_jumps()
{
    for (const BreathingPattern &pattern : {kBox, kSigh, kFew}) {
        double before = 0;
        for (auto at = 0ms; at < breathing::roundOf(pattern) * 2; at += 10ms) {
            const double now = breathing::at(pattern, at).fullness;
            QVERIFY(now >= 0 && now <= 1);
            QVERIFY2(std::abs(now - before) < 0.02,
                     qPrintable(u"%1 at %2 ms"_s.arg(pattern.key).arg(at.count())));
            before = now;
        }
    }
}

void TestBreathingPattern::goes_round()
{
    QCOMPARE(breathing::roundOf(kBox), 16s);
    QCOMPARE(breathing::at(kBox, 15'999ms).step, 3);
    QCOMPARE(breathing::at(kBox, 16s).step, 4);
    QCOMPARE(breathing::at(kBox, 16s * 100).step, 400);
}

void TestBreathingPattern::second_breath_goes_on_top_of_the_first()
{
    QCOMPARE(breathing::at(kSigh, 3s).phase, BreathPhase::MoreIn);
    QCOMPARE(breathing::at(kSigh, 3s).fullness, 0.75);
    QCOMPARE(breathing::at(kSigh, 4s).fullness, 1.0);
}

void TestBreathingPattern::session_is_whole_rounds_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("box");
    QTest::addColumn<int>("few");
    QTest::newRow("none") << 0 << 16 << 19;
    QTest::newRow("one") << 1 << 64 << 57;
    QTest::newRow("two") << 2 << 128 << 76; // four rounds are the most
    QTest::newRow("five") << 5 << 304 << 76;
}

void TestBreathingPattern::session_is_whole_rounds()
{
    const QFETCH(int, minutes);
    const QFETCH(int, box);
    const QFETCH(int, few);
    QCOMPARE(breathing::session(kBox, std::chrono::minutes(minutes)), std::chrono::seconds(box));
    QCOMPARE(breathing::session(kFew, std::chrono::minutes(minutes)), std::chrono::seconds(few));
}

void TestBreathingPattern::refuses_what_nobody_can_follow_data()
{
    QTest::addColumn<QList<BreathStep>>("steps");
    QTest::newRow("nothing") << QList<BreathStep>{};
    QTest::newRow("out first") << QList<BreathStep>{{BreathPhase::Out, 4s}, {BreathPhase::In, 4s}};
    QTest::newRow("never out") << QList<BreathStep>{{BreathPhase::In, 4s}, {BreathPhase::Hold, 4s}};
    QTest::newRow("no time") << QList<BreathStep>{{BreathPhase::In, 0s}, {BreathPhase::Out, 4s}};
    QTest::newRow("too long") << QList<BreathStep>{{BreathPhase::In, 4s}, {BreathPhase::Out, 21s}};
    QTest::newRow("too many") << QList<BreathStep>(7, {BreathPhase::In, 1s});
}

void TestBreathingPattern::refuses_what_nobody_can_follow()
{
    const QFETCH(QList<BreathStep>, steps);
    QVERIFY(breathing::check(kBox) && breathing::check(kSigh) && breathing::check(kFew));
    const auto checked = breathing::check({u"x"_s, {}, {}, steps, 0});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(TestBreathingPattern)
#include "tst_BreathingPattern.moc"
