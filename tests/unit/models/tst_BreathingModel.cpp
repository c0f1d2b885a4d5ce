#include "models/CopingModel.h"

#include "support/FeltTouches.h"
#include "support/FixedUptime.h"
#include "support/HeardTones.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

/// Breathing and muscles on a clock that is moved by hand.
class TestBreathingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void two_minutes_of_long_breaths_out_are_the_usual();
    void goes_from_in_to_out_to_its_end();
    void pause_takes_no_time();
    void stopped_one_begins_anew();
    void clock_that_jumps_far_ends_it();
    void tones_sound_as_the_breath_turns_and_only_when_wanted();
    void without_a_loudspeaker_it_says_so_and_goes_on();
    void touch_is_offered_only_where_there_is_one();
    void out_of_sight_it_pauses();
    void muscles_go_group_by_group();
    void skipped_group_takes_no_time();

private:
    void move(std::chrono::milliseconds by);

    std::unique_ptr<FixedUptime> m_uptime;
    std::unique_ptr<HeardTones> m_tones;
    std::unique_ptr<FeltTouches> m_touches;
    std::unique_ptr<CopingModel> m_coping;
};

void TestBreathingModel::init()
{
    m_coping.reset(); // before what it borrows
    m_uptime = std::make_unique<FixedUptime>();
    m_tones = std::make_unique<HeardTones>();
    m_touches = std::make_unique<FeltTouches>();
    m_coping = std::make_unique<CopingModel>(*m_uptime, *m_tones, *m_touches);
    m_coping->load();
    QCOMPARE(m_coping->rowCount(), 5);
}

void TestBreathingModel::move(std::chrono::milliseconds by)
{
    m_uptime->on += by;
    m_coping->breathing()->look();
    m_coping->muscles()->look();
}

void TestBreathingModel::two_minutes_of_long_breaths_out_are_the_usual()
{
    BreathingModel &breathing = *m_coping->breathing();
    QCOMPARE(breathing.patternNames().first(), u"Long breath out"_s);
    QCOMPARE(breathing.pattern(), 0);
    QCOMPARE(breathing.lengths().at(breathing.lengthChoice()), 2);
    QCOMPARE(breathing.left(), u"2:00"_s);
    QCOMPARE(breathing.state(), Exercise::State::Ready);
    QVERIFY(!breathing.sound() && !breathing.touch());
}

