#include "photos/PhotoImport.h"

#include "support/PhotoFiles.h"

#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::photofiles;

/// Whatever a file holds, it becomes an upright JPEG with nothing in it but the picture, or is refused
/// for a reason that fits.
class TestPhotoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_become_jpegs_data();
    void pictures_become_jpegs();
    void what_a_telephone_writes_into_a_photo_is_gone();
    void texts_and_profile_of_a_png_are_gone();
    void photo_is_turned_upright_data();
    void photo_is_turned_upright();
    void transparency_becomes_white();
    void first_picture_of_a_gif_is_taken();
    void colours_of_a_wide_profile_are_those_one_saw();
    void small_picture_is_not_made_larger();
    void thin_picture_keeps_a_pixel();
    void others_are_refused_data();
    void others_are_refused();
    void truncated_photos_are_refused_data();
    void truncated_photos_are_refused();
    void size_is_bounded_before_decoding();
    void fifty_megapixels_take_little_memory();
    void stored_photo_is_decoded_as_large_as_it_is_shown();

private:
    static bool isClose(QColor color, QColor wanted);
};

namespace {

// Two pictures of one pixel, the first red, the second blue (GIF89a).
const QByteArray kGif = QByteArray::fromHex("4749463839610100010080000000"
                                            "00000000ff21f90404000000002c00000000010001008000ff0000000000"
                                            "02024401003b");

const QByteArray kJpegMarkers[] = {"Exif",   "http://ns.adobe", "ICC_PROFILE",
                                   "Secret", "xmpmeta",         "Photoshop"};

qint64 peakMemoryKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.sliced(at + 6, 20).simplified().split(' ').first().toLongLong();
}

} // namespace

bool TestPhotoImport::isClose(QColor color, QColor wanted)
{
    constexpr int most = 24; // JPEG is not exact
    return std::abs(color.red() - wanted.red()) < most && std::abs(color.green() - wanted.green()) < most
           && std::abs(color.blue() - wanted.blue()) < most;
}

void TestPhotoImport::pictures_become_jpegs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QSize>("size");
    const QImage picture = landscape({640, 480});
    QTest::newRow("JPEG") << encoded(picture, "jpeg") << QSize(640, 480);
    QTest::newRow("grey JPEG") << encoded(picture.convertToFormat(QImage::Format_Grayscale8), "jpeg")
                               << QSize(640, 480);
    QTest::newRow("PNG") << encoded(picture, "png") << QSize(640, 480);
    QTest::newRow("indexed PNG") << encoded(
        picture.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither), "png")
                                 << QSize(640, 480);
    QTest::newRow("deep PNG") << encoded(picture.convertToFormat(QImage::Format_RGBA64), "png")
                              << QSize(640, 480);
    QTest::newRow("large JPEG") << encoded(landscape({4000, 3000}), "jpeg") << QSize(2048, 1536);
    QTest::newRow("large PNG") << encoded(landscape({3000, 4000}), "png") << QSize(1536, 2048);
    if (QImageReader::supportedImageFormats().contains("webp"))
        QTest::newRow("WebP") << encoded(picture, "webp") << QSize(640, 480);
}

void TestPhotoImport::pictures_become_jpegs()
{
    const QFETCH(QByteArray, file);
    const QFETCH(QSize, size);
    const auto photo = importPhoto(file);
    QVERIFY2(photo, qPrintable(QString::number(photo ? 0 : int(photo.error()))));
    QCOMPARE(photo->size(), size);
    for (const QByteArray &kept : {photo->image(), photo->thumbnail()})
        QVERIFY(kept.startsWith("\xff\xd8\xff"));
    const QImage image = QImage::fromData(photo->image(), "jpeg");
    QCOMPARE(image.size(), size);
    const QImage thumbnail = QImage::fromData(photo->thumbnail(), "jpeg");
    QVERIFY(std::max(thumbnail.width(), thumbnail.height()) <= kThumbnailSide);
    const QImage before = QImage::fromData(file).scaled(size).convertToFormat(QImage::Format_RGB32);
    for (const QPointF at : {QPointF(0.1, 0.1), QPointF(0.72, 0.28), QPointF(0.2, 0.9)}) {
        const QPoint place(int(at.x() * size.width()), int(at.y() * size.height()));
        QVERIFY(isClose(image.pixelColor(place), before.pixelColor(place)));
    }
}

