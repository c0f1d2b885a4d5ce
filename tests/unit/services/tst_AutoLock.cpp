#include "services/AutoLock.h"

#include "support/FixedUptime.h"

#include <QSignalSpy>
#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

class TestAutoLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_uptime.on = 3h;
        m_lock = std::make_unique<AutoLock>(m_uptime);
        m_due = std::make_unique<QSignalSpy>(m_lock.get(), &AutoLock::due);
        m_lock->setTimes(2min, 1min);
        m_lock->start();
    }

    void waits_its_time();
    void timer_looks_again_by_itself();
    void activity_puts_it_off();
    void background_counts_from_leaving();
    void coming_back_in_time_forgets_the_background();
    void coming_back_too_late_is_noticed_before_anything_else();
    void activity_does_not_help_in_the_background();
    void first_activity_after_a_long_sleep_comes_too_late();
    void own_dialog_puts_off_the_background_and_not_for_ever();
    void own_dialog_of_a_profile_ends_with_it();
    void zero_idle_time_means_never();
    void zero_background_time_means_at_once();
    void shorter_time_holds_from_now_on();
    void nothing_is_due_while_stopped();
    void a_stop_in_the_background_counts_for_nothing();
    void is_due_once();

private:
    // As the timer does when it fires.
    void look() { m_lock->setTimes(m_idle, m_background); }

    FixedUptime m_uptime;
    std::unique_ptr<AutoLock> m_lock;
    std::unique_ptr<QSignalSpy> m_due;
    std::chrono::milliseconds m_idle = 2min;
    std::chrono::milliseconds m_background = 1min;
};

void TestAutoLock::waits_its_time()
{
    m_uptime.on += 2min - 1ms;
    look();
    QCOMPARE(m_due->size(), 0);
    m_uptime.on += 1ms;
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::timer_looks_again_by_itself()
{
    m_uptime.on += 2min - 20ms;
    look();
    m_uptime.on += 20ms;
    QVERIFY(m_due->wait(2000));
}

void TestAutoLock::activity_puts_it_off()
{
    for (int minutes = 0; minutes < 10; ++minutes) {
        m_uptime.on += 1min;
        m_lock->noteActivity();
        look();
    }
    QCOMPARE(m_due->size(), 0);
    m_uptime.on += 2min;
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::first_activity_after_a_long_sleep_comes_too_late()
{
    m_uptime.on += 8h; // asleep: the timer did not fire
    m_lock->noteActivity();
    QCOMPARE(m_due->size(), 1);
    m_lock->start();
    m_lock->noteActivity();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::own_dialog_puts_off_the_background_and_not_for_ever()
{
    m_lock->setTimes(0min, 0min);
    m_lock->noteOwnDialog(true);
    m_lock->noteBackground(true);
    m_uptime.on += 2min - 1ms;
    m_lock->noteOwnDialog(false); // chosen, and not yet back
    m_lock->noteBackground(true);
    QCOMPARE(m_due->size(), 0);
    m_lock->noteBackground(false);
    QCOMPARE(m_due->size(), 0);
    m_lock->noteOwnDialog(true);
    m_lock->noteBackground(true);
    m_uptime.on += 2min;
    m_lock->noteBackground(false);
    QCOMPARE(m_due->size(), 1);
    m_lock->start();
    m_lock->noteOwnDialog(false);
    m_lock->noteBackground(true);
    QCOMPARE(m_due->size(), 2);
}

// Whoever asked for it was not there any more to tell that it is gone.
void TestAutoLock::own_dialog_of_a_profile_ends_with_it()
{
    m_lock->setTimes(0min, 0min);
    m_lock->noteOwnDialog(true);
    m_lock->noteBackground(true);
    m_uptime.on += 2min;
    m_lock->noteBackground(false);
    QCOMPARE(m_due->size(), 1);
    m_lock->start(); // the next one to be opened
    m_lock->noteBackground(true);
    QCOMPARE(m_due->size(), 2);
}

void TestAutoLock::background_counts_from_leaving()
{
    m_uptime.on += 30s;
    m_lock->noteActivity();
    m_lock->noteBackground(true);
    m_uptime.on += 59s;
    m_lock->noteBackground(true); // told again: still the same absence
    QCOMPARE(m_due->size(), 0);
    m_uptime.on += 1s;
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::coming_back_in_time_forgets_the_background()
{
    m_lock->noteBackground(true);
    m_uptime.on += 50s;
    m_lock->noteBackground(false);
    m_lock->noteActivity();
    m_uptime.on += 100s;
    look();
    QCOMPARE(m_due->size(), 0);
}

void TestAutoLock::coming_back_too_late_is_noticed_before_anything_else()
{
    m_lock->noteBackground(true);
    m_uptime.on += 8h; // asleep: no timer fired
    m_lock->noteBackground(false);
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::activity_does_not_help_in_the_background()
{
    m_lock->noteBackground(true);
    m_uptime.on += 61s;
    m_lock->noteActivity();
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::zero_idle_time_means_never()
{
    m_idle = 0ms;
    look();
    m_uptime.on += 48h;
    look();
    QCOMPARE(m_due->size(), 0);
    m_lock->noteBackground(true);
    m_uptime.on += 1min;
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::zero_background_time_means_at_once()
{
    m_background = 0ms;
    look();
    m_lock->noteBackground(true);
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::shorter_time_holds_from_now_on()
{
    m_uptime.on += 90s;
    m_idle = 1min;
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::nothing_is_due_while_stopped()
{
    m_lock->stop();
    m_uptime.on += 3h;
    look();
    m_lock->noteBackground(true);
    m_lock->noteBackground(false);
    QCOMPARE(m_due->size(), 0);
    m_lock->start(); // and counts from here
    look();
    QCOMPARE(m_due->size(), 0);
}

void TestAutoLock::a_stop_in_the_background_counts_for_nothing()
{
    m_lock->noteBackground(true);
    m_lock->stop();
    m_uptime.on += 3h;
    m_lock->start();
    QCOMPARE(m_due->size(), 0);
    m_uptime.on += 1min;
    look();
    QCOMPARE(m_due->size(), 1);
}

void TestAutoLock::is_due_once()
{
    m_uptime.on += 5min;
    look();
    look();
    m_lock->noteBackground(true);
    QCOMPARE(m_due->size(), 1);
}

QTEST_GUILESS_MAIN(TestAutoLock)
#include "tst_AutoLock.moc"
