#include "theme/LandscapePicture.h"

#include <QPainter>
#include <QTest>

using namespace alongside;

namespace {

constexpr QSize kSize{390, 250};
constexpr int kMiddle = kSize.width() / 2;

QImage painted(LandscapePicture &landscape, qreal more = 0)
{
    landscape.setSize(QSizeF(kSize) + QSizeF(more, more));
    QImage image(landscape.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    landscape.paint(&painter);
    return image;
}

bool near(QColor one, QColor other)
{
    const auto apart = [](int a, int b) {
        return std::abs(a - b) > 3;
    };
    return !apart(one.red(), other.red()) && !apart(one.green(), other.green())
           && !apart(one.blue(), other.blue());
}

} // namespace

class TestLandscapePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_from_the_sky_to_the_colour_of_the_page();
    void fills_a_place_that_ends_within_a_pixel();
    void has_its_sun_as_high_as_it_is_told();
    void has_stars_only_where_it_is_starry();
    void melts_into_the_page_on_all_sides();
    void is_turned_round_for_those_who_read_from_the_right();
    void says_once_that_it_looks_different();
};

void TestLandscapePicture::goes_from_the_sky_to_the_colour_of_the_page()
{
    LandscapePicture landscape;
    landscape.setProperty("ground", QColor(0xFAF6F0));
    const QImage image = painted(landscape);
    QVERIFY(near(image.pixelColor(kMiddle, 0), Scenery::day(false).skyTop));
    QVERIFY(near(image.pixelColor(kMiddle, kSize.height() * 90 / 100), Scenery::day(false).nearHill));
    for (int x = kSize.width() / 10; x < kSize.width(); ++x)
        QVERIFY(near(image.pixelColor(x, kSize.height() - 1), 0xFAF6F0));
}

void TestLandscapePicture::fills_a_place_that_ends_within_a_pixel()
{
    LandscapePicture landscape;
    const QImage image = painted(landscape, 0.5);
    QVERIFY(image.width() > kSize.width());
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {0, kMiddle, image.width() - 1})
            QVERIFY(image.pixelColor(x, y) != Qt::magenta);
    }
}

void TestLandscapePicture::has_its_sun_as_high_as_it_is_told()
{
    LandscapePicture landscape;
    landscape.setProperty("discY", 0.2);
    const int x = kSize.width() * 8 / 10;
    const int y = kSize.height() * 2 / 10 + 27;
    QVERIFY(near(painted(landscape).pixelColor(x, y), Scenery::day(false).disc));
    landscape.setProperty("discY", 0.51);
    QVERIFY(!near(painted(landscape).pixelColor(x, y), Scenery::day(false).disc));
}

void TestLandscapePicture::has_stars_only_where_it_is_starry()
{
    LandscapePicture landscape;
    const QImage without = painted(landscape);
    landscape.setProperty("starry", true);
    QVERIFY(painted(landscape) != without);
}

void TestLandscapePicture::melts_into_the_page_on_all_sides()
{
    const QColor ground(0x204060);
    LandscapePicture landscape;
    landscape.setProperty("ground", ground);
    landscape.setProperty("vignette", true);
    const QImage image = painted(landscape);
    QVERIFY(near(image.pixelColor(kMiddle, 0), ground));
    for (int y = 0; y < kSize.height(); ++y) {
        QVERIFY(near(image.pixelColor(0, y), ground));
        QVERIFY(near(image.pixelColor(kSize.width() - 1, y), ground));
    }
}

void TestLandscapePicture::is_turned_round_for_those_who_read_from_the_right()
{
    LandscapePicture landscape;
    const QImage image = painted(landscape);
    landscape.setProperty("mirrored", true);
    const QImage turned = painted(landscape).mirrored(true, false);
    QVERIFY(painted(landscape) != image);
    for (int y = 0; y < kSize.height(); y += 5) {
        for (const int x : {10, kMiddle, kSize.width() * 8 / 10})
            QVERIFY(near(turned.pixelColor(x, y), image.pixelColor(x, y)));
    }
}

void TestLandscapePicture::says_once_that_it_looks_different()
{
    LandscapePicture landscape;
    int said = 0;
    connect(&landscape, &LandscapePicture::looksChanged, this, [&said] { ++said; });
    landscape.setProperty("colors", QVariant::fromValue(Scenery::night(true)));
    QCOMPARE(said, 1);
    landscape.setProperty("colors", QVariant::fromValue(Scenery::night(true)));
    QCOMPARE(said, 1);
}

QTEST_MAIN(TestLandscapePicture)
#include "tst_LandscapePicture.moc"
