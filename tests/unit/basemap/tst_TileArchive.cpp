#include "basemap/TileArchive.h"

#include "ArchiveBytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestTileArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_tiles_along_the_curve();
    void a_run_is_one_tile_many_times();
    void reads_directories_below_the_root();
    void has_nothing_outside();
    void refuses_what_does_not_fit_data();
    void refuses_what_does_not_fit();
    void survives_every_cut_and_every_changed_byte();
};

// The order is in the specification: 0 is the world, 1 to 4 the squares of level 1.
void TestTileArchive::finds_tiles_along_the_curve()
{
    const auto archive = TileArchive::over(archiveOf({"world", "nw", "sw", "se", "ne"}, 1));
    QVERIFY(archive);
    QCOMPARE(archive->deepest(), 1);
    QCOMPARE(archive->entries(), 5);
    QCOMPARE(archive->tile({0, 0, 0}), QByteArrayView("world"));
    QCOMPARE(archive->tile({1, 0, 0}), QByteArrayView("nw"));
    QCOMPARE(archive->tile({1, 0, 1}), QByteArrayView("sw"));
    QCOMPARE(archive->tile({1, 1, 1}), QByteArrayView("se"));
    QCOMPARE(archive->tile({1, 1, 0}), QByteArrayView("ne"));
}

void TestTileArchive::a_run_is_one_tile_many_times()
{
    const QByteArray root = directoryBytes({{0, 1, 5, 0}, {1, 4, 3, 5}});
    const auto archive = TileArchive::over(archiveBytes(root, {}, "worldsea", 1));
    QVERIFY(archive);
    for (const TileId &tile : {TileId{1, 0, 0}, TileId{1, 0, 1}, TileId{1, 1, 0}, TileId{1, 1, 1}})
        QCOMPARE(archive->tile(tile), QByteArrayView("sea"));
}

void TestTileArchive::reads_directories_below_the_root()
{
    const QByteArray first = directoryBytes({{0, 1, 5, 0}});
    const QByteArray second = directoryBytes({{3, 1, 2, 5}});
    const QByteArray root = directoryBytes(
        {{0, 0, quint64(first.size()), 0}, {3, 0, quint64(second.size()), quint64(first.size())}});
    const auto archive = TileArchive::over(archiveBytes(root, first + second, "worldse", 1));
    QVERIFY(archive);
    QCOMPARE(archive->tile({0, 0, 0}), QByteArrayView("world"));
    QCOMPARE(archive->tile({1, 1, 1}), QByteArrayView("se"));
    QVERIFY(archive->tile({1, 0, 0}).isEmpty());
}

void TestTileArchive::has_nothing_outside()
{
    const auto archive = TileArchive::over(archiveOf({"world", "nw", "sw", "se", "ne"}, 1));
    QVERIFY(archive);
    for (const TileId &tile : {TileId{-1, 0, 0}, TileId{0, 1, 0}, TileId{1, -1, 0}, TileId{1, 0, 2},
                               TileId{2, 0, 0}, TileId{60, 0, 0}})
        QVERIFY(archive->tile(tile).isEmpty());
}

void TestTileArchive::refuses_what_does_not_fit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = archiveOf({"world"}, 0);
    QByteArray zipped = good;
    zipped[98] = 2;
    QByteArray pictures = good;
    pictures[99] = 2;
    QByteArray deep = good;
    deep[101] = 60;
    const QByteArray leaf = directoryBytes({{0, 0, 5, 0}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray(200, 'x');
    QTest::newRow("compressed tiles") << zipped;
    QTest::newRow("tiles that are pictures") << pictures;
    QTest::newRow("too many levels") << deep;
    QTest::newRow("no tiles") << archiveBytes(directoryBytes({{0, 1, 0, 0}}), {}, {}, 0);
    QTest::newRow("a tile beyond the end") << archiveBytes(directoryBytes({{0, 1, 6, 0}}), {}, "world", 0);
    QTest::newRow("far beyond the end")
        << archiveBytes(directoryBytes({{0, 1, 5, quint64(-3)}}), {}, "world", 0);
    QTest::newRow("twice the same tile")
        << archiveBytes(directoryBytes({{0, 2, 5, 0}, {1, 1, 5, 0}}), {}, "world", 0);
    QTest::newRow("a directory beyond the end")
        << archiveBytes(directoryBytes({{0, 0, 50, 0}}), leaf, "world", 0);
    QTest::newRow("directories without end")
        << archiveBytes(directoryBytes({{0, 0, quint64(leaf.size()), 0}}), leaf, "world", 0);
    QTest::newRow("more entries than bytes") << archiveBytes(varint(1'000'000), {}, "world", 0);
    QTest::newRow("bytes after the directory")
        << archiveBytes(directoryBytes({{0, 1, 5, 0}}) + "x", {}, "world", 0);
}

void TestTileArchive::refuses_what_does_not_fit()
{
    const QFETCH(QByteArray, bytes);
    const auto archive = TileArchive::over(bytes);
    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::Corrupt);
}

void TestTileArchive::survives_every_cut_and_every_changed_byte()
{
    const QByteArray good = archiveOf({"world", "nw", "sw", "se", "ne"}, 1);
    const auto readAll = [](const QByteArray &bytes) {
        const auto archive = TileArchive::over(bytes);
        qsizetype size = 0;
        for (const TileId &tile : {TileId{0, 0, 0}, TileId{1, 0, 0}, TileId{1, 1, 1}})
            size += archive ? archive->tile(tile).size() : 0;
        return size <= 3 * bytes.size();
    };
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(readAll(good.first(size)));
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const int value : {0, 1, 0x7f, 0x80, 0xff}) {
            QByteArray changed = good;
            changed[at] = char(value);
            QVERIFY(readAll(changed));
        }
    }
}

QTEST_GUILESS_MAIN(TestTileArchive)
#include "tst_TileArchive.moc"