void TestPhotoImport::what_a_telephone_writes_into_a_photo_is_gone()
{
    QImage picture = landscape({640, 480});
    picture.setColorSpace(QColorSpace::DisplayP3);
    const QByteArray file = withMetadata(encoded(picture, "jpeg"), 1);
    for (const QByteArray &marker : {"Exif"_ba, "SecretCamera"_ba, "SecretPlace"_ba, "ICC_PROFILE"_ba})
        QVERIFY2(file.contains(marker), marker.constData()); // or the test looks for nothing
    const auto photo = importPhoto(file);
    QVERIFY(photo);
    for (const QByteArray &marker : kJpegMarkers) {
        QVERIFY2(!photo->image().contains(marker), marker.constData());
        QVERIFY2(!photo->thumbnail().contains(marker), marker.constData());
    }
    // No application segment but JFIF's, no comment.
    for (const QByteArray &kept : {photo->image(), photo->thumbnail()}) {
        const QByteArray head = kept.first(kept.indexOf("\xff\xda"));
        for (char marker = '\x1'; marker < '\x10'; ++marker)
            QVERIFY(!head.contains(QByteArray("\xff", 1) + char(0xe0 + marker)));
        QVERIFY(!head.contains("\xff\xfe"));
    }
}

void TestPhotoImport::texts_and_profile_of_a_png_are_gone()
{
    QImage picture = landscape({64, 48});
    picture.setText(u"Comment"_s, u"SecretComment"_s);
    picture.setColorSpace(QColorSpace::DisplayP3);
    const QByteArray file = encoded(picture, "png");
    QVERIFY(file.contains("SecretComment"));
    const auto photo = importPhoto(file);
    QVERIFY(photo);
    for (const QByteArray &marker : kJpegMarkers)
        QVERIFY2(!photo->image().contains(marker), marker.constData());
}

void TestPhotoImport::photo_is_turned_upright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("red"); // where the upper left corner of the sensor ends up
    QTest::newRow("as it is") << 1 << QSize(80, 40) << QPoint(5, 5);
    QTest::newRow("mirrored") << 2 << QSize(80, 40) << QPoint(74, 5);
    QTest::newRow("upside down") << 3 << QSize(80, 40) << QPoint(74, 34);
    QTest::newRow("a quarter to the right") << 6 << QSize(40, 80) << QPoint(34, 5);
    QTest::newRow("a quarter to the left") << 8 << QSize(40, 80) << QPoint(5, 74);
}

void TestPhotoImport::photo_is_turned_upright()
{
    const QFETCH(int, orientation);
    const QFETCH(QSize, size);
    const QFETCH(QPoint, red);
    QImage picture(80, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(0, 0, 20, 20, Qt::red);
    const auto photo = importPhoto(withMetadata(encoded(picture, "jpeg", 100), char(orientation)));
    QVERIFY(photo);
    QCOMPARE(photo->size(), size);
    QVERIFY(isClose(QImage::fromData(photo->image()).pixelColor(red), Qt::red));
    QVERIFY(
        isClose(QImage::fromData(photo->image()).pixelColor(size.width() / 2, size.height() / 2), Qt::white));
}

void TestPhotoImport::transparency_becomes_white()
{
    QImage picture(60, 60, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    const auto photo = importPhoto(encoded(picture, "png"));
    QVERIFY(photo);
    QVERIFY(isClose(QImage::fromData(photo->image()).pixelColor(30, 30), Qt::white));
}

void TestPhotoImport::first_picture_of_a_gif_is_taken()
{
    const auto photo = importPhoto(kGif);
    QVERIFY2(photo, qPrintable(QString::number(photo ? 0 : int(photo.error()))));
    QCOMPARE(photo->size(), QSize(1, 1));
}

void TestPhotoImport::colours_of_a_wide_profile_are_those_one_saw()
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(QColor(120, 200, 90));
    picture.convertToColorSpace(QColorSpace::DisplayP3);
    picture.setColorSpace(QColorSpace::DisplayP3);
    QImage srgb(40, 40, QImage::Format_RGB32);
    srgb.fill(QColor(120, 200, 90));
    srgb.setColorSpace(QColorSpace::SRgb);
    const QImage wide = srgb.convertedToColorSpace(QColorSpace::DisplayP3);
    QVERIFY(std::abs(wide.pixelColor(5, 5).red() - 120) > 10); // its numbers are others
    const auto photo = importPhoto(encoded(wide, "png"));
    QVERIFY(photo);
    QVERIFY(isClose(QImage::fromData(photo->image()).pixelColor(20, 20), QColor(120, 200, 90)));
}

void TestPhotoImport::small_picture_is_not_made_larger()
{
    const auto photo = importPhoto(encoded(landscape({31, 17}), "jpeg"));
    QVERIFY(photo);
    QCOMPARE(photo->size(), QSize(31, 17));
    QCOMPARE(QImage::fromData(photo->thumbnail()).size(), QSize(31, 17));
}

void TestPhotoImport::thin_picture_keeps_a_pixel()
{
    const auto photo = importPhoto(encoded(landscape({9000, 1}), "png"));
    QVERIFY(photo);
    QCOMPARE(photo->size(), QSize(kPhotoSide, 1));
}

void TestPhotoImport::others_are_refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PhotoRefusal>("why");
    QTest::newRow("empty") << QByteArray() << PhotoRefusal::Empty;
    QTest::newRow("text") << "Milk, bread, the letter from the clinic."_ba << PhotoRefusal::UnknownKind;
    QTest::newRow("a few bytes") << "\xff\xd8"_ba << PhotoRefusal::UnknownKind;
    QTest::newRow("SVG")
        << "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"_ba
        << PhotoRefusal::Drawing;
    QTest::newRow("SVG after a prologue")
        << "<?xml version='1.0'?>\n<!-- x -->\n<svg/>"_ba << PhotoRefusal::Drawing;
    QTest::newRow("packed SVG") << QByteArray("\x1f\x8b\x08\0", 4) << PhotoRefusal::Drawing;
    QTest::newRow("web page") << "<html><body>hello</body></html>"_ba << PhotoRefusal::UnknownKind;
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
                          << PhotoRefusal::OtherCamera;
    QTest::newRow("AVIF") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0mif1avif",
                                        24)
                          << PhotoRefusal::OtherCamera;
    QTest::newRow("film") << QByteArray("\0\0\0\x18"
                                        "ftypisom\0\0\0\0isommp42",
                                        24)
                          << PhotoRefusal::UnknownKind;
    QTest::newRow("bitmap") << encoded(landscape({8, 8}), "bmp") << PhotoRefusal::UnknownKind;
    QTest::newRow("damaged header") << "\x89PNG\r\n\x1a\nnothing that follows"_ba << PhotoRefusal::Incomplete;
    QTest::newRow("GIF without a picture") << "GIF89a"_ba << PhotoRefusal::Damaged;
    QTest::newRow("bomb, 900 megapixels") << pngClaiming(30'000, 30'000) << PhotoRefusal::TooManyPixels;
    QTest::newRow("bomb, 4 terapixels") << pngClaiming(2'000'000, 2'000'000) << PhotoRefusal::Damaged;
    QTest::newRow("bomb, one line") << pngClaiming(0x7fffffff, 1) << PhotoRefusal::Damaged;
}

