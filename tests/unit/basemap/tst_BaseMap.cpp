#include "basemap/BaseMap.h"

#include "basemap/VectorTile.h"

#include "ArchiveBytes.h"

#include <QResource>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

TileId tileAt(const GeoPoint &point, int level)
{
    const WorldPoint world = WorldPoint::of(point);
    return {level, int(world.x * (1 << level)), int(world.y * (1 << level))};
}

} // namespace

class TestBaseMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_bundled_map_is_used_where_it_lies();
    void every_tile_of_it_can_be_read();
    void a_finer_tile_stands_in();
    void what_is_deeper_is_shown_by_what_is_above();
    void it_works_without_the_fine_one();
    void names_are_checked_data();
    void names_are_checked();
    void points_go_there_and_back();
};

void TestBaseMap::the_bundled_map_is_used_where_it_lies()
{
    const auto map = BaseMap::load();
    QVERIFY2(map, map ? "" : qPrintable(map.error().detail));
    for (const QString &file : {u":/map/basemap.pmtiles"_s, u":/map/basemap-detail.pmtiles"_s})
        QCOMPARE(QResource(file).compressionAlgorithm(), QResource::NoCompression);
    const auto has = [&](const QString &name, bool country) {
        return std::ranges::any_of((*map)->names(), [&](const MapName &known) {
            return known.text == name && known.isCountry == country;
        });
    };
    QVERIFY(has(u"Canada"_s, true));
    QVERIFY(has(u"Texas"_s, false));
    QCOMPARE((*map)->names().size(), 340);
    QVERIFY(std::ranges::is_sorted((*map)->names(), {}, &MapName::rank));
}

void TestBaseMap::every_tile_of_it_can_be_read()
{
    const auto map = BaseMap::load();
    QVERIFY(map);
    int tiles = 0;
    for (int level = 0; level <= 8; ++level) {
        for (int y = 0; y < 1 << level; ++y) {
            for (int x = 0; x < 1 << level; ++x) {
                const BaseMap::Found found = (*map)->tileFor({level, x, y});
                if (found.tile.z != level || found.bytes.isEmpty())
                    continue;
                const auto layers = readVectorTile(found.bytes);
                QVERIFY2(layers && !layers->isEmpty(), qPrintable(u"%1/%2/%3"_s.arg(level).arg(x).arg(y)));
                ++tiles;
            }
        }
    }
    QVERIFY2(tiles > 10'000, qPrintable(QString::number(tiles)));
}

void TestBaseMap::a_finer_tile_stands_in()
{
    const auto map = BaseMap::fromBytes(archiveOf({"world", "nw", "sw", "se", "ne"}, 1),
                                        archiveBytes(directoryBytes({{3, 1, 4, 0}}), {}, "fine", 1), "");
    QVERIFY(map);
    QCOMPARE((*map)->tileFor({1, 1, 1}).bytes, QByteArrayView("fine"));
    QCOMPARE((*map)->tileFor({1, 1, 0}).bytes, QByteArrayView("ne"));
    QCOMPARE((*map)->tileFor({4, 15, 15}).bytes, QByteArrayView("fine"));
}

void TestBaseMap::what_is_deeper_is_shown_by_what_is_above()
{
    const auto map = BaseMap::load();
    QVERIFY(map);
    const TileId boston = tileAt({42.36, -71.06}, 12);
    const BaseMap::Found found = (*map)->tileFor(boston);
    QCOMPARE(found.tile, boston.above(4)); // the deepest there is, level 8
    const BaseMap::Found siberia = (*map)->tileFor(tileAt({66, 100}, 12));
    QCOMPARE(siberia.tile.z, 7);
    QVERIFY(!siberia.bytes.isEmpty());
}

void TestBaseMap::it_works_without_the_fine_one()
{
    const auto map = BaseMap::fromBytes(archiveOf({"world"}, 0), {}, "C\tAtlantis\t2\t10\t-40\n");
    QVERIFY(map);
    QCOMPARE((*map)->tileFor({3, 2, 1}).bytes, QByteArrayView("world"));
    QCOMPARE((*map)->names().size(), 1);
    const auto none = BaseMap::fromBytes("nothing", {}, "");
    QVERIFY(!none);
    const auto damaged = BaseMap::fromBytes(archiveOf({"world"}, 0), "nothing", "");
    QVERIFY(!damaged);
}

void TestBaseMap::names_are_checked_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("another kind") << QByteArray("X\tAtlantis\t2\t10\t-40");
    QTest::newRow("no name") << QByteArray("C\t\t2\t10\t-40");
    QTest::newRow("too few") << QByteArray("C\tAtlantis\t2\t10");
    QTest::newRow("too many") << QByteArray("C\tAtlantis\t2\t10\t-40\t1");
    QTest::newRow("no rank") << QByteArray("C\tAtlantis\tx\t10\t-40");
    QTest::newRow("off the globe") << QByteArray("C\tAtlantis\t2\t91\t-40");
    QTest::newRow("nowhere") << QByteArray("C\tAtlantis\t2\tnan\t-40");
}

void TestBaseMap::names_are_checked()
{
    const QFETCH(QByteArray, line);
    const auto map = BaseMap::fromBytes(archiveOf({"world"}, 0), {}, line);
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Corrupt);
}

void TestBaseMap::points_go_there_and_back()
{
    QCOMPARE(WorldPoint::of({0, 0}), (WorldPoint{0.5, 0.5}));
    for (const GeoPoint &point : {GeoPoint{51.5, -0.12}, GeoPoint{-33.9, 151.2}, GeoPoint{85, -179.9}}) {
        const GeoPoint back = WorldPoint::of(point).toGeo();
        QVERIFY(std::abs(back.latitude - point.latitude) < 1e-9);
        QVERIFY(std::abs(back.longitude - point.longitude) < 1e-9);
    }
    QVERIFY(std::abs(WorldPoint::of({90, 0}).y) < 1e-9);
    // At the equator a level-0 pixel is the equator's 256th part.
    QVERIFY(std::abs(kilometresPerPixel(0, 0) - 156.543) < 0.001);
    QVERIFY(std::abs(kilometresPerPixel(60, 3) - 156.543 / 16) < 0.001);
}

QTEST_GUILESS_MAIN(TestBaseMap)
#include "tst_BaseMap.moc"
