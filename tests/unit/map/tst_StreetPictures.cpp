#include "map/StreetPictures.h"

#include "SeenStreets.h"

#include "support/FixedClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::seen_streets;
using namespace std::chrono_literals;

namespace {

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::green);
    return image;
}

} // namespace

/// What is asked of the server with the streets, when, and what is kept of its answers.
class TestStreetPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void turned_off_nothing_is_asked();
    void what_is_seen_is_asked_two_at_a_time();
    void a_picture_is_shown();
    void on_a_dark_screen_light_is_dark();
    void what_is_right_is_not_asked_again();
    void what_is_too_old_is_asked_with_its_tag();
    void what_is_not_there_is_not_asked_again();
    void only_a_picture_of_the_right_size_is_taken_data();
    void only_a_picture_of_the_right_size_is_taken();
    void failures_make_it_pause_longer_each_time();
    void after_a_failure_others_come_first();
    void a_server_that_wants_rest_has_it();
    void turned_off_all_is_forgotten();
    void what_is_forgotten_is_fetched_anew();
    void once_nobody_looks_nothing_is_asked();
    void more_than_there_is_room_for_is_not_fetched();

private:
    void give(const TileId &tile, const Answer &answer) { m_source->give(squareOf(tile), answer); }
    void pass(std::chrono::seconds time) { m_clock.instant = m_clock.instant.addDuration(time); }
    [[nodiscard]] qsizetype asked() const { return m_source->asked.size(); }

    FixedClock m_clock;
    std::unique_ptr<GivenStreets> m_source;
    std::unique_ptr<StreetPictures> m_pictures;
};

void TestStreetPictures::init()
{
    m_pictures.reset();
    m_source = std::make_unique<GivenStreets>();
    m_source->answersAtOnce = false;
    m_pictures = std::make_unique<StreetPictures>(*m_source, m_clock);
    m_pictures->setOn(true);
}

void TestStreetPictures::turned_off_nothing_is_asked()
{
    StreetPictures off(*m_source, m_clock);
    off.look({kFirst});
    QCOMPARE(asked(), 0);
    off.setOn(true);
    QCOMPARE(asked(), 0); // nobody looks at it since
    off.look({kFirst});
    QCOMPARE(asked(), 1);
}

void TestStreetPictures::what_is_seen_is_asked_two_at_a_time()
{
    m_pictures->look({kFirst, kSecond, kThird});
    QCOMPARE(m_source->open, QList({squareOf(kFirst), squareOf(kSecond)}));
    m_pictures->look({kFirst, kSecond, kThird});
    QCOMPARE(asked(), 2);
    give(kSecond, picture());
    QTRY_COMPARE(asked(), 3);
    QCOMPARE(m_source->open, QList({squareOf(kFirst), squareOf(kThird)}));
    QCOMPARE(m_source->most, StreetPictures::kMostAsked);
}

void TestStreetPictures::a_picture_is_shown()
{
    const QSignalSpy changes(m_pictures.get(), &StreetPictures::changed);
    m_pictures->look({kFirst});
    QVERIFY(m_pictures->find(kFirst).isNull());
    give(kFirst, picture(Qt::red));
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    QCOMPARE(m_pictures->find(kFirst).pixelColor(5, 5), QColor(Qt::red));
    QVERIFY(changes.size() > 0);
    QVERIFY(!m_pictures->isFailing());
    QVERIFY(m_pictures->find(kSecond).isNull());
}