void TestBreathingModel::goes_from_in_to_out_to_its_end()
{
    BreathingModel &breathing = *m_coping->breathing();
    QSignalSpy phases(&breathing, &BreathingModel::phaseChanged);
    breathing.begin();
    QCOMPARE(breathing.phase(), u"Breathe in"_s);
    QCOMPARE(breathing.count(), 4);
    move(3'999ms);
    QCOMPARE(breathing.phase(), u"Breathe in"_s);
    QCOMPARE(breathing.count(), 1);
    move(1ms);
    QCOMPARE(breathing.phase(), u"Breathe out"_s);
    QCOMPARE(breathing.count(), 6);
    QCOMPARE(breathing.fullness(), 1.0);
    QCOMPARE(breathing.left(), u"1:56"_s);
    QCOMPARE(phases.count(), 2);
    move(115'999ms);
    QVERIFY(breathing.isRunning());
    move(1ms);
    QCOMPARE(breathing.state(), Exercise::State::Done);
    QCOMPARE(breathing.left(), u"0:00"_s);
    QCOMPARE(breathing.progress(), 1.0);
}

void TestBreathingModel::pause_takes_no_time()
{
    BreathingModel &breathing = *m_coping->breathing();
    breathing.begin();
    move(5s);
    breathing.pause();
    move(1h);
    QCOMPARE(breathing.state(), Exercise::State::Paused);
    QCOMPARE(breathing.left(), u"1:55"_s);
    breathing.goOn();
    move(1s);
    QCOMPARE(breathing.left(), u"1:54"_s);
    QCOMPARE(breathing.phase(), u"Breathe out"_s);
}

void TestBreathingModel::stopped_one_begins_anew()
{
    BreathingModel &breathing = *m_coping->breathing();
    breathing.begin();
    move(7s);
    breathing.stop();
    QCOMPARE(breathing.state(), Exercise::State::Ready);
    move(1s);
    QCOMPARE(breathing.left(), u"2:00"_s);
    breathing.begin();
    QCOMPARE(breathing.phase(), u"Breathe in"_s);
    breathing.setPattern(2);
    QCOMPARE(breathing.state(), Exercise::State::Ready);
    QCOMPARE(breathing.left(), u"2:08"_s); // whole rounds of a box
    breathing.setPattern(3);
    QVERIFY(breathing.hasLengths() == false);
    QCOMPARE(breathing.left(), u"1:16"_s); // four rounds
    breathing.setPattern(99);
    QCOMPARE(breathing.pattern(), 3);
}

void TestBreathingModel::clock_that_jumps_far_ends_it()
{
    BreathingModel &breathing = *m_coping->breathing();
    breathing.begin();
    move(24h);
    QCOMPARE(breathing.state(), Exercise::State::Done);
}

void TestBreathingModel::tones_sound_as_the_breath_turns_and_only_when_wanted()
{
    BreathingModel &breathing = *m_coping->breathing();
    breathing.begin();
    move(10s);
    QCOMPARE(m_tones->rows.size(), 0);
    breathing.setSound(true);
    QCOMPARE(m_tones->rows.size(), 1); // it joins in
    move(4s);
    QCOMPARE(m_tones->rows.size(), 2);
    const Tone in = m_tones->rows.first().first();
    const Tone out = m_tones->rows.last().first();
    QVERIFY(in.to > in.from);
    QVERIFY(out.to < out.from);
    move(1s);
    QCOMPARE(m_tones->rows.size(), 2);
    breathing.pause();
    QVERIFY(!m_tones->playing);
    breathing.goOn();
    breathing.setSound(false);
    move(6s);
    QCOMPARE(m_tones->rows.size(), 2);
}

void TestBreathingModel::without_a_loudspeaker_it_says_so_and_goes_on()
{
    BreathingModel &breathing = *m_coping->breathing();
    m_tones->available = false;
    breathing.setSound(true);
    QVERIFY(breathing.soundProblem().isEmpty());
    breathing.begin();
    QVERIFY(!breathing.sound());
    QVERIFY(breathing.soundProblem().contains(u"nothing to hear with"_s));
    move(4s);
    QCOMPARE(breathing.phase(), u"Breathe out"_s);
    m_tones->available = true;
    breathing.setSound(true);
    QVERIFY(breathing.soundProblem().isEmpty() && breathing.sound());
}

void TestBreathingModel::touch_is_offered_only_where_there_is_one()
{
    BreathingModel &breathing = *m_coping->breathing();
    QVERIFY(!breathing.canTouch());
    breathing.setTouch(true);
    QVERIFY(!breathing.touch());
    m_touches->available = true;
    breathing.setTouch(true);
    QCOMPARE(m_touches->count, 1); // what it is like
    breathing.begin();
    move(4s);
    move(1s);
    QCOMPARE(m_touches->count, 3);
}

void TestBreathingModel::out_of_sight_it_pauses()
{
    m_coping->breathing()->begin();
    m_coping->muscles()->begin();
    m_coping->noteApplicationState(Qt::ApplicationInactive); // a call comes in, a window beside it
    QVERIFY(m_coping->breathing()->isRunning());
    m_coping->noteApplicationState(Qt::ApplicationHidden);
    QCOMPARE(m_coping->breathing()->state(), Exercise::State::Paused);
    QCOMPARE(m_coping->muscles()->state(), Exercise::State::Paused);
}

void TestBreathingModel::muscles_go_group_by_group()
{
    MusclesModel &muscles = *m_coping->muscles();
    QCOMPARE(muscles.groupCount(), 8);
    muscles.begin();
    QCOMPARE(muscles.groupName(), u"Feet"_s);
    QVERIFY(muscles.isTensing());
    QCOMPARE(muscles.count(), 5);
    QCOMPARE(muscles.left(), u"2:00"_s);
    move(5s);
    QVERIFY(!muscles.isTensing());
    QCOMPARE(muscles.count(), 10);
    QCOMPARE(muscles.nextName(), u"Calves"_s);
    move(10s);
    QCOMPARE(muscles.groupName(), u"Calves"_s);
    QVERIFY(muscles.isTensing());
    move(6 * 15s);
    QCOMPARE(muscles.groupName(), u"Face"_s);
    QVERIFY(muscles.nextName().isEmpty());
    move(15s);
    QCOMPARE(muscles.state(), Exercise::State::Done);
}

void TestBreathingModel::skipped_group_takes_no_time()
{
    MusclesModel &muscles = *m_coping->muscles();
    muscles.begin();
    move(3s);
    muscles.skip();
    QCOMPARE(muscles.groupName(), u"Calves"_s);
    QCOMPARE(muscles.count(), 5);
    QCOMPARE(muscles.left(), u"1:45"_s);
    muscles.pause();
    muscles.skip(); // from a pause too; it goes on
    QVERIFY(muscles.isRunning());
    QCOMPARE(muscles.groupName(), u"Thighs"_s);
    for (int group = 2; group < 7; ++group)
        muscles.skip();
    QCOMPARE(muscles.groupName(), u"Face"_s);
    muscles.skip();
    QCOMPARE(muscles.state(), Exercise::State::Done);
    muscles.begin();
    QCOMPARE(muscles.groupName(), u"Feet"_s);
    QCOMPARE(muscles.left(), u"2:00"_s);
}

QTEST_MAIN(TestBreathingModel)
#include "tst_BreathingModel.moc"
