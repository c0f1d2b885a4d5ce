#include "DemoTextCalendar.h"

#include <QTest>
#include <QTimeZone>

using namespace alongside::demo;

class TestDemoTextCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appointments_are_on_working_days_whenever_the_demo_is_made();
    void a_scan_is_coming_up_and_results_follow_the_last_one();
};

void TestDemoTextCalendar::appointments_are_on_working_days_whenever_the_demo_is_made()
{
    for (int start = 0; start < 7; ++start) {
        const QDateTime until(QDate(2026, 11, 23).addDays(start), QTime(9, 30), QTimeZone::utc());
        int scans = 0;
        int treatments = 0;
        for (int ago = 0; ago < 365; ++ago) {
            const DemoDay day(until, ago);
            if (day.moment() == Moment::ScanDay) {
                QCOMPARE(day.date().dayOfWeek(), int(Qt::Tuesday));
                ++scans;
            }
            if (day.moment() == Moment::Results)
                QCOMPARE(day.date().dayOfWeek(), int(Qt::Monday));
            if (day.moment() == Moment::TreatmentDay) {
                QCOMPARE(day.date().dayOfWeek(), int(Qt::Thursday));
                ++treatments;
            }
        }
        QCOMPARE(scans, 4);
        QVERIFY2(treatments >= 16 && treatments <= 18, qPrintable(QString::number(treatments)));
    }
}

void TestDemoTextCalendar::a_scan_is_coming_up_and_results_follow_the_last_one()
{
    const QDateTime until(QDate(2026, 11, 29), QTime(9, 30), QTimeZone::utc()); // a Sunday
    QCOMPARE(DemoDay(until, 0).moment(), Moment::BeforeScan);
    QCOMPARE(DemoDay(until, -2).moment(), Moment::ScanDay);
    QCOMPARE(DemoDay(until, -3).moment(), Moment::Waiting);
    QCOMPARE(DemoDay(until, -8).moment(), Moment::Results);
}

QTEST_GUILESS_MAIN(TestDemoTextCalendar)
#include "tst_DemoTextCalendar.moc"
