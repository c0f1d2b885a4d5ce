#include "map/StreetPictures.h"

#include "SeenStreets.h"

#include "support/FixedClock.h"
#include "support/GivenShelf.h"

#include <QTest>

using namespace alongside;
using namespace alongside::seen_streets;
using namespace std::chrono_literals;

/// What is put on the shelf of what the server with the streets answered, and what that spares it.
class TestStreetPicturesShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void what_came_is_put_on_the_shelf();
    void what_is_on_the_shelf_is_not_asked_for();
    void what_is_too_old_on_the_shelf_is_shown_and_asked_for_with_its_tag();
    void what_lies_on_the_shelf_is_there_without_a_server();
    void what_is_no_picture_on_the_shelf_is_asked_for();
    void what_may_not_be_kept_is_not();
    void a_clock_that_was_set_back_keeps_nothing_for_ever();
    void turned_off_or_forgotten_the_shelf_is_empty();

private:
    /// With \a shelf from now on, as if the app had just been started.
    void putUp(GivenShelf &shelf);
    [[nodiscard]] StreetShelf::Picture kept(std::chrono::seconds time, const QColor &color = Qt::blue) const
    {
        return {.bytes = GivenStreets::picture(color),
                .tag = "\"kept\"",
                .until = m_clock.instant.addDuration(time)};
    }

    void give(const TileId &tile, const Answer &answer) { m_source->give(squareOf(tile), answer); }
    [[nodiscard]] qsizetype asked() const { return m_source->asked.size(); }

    FixedClock m_clock;
    std::unique_ptr<GivenStreets> m_source;
    std::unique_ptr<StreetPictures> m_pictures;
};

void TestStreetPicturesShelf::init()
{
    m_pictures.reset();
    m_source = std::make_unique<GivenStreets>();
    m_source->answersAtOnce = false;
}

void TestStreetPicturesShelf::putUp(GivenShelf &shelf)
{
    m_pictures.reset();
    m_source->asked.clear();
    m_source->open.clear();
    m_pictures = std::make_unique<StreetPictures>(*m_source, m_clock, &shelf);
    m_pictures->setOn(true);
}

void TestStreetPicturesShelf::what_came_is_put_on_the_shelf()
{
    GivenShelf shelf;
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_COMPARE(asked(), 1);
    QVERIFY(m_source->asked.first().tag.isEmpty());
    const Answer answer = picture();
    give(kFirst, answer);
    QTRY_VERIFY(shelf.pictures.contains(kFirst));
    QCOMPARE(shelf.pictures[kFirst].bytes, answer.bytes);
    QCOMPARE(shelf.pictures[kFirst].tag, answer.tag);
    QCOMPARE(shelf.pictures[kFirst].until, m_clock.instant.addDuration(answer.time));
    // What is no picture is not kept, nor is that there is none.
    m_pictures->look({kSecond, kThird});
    QTRY_COMPARE(asked(), 3);
    give(kSecond, {.kind = Kind::Missing, .time = 1h});
    give(kThird, {.kind = Kind::Picture, .bytes = "<html>", .time = 1h});
    QTRY_VERIFY(m_pictures->isFailing());
    QCOMPARE(shelf.pictures.size(), 1);
}

void TestStreetPicturesShelf::what_is_on_the_shelf_is_not_asked_for()
{
    GivenShelf shelf;
    shelf.pictures.insert(kFirst, kept(1h));
    putUp(shelf);
    m_pictures->setDark(true);
    m_pictures->look({kFirst});
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    QCOMPARE(m_pictures->find(kFirst).pixelColor(5, 5), QColor(Qt::blue));
    m_pictures->look({kFirst, kSecond});
    QTRY_COMPARE(asked(), 1);
    QCOMPARE(m_source->asked.first().square, squareOf(kSecond));
    m_pictures->look({kFirst});
    QCOMPARE(shelf.sought, QList({kFirst, kSecond})); // once each
}

void TestStreetPicturesShelf::what_is_too_old_on_the_shelf_is_shown_and_asked_for_with_its_tag()
{
    GivenShelf shelf;
    shelf.pictures.insert(kFirst, kept(-1h));
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_COMPARE(asked(), 1);
    QVERIFY(!m_pictures->find(kFirst).isNull()); // better an old one than none
    QCOMPARE(m_source->asked.first().tag, "\"kept\"");
    give(kFirst, {.kind = Kind::Unchanged, .time = 2h}); // which does not say the tag once more
    QCOMPARE(shelf.pictures[kFirst].tag, "\"kept\"");
    QCOMPARE(shelf.pictures[kFirst].until, m_clock.instant.addDuration(2h));
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    QCOMPARE(asked(), 0);
}

void TestStreetPicturesShelf::what_lies_on_the_shelf_is_there_without_a_server()
{
    GivenShelf shelf;
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_COMPARE(asked(), 1);
    give(kFirst, {}); // and now it rests
    shelf.pictures.insert(kSecond, kept(1h));
    m_pictures->look({kFirst, kSecond, kThird});
    QTRY_VERIFY(!m_pictures->find(kSecond).isNull());
    QCOMPARE(asked(), 1);
}

void TestStreetPicturesShelf::what_is_no_picture_on_the_shelf_is_asked_for()
{
    GivenShelf shelf;
    StreetShelf::Picture odd = kept(1h);
    odd.bytes = "no picture";
    shelf.pictures.insert(kFirst, odd);
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_COMPARE(asked(), 1);
    QVERIFY(m_source->asked.first().tag.isEmpty());
    give(kFirst, {.kind = Kind::Unchanged, .time = 1h}); // of what nobody has
    QVERIFY(m_pictures->isFailing());
}

void TestStreetPicturesShelf::what_may_not_be_kept_is_not()
{
    GivenShelf shelf;
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_COMPARE(asked(), 1);
    Answer answer = picture();
    answer.keepable = false;
    give(kFirst, answer);
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    QVERIFY(shelf.pictures.isEmpty());
}

void TestStreetPicturesShelf::a_clock_that_was_set_back_keeps_nothing_for_ever()
{
    GivenShelf shelf;
    shelf.pictures.insert(kFirst, kept(std::chrono::years(10)));
    putUp(shelf);
    m_pictures->look({kFirst});
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    m_clock.instant = m_clock.instant.addDuration(std::chrono::days(31));
    m_pictures->look({kFirst});
    QCOMPARE(asked(), 1);
}

void TestStreetPicturesShelf::turned_off_or_forgotten_the_shelf_is_empty()
{
    GivenShelf shelf;
    shelf.pictures.insert(kFirst, kept(1h));
    putUp(shelf); // turning them on forgets nothing
    QCOMPARE(shelf.clears, 0);
    m_pictures->look({kFirst});
    QTRY_VERIFY(!m_pictures->find(kFirst).isNull());
    m_pictures->forget();
    QVERIFY(shelf.pictures.isEmpty());
    QTRY_COMPARE(asked(), 1); // one still looks at it
    give(kFirst, picture());
    QTRY_VERIFY(!shelf.pictures.isEmpty());
    m_pictures->setOn(false);
    QVERIFY(shelf.pictures.isEmpty());
    QCOMPARE(shelf.clears, 2);
}

QTEST_MAIN(TestStreetPicturesShelf)
#include "tst_StreetPicturesShelf.moc"
