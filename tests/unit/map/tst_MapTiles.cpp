#include "map/MapTiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr QSizeF kView(390, 600);

MapCamera at(const GeoPoint &point, double zoom)
{
    return {.center = WorldPoint::of(point), .zoom = zoom, .size = kView};
}

TileId tileAt(const GeoPoint &point, int level)
{
    const WorldPoint world = WorldPoint::of(point);
    return {level, int(world.x * (1 << level)), int(world.y * (1 << level))};
}

// What is in the middle of the square, well away from names and lines.
QColor colorAt(const QImage &image, const GeoPoint &point, int level)
{
    const WorldPoint world = WorldPoint::of(point);
    const TileId tile = tileAt(point, level);
    return image.pixelColor(int((world.x * (1 << level) - tile.x) * image.width()),
                            int((world.y * (1 << level) - tile.y) * image.height()));
}

} // namespace

/// The painter and the painted squares, with the bundled map.
class TestMapTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void land_is_land_and_sea_is_sea_data();
    void land_is_land_and_sea_is_sea();
    void a_square_has_no_seam();
    void a_damaged_tile_is_sea();
    void everything_in_view_is_painted();
    void at_rest_it_is_painted_as_large_as_it_is_shown();
    void a_coarse_picture_is_there_for_who_zooms_out();
    void another_painter_begins_anew();
    void it_may_end_in_the_middle();
    void the_world_goes_round();
    void who_moves_about_keeps_little();
    void a_large_view_has_room();

private:
    [[nodiscard]] std::shared_ptr<const TilePainter> painter(bool dark = false) const
    {
        return std::make_shared<const TilePainter>(m_map, m_places, MapColors::of(dark, false));
    }

    std::shared_ptr<const BaseMap> m_map;
    std::shared_ptr<const MapPlaces> m_places;
};

void TestMapTiles::initTestCase()
{
    const auto map = BaseMap::load();
    const auto places = MapPlaces::load();
    QVERIFY(map && places);
    m_map = *map;
    m_places = *places;
}

void TestMapTiles::land_is_land_and_sea_is_sea_data()
{
    QTest::addColumn<GeoPoint>("point");
    QTest::addColumn<bool>("land");
    QTest::newRow("Kansas") << GeoPoint{38.42, -100.9} << true;
    QTest::newRow("Great Sandy Desert") << GeoPoint{-22.6, 124.7} << true;
    QTest::newRow("Atlantic") << GeoPoint{35, -40} << false;
    QTest::newRow("Irish Sea") << GeoPoint{53.7, -4.9} << false;
    QTest::newRow("Lake Superior") << GeoPoint{47.6, -87.5} << false;
}

void TestMapTiles::land_is_land_and_sea_is_sea()
{
    const QFETCH(GeoPoint, point);
    const QFETCH(bool, land);
    for (const bool dark : {false, true}) {
        const MapColors &colors = MapColors::of(dark, false);
        for (const int level : {2, 5, 7, 8, 10, 13}) {
            const QImage image = painter(dark)->paint(tileAt(point, level), 256, 1);
            QCOMPARE(image.size(), QSize(256, 256));
            QCOMPARE(colorAt(image, point, level).name(), (land ? colors.land : colors.water).name());
        }
    }
}

// Its edges are not drawn as coast.
void TestMapTiles::a_square_has_no_seam()
{
    const GeoPoint inland{38.42, -100.9};
    const TileId tile = tileAt(inland, 13);
    const QImage image = painter()->paint(tile, 256, 1);
    for (int at = 0; at < 256; ++at) {
        QCOMPARE(image.pixelColor(0, at), MapColors::of(false, false).land);
        QCOMPARE(image.pixelColor(at, 255), MapColors::of(false, false).land);
    }
}

void TestMapTiles::a_damaged_tile_is_sea()
{
    QByteArray header("PMTiles\x03");
    const auto add = [&header](quint64 number) {
        for (int byte = 0; byte < 8; ++byte)
            header += char(number >> (8 * byte));
    };
    const QByteArray directory("\1\0\1\5\1", 5); // one tile, five bytes long
    for (const quint64 number : {127ULL, 5ULL, 0ULL, 0ULL, 132ULL, 0ULL, 132ULL, 5ULL})
        add(number);
    header += QByteArray(24, '\0') + QByteArray("\1\1\1\1\0\0", 6);
    const QByteArray bytes = header.leftJustified(127, '\0') + directory + "tiles";
    const auto map = BaseMap::fromBytes(bytes, {}, {});
    QVERIFY(map);
    const TilePainter damaged(*map, m_places, MapColors::of(false, false));
    QCOMPARE(damaged.paint({3, 2, 2}, 64, 1).pixelColor(20, 20), MapColors::of(false, false).water);
}

