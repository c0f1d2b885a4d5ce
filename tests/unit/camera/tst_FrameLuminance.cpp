#include "FrameLuminance.h"

#include "qr/QrReader.h"
#include "support/CodeSights.h"

#include <QAbstractVideoBuffer>
#include <QBuffer>
#include <QTest>
#include <QVideoFrameFormat>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

using Pixels = QVideoFrameFormat::PixelFormat;
Q_DECLARE_METATYPE(Pixels)

/// Frames as cameras give them, made pictures of light and dark.
class TestFrameLuminance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_the_light_of_each_format_data();
    void takes_the_light_of_each_format();
    void a_code_in_a_frame_is_read_data() { takes_the_light_of_each_format_data(); }
    void a_code_in_a_frame_is_read();
    void turns_it_as_it_is_to_be_seen();
    void shows_what_is_to_be_seen_of_it();
    void makes_a_large_one_smaller();
    void unpacks_jpeg();
    void gives_nothing_for_what_is_no_frame();
};

namespace {

constexpr int kMost = 1280;

// Where each pixel's light is in the first plane, as the formats are defined.
struct Plane
{
    int first = 0;
    int step = 1;
};

const QSize kSize(46, 30);

QImage slope(const QSize &size = kSize)
{
    QImage gray(size, QImage::Format_Grayscale8);
    for (int row = 0; row < gray.height(); ++row) {
        for (int column = 0; column < gray.width(); ++column)
            gray.scanLine(row)[column] = uchar((row * 3 + column * 2) % 256);
    }
    return gray;
}

// All else in it is noise.
QVideoFrame frameOf(const QImage &gray, const QVideoFrameFormat &format, const Plane &plane)
{
    QVideoFrame frame(format);
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int each = 0; each < frame.planeCount(); ++each) {
        for (int at = 0; at < frame.mappedBytes(each); ++at)
            frame.bits(each)[at] = uchar(at * 37);
    }
    for (int row = 0; row < gray.height(); ++row) {
        for (int column = 0; column < gray.width(); ++column)
            frame.bits(0)[row * frame.bytesPerLine(0) + column * plane.step + plane.first] =
                gray.constScanLine(row)[column];
    }
    frame.unmap();
    return frame;
}

QVideoFrame colored(const QImage &gray, Pixels pixels)
{
    return QVideoFrame(gray.convertToFormat(QVideoFrameFormat::imageFormatFromPixelFormat(pixels)));
}

QVideoFrame frameIn(Pixels pixels, const QImage &gray)
{
    const QVideoFrameFormat format(gray.size(), pixels);
    switch (pixels) {
    case Pixels::Format_YUYV: return frameOf(gray, format, {.first = 0, .step = 2});
    case Pixels::Format_UYVY:
    case Pixels::Format_Y16:
    case Pixels::Format_P010:
    case Pixels::Format_P016: return frameOf(gray, format, {.first = 1, .step = 2});
    case Pixels::Format_BGRX8888:
    case Pixels::Format_BGRA8888:
    case Pixels::Format_RGBX8888:
    case Pixels::Format_RGBA8888: return colored(gray, pixels);
    default: return frameOf(gray, format, {});
    }
}

/// Memory that says of itself what a test wants.
class Memory final : public QAbstractVideoBuffer
{
public:
    Memory(QByteArray bytes, const QVideoFrameFormat &format, int bytesPerLine)
        : m_bytes(std::move(bytes)), m_format(format), m_bytesPerLine(bytesPerLine)
    {}

    MapData map(QVideoFrame::MapMode) override
    {
        MapData data;
        data.planeCount = 1;
        data.bytesPerLine[0] = m_bytesPerLine;
        data.data[0] = reinterpret_cast<uchar *>(m_bytes.data());
        data.dataSize[0] = int(m_bytes.size());
        return data;
    }
    [[nodiscard]] QVideoFrameFormat format() const override { return m_format; }

private:
    QByteArray m_bytes;
    QVideoFrameFormat m_format;
    int m_bytesPerLine;
};

} // namespace

void TestFrameLuminance::takes_the_light_of_each_format_data()
{
    QTest::addColumn<Pixels>("pixels");
    for (const Pixels pixels :
         {Pixels::Format_YUV420P, Pixels::Format_YUV422P, Pixels::Format_YV12, Pixels::Format_NV12,
          Pixels::Format_NV21, Pixels::Format_IMC1, Pixels::Format_IMC2, Pixels::Format_IMC3,
          Pixels::Format_IMC4, Pixels::Format_Y8, Pixels::Format_Y16, Pixels::Format_YUYV,
          Pixels::Format_UYVY, Pixels::Format_P010, Pixels::Format_P016, Pixels::Format_BGRX8888,
          Pixels::Format_BGRA8888, Pixels::Format_RGBX8888, Pixels::Format_RGBA8888})
        QTest::newRow(qPrintable(QVideoFrameFormat::pixelFormatToString(pixels))) << pixels;
}

