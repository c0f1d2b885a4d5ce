#include "platform/CoarsePosition.h"

#include "domain/GeoPoint.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace alongside;

/// What is known of where a device is.
class TestCoarsePosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_never_far_off_data();
    void is_never_far_off();
    void says_no_more_than_that();
    void many_places_are_one();
    void is_the_same_however_often_it_is_rounded();
    void nowhere_is_nothing_data();
    void nowhere_is_nothing();
};

void TestCoarsePosition::is_never_far_off_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::newRow("Hull") << 53.7701 << -0.3672;
    QTest::newRow("Quito") << -0.1807 << -78.4678;
    QTest::newRow("Reykjavík") << 64.1466 << -21.9426;
    QTest::newRow("Longyearbyen") << 78.2232 << 15.6267;
    QTest::newRow("Fiji, just west of the date line") << -16.8 << 179.9999;
    QTest::newRow("just east of it") << -16.8 << -180.0;
    QTest::newRow("on it") << -16.8 << 180.0;
    QTest::newRow("North Pole") << 90.0 << 0.0;
    QTest::newRow("South Pole") << -90.0 << 123.0;
    QTest::newRow("where all counting begins") << 0.0 << 0.0;
}

void TestCoarsePosition::is_never_far_off()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    const auto coarse = CoarsePosition::of(latitude, longitude);
    QVERIFY(coarse);
    const GeoPoint point{coarse->latitude(), coarse->longitude()};
    QVERIFY(point.isOnGlobe());
    const double far = point.kilometresTo({latitude, longitude});
    QVERIFY2(far <= CoarsePosition::kKilometres, qPrintable(QString::number(far)));
}

// Squares stay as wide towards the poles: a finer one there would be an address.
void TestCoarsePosition::says_no_more_than_that()
{
    for (const double latitude : {0.0, 35.0, 53.8, 64.1, 70.0, 78.2, 85.0}) {
        const auto coarse = CoarsePosition::of(latitude, 10).value();
        // The next square to the east: as far away as one is wide.
        double east = 10;
        while (CoarsePosition::of(latitude, east).value() == coarse)
            east += 0.001;
        const auto next = CoarsePosition::of(latitude, east).value();
        const double wide =
            GeoPoint{coarse.latitude(), coarse.longitude()}.kilometresTo({next.latitude(), next.longitude()});
        QVERIFY2(wide > 5.4 && wide < 6, qPrintable(QStringLiteral("%1: %2").arg(latitude).arg(wide)));
    }
}

void TestCoarsePosition::many_places_are_one()
{
    std::set<std::pair<double, double>> squares;
    int places = 0;
    for (double latitude = 53.70; latitude < 53.80; latitude += 0.001) {
        for (double longitude = -0.45; longitude < -0.25; longitude += 0.001) {
            const auto coarse = CoarsePosition::of(latitude, longitude).value();
            squares.emplace(coarse.latitude(), coarse.longitude());
            ++places;
        }
    }
    QVERIFY2(places > 19'000 && squares.size() < 16, qPrintable(QString::number(squares.size())));
}

void TestCoarsePosition::is_the_same_however_often_it_is_rounded()
{
    const auto once = CoarsePosition::of(53.7701, -0.3672).value();
    QCOMPARE(CoarsePosition::of(once.latitude(), once.longitude()).value(), once);
}

void TestCoarsePosition::nowhere_is_nothing_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("beyond the pole") << 90.001 << 0.0;
    QTest::newRow("beyond the date line") << 0.0 << -180.001;
    QTest::newRow("no latitude") << nothing << 0.0;
    QTest::newRow("no longitude") << 0.0 << nothing;
    QTest::newRow("without end") << 0.0 << std::numeric_limits<double>::infinity();
}

void TestCoarsePosition::nowhere_is_nothing()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QVERIFY(!CoarsePosition::of(latitude, longitude));
}

QTEST_APPLESS_MAIN(TestCoarsePosition)

#include "tst_CoarsePosition.moc"
