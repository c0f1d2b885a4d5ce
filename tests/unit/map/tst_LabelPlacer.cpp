#include "map/LabelPlacer.h"

#include "basemap/BaseMap.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr QSizeF kView(390, 600);

// Letters that are all as wide: what a font does is not looked at here.
LabelPlacer::Measure letters(double size)
{
    return [size](LabelKind, const QString &text) {
        return QSizeF(double(text.size()) * size * 0.55, size * 1.3);
    };
}

MapCamera at(const GeoPoint &point, double zoom)
{
    return {.center = WorldPoint::of(point), .zoom = zoom, .size = kView};
}

QRectF boxOf(const MapLabel &label, const MapCamera &camera, const LabelPlacer::Measure &measure)
{
    QRectF box(QPointF(), measure(label.kind, label.text));
    box.moveCenter(camera.toView(label.point));
    return box;
}

} // namespace

class TestLabelPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void no_name_lies_over_another_data();
    void no_name_lies_over_another();
    void markers_stay_free();
    void larger_letters_leave_room_for_fewer();
    void shows_what_one_expects_data();
    void shows_what_one_expects();
    void no_part_of_the_world_is_nameless_data();
    void no_part_of_the_world_is_nameless();

private:
    [[nodiscard]] LabelPlacer placer(double size) const { return {m_map->names(), m_places, letters(size)}; }

    std::shared_ptr<const BaseMap> m_map;
    std::shared_ptr<const MapPlaces> m_places;
};

void TestLabelPlacer::initTestCase()
{
    const auto map = BaseMap::load();
    const auto places = MapPlaces::load();
    QVERIFY(map && places);
    m_map = *map;
    m_places = *places;
}

void TestLabelPlacer::no_name_lies_over_another_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("size");
    for (const double zoom : {1.5, 2.5, 4.0, 5.5, 7.0, 9.3, 12.0}) {
        QTest::newRow(qPrintable(u"zoom %1"_s.arg(zoom))) << zoom << 15.0;
        QTest::newRow(qPrintable(u"zoom %1, large text"_s.arg(zoom))) << zoom << 28.0;
    }
}

void TestLabelPlacer::no_name_lies_over_another()
{
    const QFETCH(double, zoom);
    const QFETCH(double, size);
    for (const GeoPoint &point : {GeoPoint{42.36, -71.06}, GeoPoint{51.5, -0.1}, GeoPoint{-18, 179.9}}) {
        const MapCamera camera = at(point, zoom);
        const QList<MapLabel> labels = placer(size).place(camera, {});
        QVERIFY(!labels.isEmpty() || (point.latitude < 0 && zoom > 9)); // the sea off Fiji
        for (qsizetype one = 0; one < labels.size(); ++one) {
            for (qsizetype other = one + 1; other < labels.size(); ++other)
                QVERIFY2(!boxOf(labels[one], camera, letters(size))
                              .intersects(boxOf(labels[other], camera, letters(size))),
                         qPrintable(labels[one].text + u" and "_s + labels[other].text));
        }
    }
}

void TestLabelPlacer::markers_stay_free()
{
    const MapCamera camera = at({51.5, -0.1}, 8);
    const QRectF marker(kView.width() / 2 - 24, kView.height() / 2 - 24, 48, 48); // on London
    const QList<MapLabel> labels = placer(15).place(camera, {marker});
    for (const MapLabel &label : labels)
        QVERIFY2(!boxOf(label, camera, letters(15)).intersects(marker), qPrintable(label.text));
    // What is important is written beside it.
    QVERIFY(std::ranges::any_of(labels, [](const MapLabel &label) { return label.text == u"London"; }));
}

void TestLabelPlacer::larger_letters_leave_room_for_fewer()
{
    const MapCamera camera = at({51.5, -0.1}, 8);
    QVERIFY(placer(15).place(camera, {}).size() > placer(30).place(camera, {}).size());
}

void TestLabelPlacer::shows_what_one_expects_data()
{
    QTest::addColumn<GeoPoint>("point");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QString>("name");
    QTest::newRow("world") << GeoPoint{40, -95} << 2.0 << u"Canada"_s;
    QTest::newRow("country") << GeoPoint{39, -98} << 4.5 << u"TEXAS"_s;
    QTest::newRow("city") << GeoPoint{42.36, -71.06} << 7.0 << u"Boston"_s;
    QTest::newRow("town") << GeoPoint{53.8, -1.55} << 10.0 << u"Leeds"_s;
    QTest::newRow("small town") << GeoPoint{53.99, -1.54} << 11.0 << u"Harrogate"_s;
    QTest::newRow("south") << GeoPoint{-33.87, 151.2} << 8.0 << u"Sydney"_s;
}

void TestLabelPlacer::shows_what_one_expects()
{
    const QFETCH(GeoPoint, point);
    const QFETCH(double, zoom);
    const QFETCH(QString, name);
    const QList<MapLabel> labels = placer(15).place(at(point, zoom), {});
    QStringList names;
    for (const MapLabel &label : labels)
        names += label.text;
    QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
}

void TestLabelPlacer::no_part_of_the_world_is_nameless_data()
{
    QTest::addColumn<GeoPoint>("point");
    QTest::newRow("Siberia") << GeoPoint{62, 105};
    QTest::newRow("Sahara") << GeoPoint{24, 5};
    QTest::newRow("Amazon") << GeoPoint{-4, -63};
    QTest::newRow("Outback") << GeoPoint{-25, 133};
    QTest::newRow("Nunavut") << GeoPoint{62, -95};
}

void TestLabelPlacer::no_part_of_the_world_is_nameless()
{
    const QFETCH(GeoPoint, point);
    QVERIFY(!placer(15).place(at(point, 4.5), {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLabelPlacer)
#include "tst_LabelPlacer.moc"