void TestFrameLuminance::takes_the_light_of_each_format()
{
    QFETCH(const Pixels, pixels);
    const QVideoFrame frame = frameIn(pixels, slope());
    QVERIFY(frame.isValid());
    const QImage gray = luminanceOf(frame, kMost);
    QCOMPARE(gray.format(), QImage::Format_Grayscale8);
    QCOMPARE(gray, slope());
}

void TestFrameLuminance::a_code_in_a_frame_is_read()
{
    QFETCH(const Pixels, pixels);
    const QString text = u"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoë\r\nTEL:+1 555 0100\r\nEND:VCARD\r\n"_s;
    const QImage gray = luminanceOf(frameIn(pixels, codesights::code(text)), kMost);
    QCOMPARE(qrTextsIn(gray), QStringList(text));
}

void TestFrameLuminance::turns_it_as_it_is_to_be_seen()
{
    const QImage gray = slope();
    QVideoFrame frame = frameIn(Pixels::Format_NV12, gray);
    frame.setRotation(QtVideo::Rotation::Clockwise90);
    QCOMPARE(luminanceOf(frame, kMost), gray.transformed(QTransform().rotate(90)));
    frame.setMirrored(true);
    QCOMPARE(luminanceOf(frame, kMost), gray.transformed(QTransform().rotate(90)).mirrored(true, false));

    QVideoFrameFormat format(kSize, Pixels::Format_NV12);
    format.setRotation(QtVideo::Rotation::Clockwise180);
    QCOMPARE(luminanceOf(frameOf(gray, format, {}), kMost), gray.mirrored(true, true));
}

void TestFrameLuminance::shows_what_is_to_be_seen_of_it()
{
    const QImage gray = slope();
    QVideoFrameFormat format(kSize, Pixels::Format_YUV420P);
    format.setViewport(QRect(4, 2, 20, 10));
    QCOMPARE(luminanceOf(frameOf(gray, format, {}), kMost), gray.copy(4, 2, 20, 10));
    format.setViewport(QRect(40, 20, 400, 400)); // more than there is
    QCOMPARE(luminanceOf(frameOf(gray, format, {}), kMost), gray.copy(40, 20, 6, 10));
}

void TestFrameLuminance::makes_a_large_one_smaller()
{
    const QImage gray = slope(QSize(4000, 3000));
    QCOMPARE(luminanceOf(frameIn(Pixels::Format_NV12, gray), kMost).size(), QSize(1280, 960));
    QCOMPARE(luminanceOf(frameIn(Pixels::Format_BGRX8888, gray), kMost).size(), QSize(1280, 960));
    QVideoFrame frame = frameIn(Pixels::Format_NV12, gray);
    frame.setRotation(QtVideo::Rotation::Clockwise270);
    QCOMPARE(luminanceOf(frame, kMost).size(), QSize(960, 1280));
}

void TestFrameLuminance::unpacks_jpeg()
{
    const QString text = u"a code in a JPEG"_s;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(codesights::code(text).save(&buffer, "jpeg", 80));
    const QVideoFrameFormat format(codesights::kFrame, Pixels::Format_Jpeg);
    const QImage gray =
        luminanceOf(QVideoFrame(std::make_unique<Memory>(bytes, format, int(bytes.size()))), kMost);
    QCOMPARE(gray.format(), QImage::Format_Grayscale8);
    QCOMPARE(qrTextsIn(gray), QStringList(text));

    const QByteArray half = bytes.first(100);
    QVERIFY(
        luminanceOf(QVideoFrame(std::make_unique<Memory>(half, format, int(half.size()))), kMost).isNull());
}

void TestFrameLuminance::gives_nothing_for_what_is_no_frame()
{
    QVERIFY(luminanceOf(QVideoFrame(), kMost).isNull());
    // Less memory than it says, or lines that are shorter than what is in them.
    for (const Pixels pixels : {Pixels::Format_Y8, Pixels::Format_YUYV, Pixels::Format_BGRX8888}) {
        const QVideoFrameFormat format(QSize(64, 48), pixels);
        const int line = pixels == Pixels::Format_Y8 ? 64 : pixels == Pixels::Format_YUYV ? 128 : 256;
        const QByteArray whole(line * 48, '\x55');
        const auto made = [&](const QByteArray &bytes, int bytesPerLine) {
            return luminanceOf(QVideoFrame(std::make_unique<Memory>(bytes, format, bytesPerLine)), kMost);
        };
        QCOMPARE(made(whole, line).size(), QSize(64, 48));
        QVERIFY(made(whole.first(whole.size() - 1), line).isNull());
        QVERIFY(made(whole, line / 2).isNull());
        QVERIFY(made(whole, 0).isNull());
    }
}

QTEST_MAIN(TestFrameLuminance)
#include "tst_FrameLuminance.moc"