void TestPhotoImport::others_are_refused()
{
    const QFETCH(QByteArray, file);
    const QFETCH(PhotoRefusal, why);
    const auto photo = importPhoto(file);
    QVERIFY(!photo);
    QCOMPARE(int(photo.error()), int(why));
}

void TestPhotoImport::truncated_photos_are_refused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QImage picture = landscape({640, 480});
    QTest::newRow("JPEG") << encoded(picture, "jpeg");
    QTest::newRow("JPEG with metadata") << withMetadata(encoded(picture, "jpeg"), 6);
    QTest::newRow("PNG") << encoded(picture, "png");
}

void TestPhotoImport::truncated_photos_are_refused()
{
    const QFETCH(QByteArray, file);
    QVERIFY(importPhoto(file));
    for (const double part : {0.05, 0.3, 0.5, 0.9}) {
        const auto photo = importPhoto(file.first(qsizetype(double(file.size()) * part)));
        QVERIFY(!photo);
        QVERIFY(photo.error() == PhotoRefusal::Incomplete || photo.error() == PhotoRefusal::Damaged);
    }
    QVERIFY(!importPhoto(file.chopped(2)));
}

void TestPhotoImport::size_is_bounded_before_decoding()
{
    QFile peak(u"/proc/self/clear_refs"_s);
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1 || !peak.flush())
        QSKIP("this system does not tell how much memory was used");
    const qint64 before = peakMemoryKiB();
    QVERIFY(!importPhoto(pngClaiming(20'000, 20'000)));
    QVERIFY(!importPhoto(pngClaiming(8'190, 8'190))); // fits, and has no pixels
    QVERIFY2(peakMemoryKiB() - before < 300 * 1024, qPrintable(QString::number(peakMemoryKiB() - before)));
}

void TestPhotoImport::fifty_megapixels_take_little_memory()
{
    const QByteArray file = encoded(landscape({8660, 5774}), "jpeg");
    QFile peak(u"/proc/self/clear_refs"_s);
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1 || !peak.flush())
        QSKIP("this system does not tell how much memory was used");
    const qint64 before = peakMemoryKiB();
    const auto photo = importPhoto(file);
    QVERIFY(photo);
    QCOMPARE(photo->size(), QSize(2048, 1365));
    QVERIFY2(peakMemoryKiB() - before < 96 * 1024, qPrintable(QString::number(peakMemoryKiB() - before)));
}

void TestPhotoImport::stored_photo_is_decoded_as_large_as_it_is_shown()
{
    const auto photo = importPhoto(encoded(landscape({4000, 3000}), "jpeg"));
    QVERIFY(photo);
    QCOMPARE(decodeStoredPhoto(photo->image(), {}).size(), QSize(2048, 1536));
    QCOMPARE(decodeStoredPhoto(photo->image(), {400, 400}).size(), QSize(400, 300));
    QVERIFY(decodeStoredPhoto("no picture", {}).isNull());
}

QTEST_GUILESS_MAIN(TestPhotoImport)
#include "tst_PhotoImport.moc"