void TestMapTiles::everything_in_view_is_painted()
{
    MapTiles tiles;
    tiles.show({.camera = at({53.8, -1.55}, 8.3), .ratio = 1});
    QVERIFY(!tiles.isComplete()); // nothing to paint with yet
    tiles.paintWith(painter());
    QTRY_VERIFY(tiles.isComplete());
    const QImage image = tiles.find(tileAt({53.8, -1.55}, 8));
    QCOMPARE(image.width(), qRound(256 * std::exp2(0.3)));
}

void TestMapTiles::at_rest_it_is_painted_as_large_as_it_is_shown()
{
    MapTiles tiles;
    tiles.paintWith(painter());
    tiles.show({.camera = at({53.8, -1.55}, 8), .ratio = 2});
    QTRY_VERIFY(tiles.isComplete());
    const TileId leeds = tileAt({53.8, -1.55}, 8);
    QCOMPARE(tiles.find(leeds).width(), 512);
    tiles.show({.camera = at({53.8, -1.55}, 8.25), .ratio = 2});
    QVERIFY(tiles.isComplete()); // a larger one will do while it moves
    tiles.show({.camera = at({53.8, -1.55}, 8.25), .ratio = 2, .rests = true});
    QVERIFY(!tiles.isComplete());
    QTRY_VERIFY(tiles.isComplete());
    QCOMPARE(tiles.find(leeds).width(), qRound(512 * std::exp2(0.25)));
}

void TestMapTiles::a_coarse_picture_is_there_for_who_zooms_out()
{
    MapTiles tiles;
    tiles.paintWith(painter());
    tiles.show({.camera = at({53.8, -1.55}, 9), .ratio = 1});
    QTRY_VERIFY(!tiles.find(tileAt({53.8, -1.55}, 6)).isNull());
    tiles.show({.camera = at({53.8, -1.55}, 2), .ratio = 1});
    QTRY_VERIFY(!tiles.find({0, 0, 0}).isNull());
}

void TestMapTiles::another_painter_begins_anew()
{
    MapTiles tiles;
    tiles.paintWith(painter());
    tiles.show({.camera = at({38.42, -100.9}, 8), .ratio = 1});
    QTRY_VERIFY(tiles.isComplete());
    const int edition = tiles.edition();
    tiles.paintWith(painter(true));
    QVERIFY(tiles.edition() != edition);
    QVERIFY(!tiles.isComplete());
    QTRY_VERIFY(tiles.isComplete());
    const GeoPoint kansas{38.42, -100.9};
    QCOMPARE(colorAt(tiles.find(tileAt(kansas, 8)), kansas, 8), MapColors::of(true, false).land);
    tiles.paintWith(nullptr);
    QVERIFY(tiles.find(tileAt(kansas, 8)).isNull());
}

void TestMapTiles::it_may_end_in_the_middle()
{
    for (int round = 0; round < 5; ++round) {
        MapTiles tiles;
        tiles.paintWith(painter());
        tiles.show({.camera = at({53.8, -1.55}, 5 + round), .ratio = 2});
        QTest::qWait(round);
    }
}

void TestMapTiles::the_world_goes_round()
{
    MapTiles tiles;
    tiles.paintWith(painter());
    tiles.show({.camera = at({-18, 179.99}, 5), .ratio = 1});
    QTRY_VERIFY(tiles.isComplete());
    QVERIFY(!tiles.find(tileAt({-18, 179}, 5)).isNull());
    QVERIFY(!tiles.find(tileAt({-18, -179}, 5)).isNull());
    QCOMPARE(at({-18, 179.99}, 5).toView(WorldPoint::of({-18, -179.99})).y(), kView.height() / 2);
    QVERIFY(at({-18, 179.99}, 5).toView(WorldPoint::of({-18, -179.99})).x() < kView.width() / 2 + 2);
}

void TestMapTiles::who_moves_about_keeps_little()
{
    MapTiles tiles;
    tiles.paintWith(painter());
    const TileId first = tileAt({53.8, -1.55}, 8);
    for (int step = 0; step < 8; ++step) {
        tiles.show({.camera = at({53.8 - step, -1.55 + 2 * step}, 8), .ratio = 1});
        QTRY_VERIFY(tiles.isComplete());
        QVERIFY2(tiles.keptBytes() <= 8 << 20, qPrintable(QString::number(tiles.keptBytes())));
    }
    QVERIFY(tiles.find(first).isNull());
}

// Or its squares would take turns, and never all be there.
void TestMapTiles::a_large_view_has_room()
{
    MapTiles tiles;
    tiles.paintWith(painter());
    MapCamera camera = at({38.42, -100.9}, 11);
    camera.size = {1800, 1400};
    tiles.show({.camera = camera, .ratio = 2});
    QTRY_VERIFY_WITH_TIMEOUT(tiles.isComplete(), 30'000);
    QVERIFY(tiles.keptBytes() > 40 << 20);
}

QTEST_MAIN(TestMapTiles)
#include "tst_MapTiles.moc"
