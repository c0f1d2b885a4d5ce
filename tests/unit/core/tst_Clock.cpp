#include "core/Clock.h"

#include <QTest>

using namespace alongside;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_the_present_in_utc();
    void tells_the_zone_the_device_is_set_to();
    void notices_that_the_device_moved();
    void cleanup() { qunsetenv("TZ"); }
};

void TestClock::tells_the_present_in_utc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
    QCOMPARE(now.timeSpec(), Qt::UTC);
}

void TestClock::tells_the_zone_the_device_is_set_to()
{
    qputenv("TZ", "America/New_York");
    QCOMPARE(SystemClock().zone().id(), "America/New_York");
}

void TestClock::notices_that_the_device_moved()
{
    const SystemClock clock;
    qputenv("TZ", "Asia/Tokyo");
    QCOMPARE(clock.zone().id(), "Asia/Tokyo");
    qputenv("TZ", "Europe/Lisbon");
    QCOMPARE(clock.zone().id(), "Europe/Lisbon");
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_Clock.moc"
