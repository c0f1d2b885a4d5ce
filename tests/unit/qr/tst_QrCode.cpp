#include "qr/QrCode.h"
#include "qr/QrReader.h"

#include <QPainter>
#include <QTest>
#include <QTransform>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_it_was_given_data();
    void says_what_it_was_given();
    void has_white_around_it();
    void holds_no_more_than_a_camera_reads();
    void is_read_from_a_photo_data();
    void is_read_from_a_photo();
    void is_not_found_where_there_is_none();
};

namespace {

constexpr QStringView kCard =
    u"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoë Ångström 日本\r\nTEL:+1 555 0100\r\nEND:VCARD\r\n";

// The code as large on a grey table as somebody holds it before a camera.
QImage photoOf(const QImage &code, int degrees, int module)
{
    const QImage turned =
        code.scaled(code.size() * module).transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    QImage photo(turned.size() + QSize(200, 300), QImage::Format_RGB32);
    photo.fill(QColor(120, 110, 100));
    QPainter painter(&photo);
    painter.drawImage(100, 150, turned.convertToFormat(QImage::Format_ARGB32));
    return photo;
}

} // namespace

void TestQrCode::says_what_it_was_given_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a card") << kCard.toString();
    QTest::newRow("a letter") << u"a"_s;
    QTest::newRow("Latin-1, which readers take for other things") << u"Zoë"_s;
    QTest::newRow("another script") << u"د. آنا ليم"_s;
    QTest::newRow("the most") << u"x"_s.repeated(kMostQrBytes);
}

void TestQrCode::says_what_it_was_given()
{
    QFETCH(const QString, text);

    const auto code = qrCodeOf(text);
    QVERIFY(code);
    QCOMPARE(qrTextsIn(code->scaled(code->size() * 4)), QStringList(text));
}

void TestQrCode::has_white_around_it()
{
    const QImage code = qrCodeOf(u"a"_s).value();
    constexpr int quiet = 4;
    for (int side = 0; side < quiet; ++side) {
        for (int at = 0; at < code.width(); ++at) {
            QCOMPARE(code.pixelColor(at, side), QColor(Qt::white));
            QCOMPARE(code.pixelColor(side, at), QColor(Qt::white));
        }
    }
    QCOMPARE(code.pixelColor(quiet, quiet), QColor(Qt::black));
}

void TestQrCode::holds_no_more_than_a_camera_reads()
{
    QVERIFY(!qrCodeOf(QString()));
    QVERIFY(!qrCodeOf(u"x"_s.repeated(kMostQrBytes + 1)));
    QVERIFY(!qrCodeOf(u"é"_s.repeated(kMostQrBytes / 2 + 1)));
}

void TestQrCode::is_read_from_a_photo_data()
{
    QTest::addColumn<int>("degrees");
    QTest::addColumn<int>("module");
    QTest::newRow("straight") << 0 << 6;
    QTest::newRow("on its head") << 180 << 6;
    QTest::newRow("on its side") << 90 << 6;
    QTest::newRow("askew") << 17 << 8;
    QTest::newRow("large") << 3 << 20;
}

void TestQrCode::is_read_from_a_photo()
{
    QFETCH(const int, degrees);
    QFETCH(const int, module);

    const QImage photo = photoOf(qrCodeOf(kCard.toString()).value(), degrees, module);
    QCOMPARE(qrTextsIn(photo), QStringList(kCard.toString()));
}

void TestQrCode::is_not_found_where_there_is_none()
{
    QVERIFY(qrTextsIn(QImage()).isEmpty());
    QImage grey(640, 480, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    QVERIFY(qrTextsIn(grey).isEmpty());
    QVERIFY(qrTextsIn(QImage(1, 1, QImage::Format_Mono)).isEmpty());
}

QTEST_MAIN(TestQrCode)
#include "tst_QrCode.moc"
