#include "core/Uptime.h"

#include <QFile>
#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

class TestUptime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void never_goes_back();
    void is_the_time_since_the_device_was_switched_on();
};

void TestUptime::never_goes_back()
{
    const SystemUptime uptime;
    auto before = uptime.elapsed();
    for (int index = 0; index < 100'000; ++index) {
        const auto now = uptime.elapsed();
        QVERIFY(now >= before);
        before = now;
    }
}

void TestUptime::is_the_time_since_the_device_was_switched_on()
{
    QFile file(QStringLiteral("/proc/uptime"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("this system does not say how long it has been on");
    const double seconds = file.readAll().split(' ').value(0).toDouble();
    const auto said =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
    const auto difference = std::chrono::abs(SystemUptime().elapsed() - said);
    QVERIFY2(difference < 2s, qPrintable(QString::number(difference.count())));
}

QTEST_GUILESS_MAIN(TestUptime)
#include "tst_Uptime.moc"
