#include "basemap/VectorTile.h"

#include "ArchiveBytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

// Fields of protocol buffers.
QByteArray bytesField(quint64 number, const QByteArray &bytes)
{
    return varint(number << 3U | 2U) + varint(quint64(bytes.size())) + bytes;
}

QByteArray numberField(quint64 number, quint64 value)
{
    return varint(number << 3U) + varint(value);
}

QByteArray packed(const QList<quint64> &numbers)
{
    QByteArray bytes;
    for (const quint64 number : numbers)
        bytes += varint(number);
    return bytes;
}

QByteArray feature(quint64 type, const QList<quint64> &geometry, const QList<quint64> &tags = {})
{
    return bytesField(2,
                      bytesField(2, packed(tags)) + numberField(3, type) + bytesField(4, packed(geometry)));
}

QByteArray layer(const QByteArray &name, const QByteArray &rest)
{
    return bytesField(3, numberField(15, 2) + bytesField(1, name) + rest);
}

// The polygon of the specification, section 4.3.5.4: 3,6 8,12 20,34 and back.
const QList<quint64> kTriangle{9, 6, 12, 18, 10, 12, 24, 44, 15};
// Its line, 4.3.5.2: 2,2 2,10 10,10.
const QList<quint64> kLine{9, 4, 4, 18, 0, 16, 16, 0};

} // namespace

class TestVectorTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_an_outline();
    void reads_a_line_with_what_is_said_of_it();
    void leaves_out_what_the_map_has_not();
    void nothing_is_a_tile_without_layers();
    void refuses_what_is_broken_data();
    void refuses_what_is_broken();
    void survives_every_cut_and_every_changed_byte();
};

void TestVectorTile::reads_an_outline()
{
    const auto layers = readVectorTile(layer("land", feature(3, kTriangle) + numberField(5, 2048)));
    QVERIFY(layers);
    QCOMPARE(layers->size(), 1);
    QCOMPARE(layers->first().kind, MapLayerKind::Land);
    QCOMPARE(layers->first().extent, 2048);
    QCOMPARE(layers->first().features.size(), 1);
    const MapFeature &found = layers->first().features.first();
    QVERIFY(found.isOutline);
    QCOMPARE(found.lines.size(), 1);
    QCOMPARE(found.lines.first(), QList<QPoint>({{3, 6}, {8, 12}, {20, 34}, {3, 6}}));
}

void TestVectorTile::reads_a_line_with_what_is_said_of_it()
{
    const QByteArray words = bytesField(3, "k") + bytesField(3, "d") + bytesField(3, "other")
                             + bytesField(4, numberField(5, 1)) + bytesField(4, numberField(6, 2))
                             + bytesField(4, bytesField(1, "text"));
    const auto layers = readVectorTile(layer("border", words + feature(2, kLine, {0, 0, 1, 1, 2, 2})));
    QVERIFY(layers);
    const MapFeature &found = layers->first().features.first();
    QVERIFY(!found.isOutline);
    QCOMPARE(found.lines.first(), QList<QPoint>({{2, 2}, {2, 10}, {10, 10}}));
    QCOMPARE(found.border, MapFeature::kState);
    QVERIFY(found.isDisputed);
}

void TestVectorTile::leaves_out_what_the_map_has_not()
{
    const auto layers = readVectorTile(layer("shops", feature(3, kTriangle)) + numberField(7, 3)
                                       + layer("land", feature(1, {9, 50, 34})));
    QVERIFY(layers);
    QCOMPARE(layers->size(), 1);
    QVERIFY(layers->first().features.isEmpty());
}

void TestVectorTile::nothing_is_a_tile_without_layers()
{
    const auto layers = readVectorTile({});
    QVERIFY(layers && layers->isEmpty());
}

void TestVectorTile::refuses_what_is_broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto land = [](const QList<quint64> &geometry) {
        return layer("land", feature(3, geometry));
    };
    QTest::newRow("cut short") << layer("land", feature(3, kTriangle)).chopped(1);
    QTest::newRow("a line that never began") << land({18, 10, 12, 24, 44});
    QTest::newRow("closed before it began") << land({15});
    QTest::newRow("an unknown command") << land({9, 6, 12, 11, 1, 1});
    QTest::newRow("half a point") << land({9, 6});
    QTest::newRow("more points than there are") << land({9, 6, 12, (1ULL << 28U) << 3U | 2U, 1, 1});
    QTest::newRow("far outside") << land({9, 0xfffffffe, 0xfffffffe});
    QTest::newRow("no size") << layer("land", numberField(5, 0) + feature(3, kTriangle));
    QTest::newRow("a huge size") << layer("land", numberField(5, 1 << 20) + feature(3, kTriangle));
    QTest::newRow("a key that is not there") << layer("land", feature(3, kTriangle, {0, 0}));
    QTest::newRow("a key without a value")
        << layer("land", bytesField(3, "k") + bytesField(4, {}) + feature(3, kTriangle, {0}));
    QTest::newRow("too large") << QByteArray(300 << 10, '\0');
    QTest::newRow("too many layers") << layer("land", {}).repeated(40);
}

void TestVectorTile::refuses_what_is_broken()
{
    const QFETCH(QByteArray, bytes);
    const auto layers = readVectorTile(bytes);
    QVERIFY(!layers);
    QCOMPARE(layers.error().code, ErrorCode::Corrupt);
}

void TestVectorTile::survives_every_cut_and_every_changed_byte()
{
    const QByteArray good =
        layer("border", bytesField(3, "k") + bytesField(4, numberField(5, 1)) + feature(2, kLine, {0, 0}));
    for (qsizetype size = 0; size < good.size(); ++size)
        std::ignore = readVectorTile(good.first(size));
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = good;
            changed[at] = char(value);
            if (const auto layers = readVectorTile(changed))
                QVERIFY(layers->size() <= 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestVectorTile)
#include "tst_VectorTile.moc"