void TestStreetPictures::on_a_dark_screen_light_is_dark()
{
    QImage few(256, 256, QImage::Format_Indexed8);
    few.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0), qRgb(255, 0, 0), qRgb(200, 220, 255)});
    for (int y = 0; y < 256; ++y) {
        for (int x = 0; x < 256; ++x)
            few.setPixel(x, y, uint(x % 4));
    }
    m_pictures->look({kFirst, kSecond});
    give(kFirst, {.kind = Kind::Picture, .bytes = saved(few, "png"), .time = 1h});
    give(kSecond, {.kind = Kind::Picture,
                   .bytes = saved(few.convertToFormat(QImage::Format_RGB32), "png"),
                   .time = 1h});
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull() && !m_pictures->find(kSecond).isNull());
    m_pictures->setDark(true);
    for (const TileId &tile : {kFirst, kSecond}) {
        const QImage dark = m_pictures->find(tile);
        QCOMPARE(dark.pixelColor(0, 9), QColor(Qt::black));
        QCOMPARE(dark.pixelColor(1, 9), QColor(Qt::white));
        QCOMPARE(dark.pixelColor(2, 9), QColor(Qt::red));
        QCOMPARE(dark.pixelColor(3, 9), QColor(0, 20, 55));
    }
    m_pictures->look({kThird});
    give(kThird, picture(Qt::white)); // what comes now, too
    QTRY_VERIFY(!m_pictures->find(kThird).isNull());
    QCOMPARE(m_pictures->find(kThird).pixelColor(9, 9), QColor(Qt::black));
    m_pictures->setDark(false);
    QCOMPARE(m_pictures->find(kFirst).pixelColor(3, 9), QColor(200, 220, 255));
    QCOMPARE(m_pictures->find(kThird).pixelColor(9, 9), QColor(Qt::white));
}

void TestStreetPictures::what_is_right_is_not_asked_again()
{
    m_pictures->look({kFirst});
    give(kFirst, picture());
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    pass(std::chrono::days(6));
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 1);
    m_pictures->look({kSecond});
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 2);
}

void TestStreetPictures::what_is_too_old_is_asked_with_its_tag()
{
    m_pictures->look({kFirst});
    QVERIFY(m_source->asked.first().tag.isEmpty());
    give(kFirst, picture());
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    pass(std::chrono::days(7) + 1s);
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 2);
    QCOMPARE(m_source->asked.last().tag, "\"one\"");
    QVERIFY(!m_pictures->find(kFirst).isNull()); // better an old one than none
    give(kFirst, {.kind = Kind::Unchanged, .tag = "\"two\"", .time = std::chrono::days(1)});
    QVERIFY(!m_pictures->find(kFirst).isNull());
    pass(std::chrono::hours(23));
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 2);
    pass(std::chrono::hours(2));
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 3);
    QCOMPARE(m_source->asked.last().tag, "\"two\"");
    // However short the server says: it is not asked all the time.
    give(kFirst, {.kind = Kind::Unchanged, .tag = "\"two\"", .time = 0s});
    pass(1min);
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 3);
}

void TestStreetPictures::what_is_not_there_is_not_asked_again()
{
    m_pictures->look({kFirst});
    give(kFirst, {.kind = Kind::Missing, .time = 1h});
    QVERIFY(m_pictures->find(kFirst).isNull());
    QVERIFY(!m_pictures->isFailing());
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 1);
    pass(2h);
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 2);
}

void TestStreetPictures::only_a_picture_of_the_right_size_is_taken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << "<html><body>Log in to this network</body></html>"_ba;
    QTest::newRow("too small") << saved(plain(64, 64), "png");
    QTest::newRow("too large") << saved(plain(4096, 4096), "png");
    QTest::newRow("not a square") << saved(plain(256, 255), "png");
    QTest::newRow("of another kind") << saved(plain(256, 256), "bmp");
    QTest::newRow("cut off in its header") << saved(plain(256, 256), "png").first(20);
    QTest::newRow("a header alone") << saved(plain(256, 256), "png").first(40);
}

void TestStreetPictures::only_a_picture_of_the_right_size_is_taken()
{
    const QFETCH(QByteArray, bytes);
    m_pictures->look({kFirst});
    give(kFirst, {.kind = Kind::Picture, .bytes = bytes, .time = 1h});
    QTRY_VERIFY(m_pictures->isFailing());
    QVERIFY(m_pictures->find(kFirst).isNull());
    QCOMPARE(asked(), 1);
}

void TestStreetPictures::failures_make_it_pause_longer_each_time()
{
    m_pictures->look({kFirst});
    qsizetype before = 0;
    for (const std::chrono::seconds pause : {2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 256s}) {
        QCOMPARE(asked(), before + 1);
        before = asked();
        give(kFirst, {});
        QVERIFY(m_pictures->isFailing());
        pass(pause - 1s);
        m_pictures->look({kFirst});
        QCOMPARE(asked(), before);
        pass(1s);
        m_pictures->look({kFirst});
    }
    give(kFirst, picture());
    QTRY_VERIFY(!m_pictures->isFailing());
    m_pictures->look({kSecond});
    give(kSecond, {}); // and begins anew
    pass(2s);
    before = asked();
    m_pictures->look({kSecond});
    QCOMPARE(asked(), before + 1);
}

