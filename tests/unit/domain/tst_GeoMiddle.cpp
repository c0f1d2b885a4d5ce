#include "domain/GeoMiddle.h"

#include <QTest>

#include <cmath>

using namespace alongside;

/// The middle of points on the globe.
class TestGeoMiddle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_one_is_that_one();
    void of_several_is_between_them();
    void the_date_line_parts_nothing();
};

void TestGeoMiddle::of_one_is_that_one()
{
    QCOMPARE(middleOf({{-17.75, 180}}), GeoPoint(-17.75, 180));
    QCOMPARE(middleOf({{53.75, -1.5}}), GeoPoint(53.75, -1.5));
}

void TestGeoMiddle::of_several_is_between_them()
{
    QCOMPARE(middleOf({{50, -2}, {52, 0}, {54, 5}}), GeoPoint(52, 1));
    QCOMPARE(middleOf({{40, -120}, {44, -70}}), GeoPoint(42, -95)); // as far as a wide country reaches
}

void TestGeoMiddle::the_date_line_parts_nothing()
{
    QCOMPARE(std::abs(middleOf({{-16, 179}, {-18, -179}}).longitude), 180.0);
    QCOMPARE(middleOf({{-16, 179}, {-18, -179}}).latitude, -17.0);
    QCOMPARE(middleOf({{0, 179}, {0, 177}, {0, -176}}), GeoPoint(0, 180));
    QCOMPARE(middleOf({{0, -179}, {0, -177}, {0, 170}}), GeoPoint(0, 178));
    QCOMPARE(middleOf({{0, 179}, {0, -169}}), GeoPoint(0, -175));
}

QTEST_GUILESS_MAIN(TestGeoMiddle)
#include "tst_GeoMiddle.moc"