void TestStreetPictures::after_a_failure_others_come_first()
{
    m_pictures->look({kFirst, kSecond, kThird});
    give(kFirst, {});
    give(kSecond, {});
    QCOMPARE(asked(), 2);
    QVERIFY(QTest::qWaitFor([&] { return m_source->open.isEmpty(); }, 20'000));
    pass(10s);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 4, 10'000); // by itself, once the pause is over
    QCOMPARE(m_source->open, QList({squareOf(kThird), squareOf(kFirst)}));
}

void TestStreetPictures::a_server_that_wants_rest_has_it()
{
    m_pictures->look({kFirst, kSecond, kThird});
    give(kFirst, {.kind = Kind::Wait, .time = 10min});
    QVERIFY(m_pictures->isFailing());
    give(kSecond, picture()); // it was on its way
    QTRY_VERIFY(!m_pictures->find(kSecond).isNull());
    pass(10min - 1s);
    m_pictures->look({kFirst, kSecond, kThird});
    QCOMPARE(asked(), 2);
    pass(1s);
    m_pictures->look({kFirst, kSecond, kThird});
    QCOMPARE(asked(), 4);
    // A wait that is not said is a minute.
    give(kFirst, {.kind = Kind::Wait});
    pass(59s);
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 4);
    pass(1s);
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 5);
}

void TestStreetPictures::turned_off_all_is_forgotten()
{
    m_pictures->look({kFirst, kSecond});
    give(kFirst, picture());
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    const int edition = m_pictures->edition();
    const int stops = m_source->stops;
    m_pictures->setOn(false);
    QVERIFY(m_pictures->find(kFirst).isNull());
    QVERIFY(m_pictures->edition() != edition);
    QVERIFY(m_source->stops > stops);
    QVERIFY(m_source->open.isEmpty());
    Q_EMIT m_source->answered(squareOf(kSecond), picture()); // too late
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 2);
    QVERIFY(m_pictures->find(kSecond).isNull());
}

void TestStreetPictures::what_is_forgotten_is_fetched_anew()
{
    m_pictures->look({kFirst});
    give(kFirst, picture());
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    m_pictures->forget();
    QVERIFY(m_pictures->find(kFirst).isNull());
    QCOMPARE(asked(), 2); // one still looks at it
    QVERIFY(m_source->asked.last().tag.isEmpty());
    // What was being read then belongs to what was forgotten.
    give(kFirst, picture());
    m_pictures->forget();
    QTest::qWait(100);
    QVERIFY(m_pictures->find(kFirst).isNull());
    QCOMPARE(asked(), 3);
}

void TestStreetPictures::once_nobody_looks_nothing_is_asked()
{
    m_pictures->look({kFirst, kSecond, kThird});
    const int stops = m_source->stops;
    m_pictures->look({});
    QCOMPARE(m_source->stops, stops + 1);
    QVERIFY(m_source->open.isEmpty());
    QCOMPARE(asked(), 2);
    m_pictures->look({kThird});
    QCOMPARE(m_source->open, QList({squareOf(kThird)}));
}

void TestStreetPictures::more_than_there_is_room_for_is_not_fetched()
{
    m_source->answersAtOnce = true;
    QList<TileId> many;
    for (int x = 0; x < 200; ++x)
        many += TileId{10, x, 5};
    m_pictures->look(many);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), StreetPictures::kMostSeen, 30'000);
    QTRY_VERIFY(!m_pictures->find(many[StreetPictures::kMostSeen - 1]).isNull());
    QTRY_VERIFY(m_source->open.isEmpty());
    QVERIFY(!m_pictures->find(many.first()).isNull()); // none made room for another
    m_pictures->look(many);
    QCOMPARE(asked(), StreetPictures::kMostSeen);
    QCOMPARE(m_source->most, StreetPictures::kMostAsked);
}

QTEST_MAIN(TestStreetPictures)
#include "tst_StreetPictures.moc"
