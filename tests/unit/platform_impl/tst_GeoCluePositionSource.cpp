#include "GeoCluePositionSource.h"

#include "SpokenGeoClue.h"
#include "support/FolderContent.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// GeoClue is asked over a bus, once and roughly. What answers speaks as GeoClue does, over a real connection
/// between the two: the machine's own bus is not touched.
class TestGeoCluePositionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void it_tells_where_the_device_is();
    void what_it_knew_before_is_taken();
    void it_says_who_asks_and_asks_roughly();
    void the_question_to_the_person_has_its_time();
    void what_is_in_the_way_is_told_apart_data();
    void what_is_in_the_way_is_told_apart();
    void what_is_vague_is_not_taken();
    void what_is_no_place_is_not_taken_data();
    void what_is_no_place_is_not_taken();
    void who_does_not_answer_is_not_waited_for();
    void it_is_let_go_of_at_every_end();
    void it_can_be_asked_again();
    void without_a_bus_there_is_nothing_to_ask();
    void it_is_there_where_the_system_lists_it();
    void nothing_is_kept_in_a_file();

private:
    QTemporaryDir m_home;
};

namespace {

struct Told
{
    explicit Told(GeoCluePositionSource &source)
    {
        QObject::connect(&source, &PositionSource::found, &context,
                         [this](const CoarsePosition &position) { found += position; });
        QObject::connect(&source, &PositionSource::failed, &context,
                         [this](PositionSource::Trouble trouble) { troubles += trouble; });
        QObject::connect(&source, &PositionSource::asking, &context, [this](bool shown) { asking += shown; });
    }

    QList<CoarsePosition> found;
    QList<PositionSource::Trouble> troubles;
    QList<bool> asking;
    QObject context; // gone first
};

} // namespace

// Before anything asks for it: files that are kept would be in there.
void TestGeoCluePositionSource::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", m_home.filePath(u"cache"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
    QGuiApplication::setDesktopFileName(u"org.alongside.Alongside"_s);
}

void TestGeoCluePositionSource::it_tells_where_the_device_is()
{
    SpokenGeoClue geoClue;
    GeoCluePositionSource source(geoClue.connector(), {}, 10s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(geoClue.client.starts, 1);
    geoClue.moveTo(53.7701, -0.3672, 800);
    QTRY_COMPARE(told.found, QList{CoarsePosition::of(53.7701, -0.3672).value()});
    QVERIFY(told.troubles.isEmpty());
    QTRY_VERIFY(!geoClue.isConnected());
}

void TestGeoCluePositionSource::what_it_knew_before_is_taken()
{
    SpokenGeoClue geoClue;
    geoClue.knows(-0.1807, -78.4678, 800);
    GeoCluePositionSource source(geoClue.connector(), {}, 10s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.found, QList{CoarsePosition::of(-0.1807, -78.4678).value()});
}

void TestGeoCluePositionSource::it_says_who_asks_and_asks_roughly()
{
    SpokenGeoClue geoClue;
    GeoCluePositionSource source(geoClue.connector(), {}, 10s);
    source.ask();
    QTRY_COMPARE(geoClue.client.starts, 1);
    QCOMPARE(geoClue.client.desktopId, u"org.alongside.Alongside"_s);
    QCOMPARE(geoClue.client.accuracyLevel, 5U); // a neighbourhood: 6 is a street, 8 as exact as can be
}

void TestGeoCluePositionSource::the_question_to_the_person_has_its_time()
{
    SpokenGeoClue geoClue;
    geoClue.client.answersLater = true;
    geoClue.knows(53.7701, -0.3672, 800);
    GeoCluePositionSource source(geoClue.connector(), {}, 2s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(geoClue.client.starts, 1);
    QCOMPARE(told.asking, QList{true});
    QTest::qWait(2500); // longer than there is patience for, once it is allowed
    QVERIFY(told.troubles.isEmpty() && told.found.isEmpty());
    geoClue.client.allow();
    QTRY_COMPARE(told.found.size(), 1);
    QCOMPARE(told.asking, QList({true, false}));
}

void TestGeoCluePositionSource::what_is_in_the_way_is_told_apart_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<PositionSource::Trouble>("trouble");
    QTest::newRow("the person does not allow it")
        << u"org.freedesktop.DBus.Error.AccessDenied"_s
        << u"Agent rejected 'org.alongside.Alongside' for user '1000'. Please ensure that it has access."_s
        << PositionSource::Trouble::Refused;
    QTest::newRow("nobody could be asked") << u"org.freedesktop.DBus.Error.AccessDenied"_s
                                           << u"'org.alongside.Alongside' disallowed, no agent for UID 1000"_s
                                           << PositionSource::Trouble::Refused;
    QTest::newRow("switched off") << u"org.freedesktop.DBus.Error.AccessDenied"_s
                                  << u"Geolocation disabled for UID 1000"_s
                                  << PositionSource::Trouble::SwitchedOff;
    QTest::newRow("something else") << u"org.freedesktop.DBus.Error.Failed"_s << u"Out of luck"_s
                                    << PositionSource::Trouble::Missing;
}

void TestGeoCluePositionSource::what_is_in_the_way_is_told_apart()
{
    QFETCH(const QString, error);
    QFETCH(const QString, words);
    QFETCH(const PositionSource::Trouble, trouble);
    SpokenGeoClue geoClue;
    geoClue.client.error = error;
    geoClue.client.errorWords = words;
    GeoCluePositionSource source(geoClue.connector(), {}, 10s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.troubles, QList{trouble});
    QCOMPARE(told.asking, QList({true, false}));
    QTRY_VERIFY(!geoClue.isConnected());
}

void TestGeoCluePositionSource::what_is_vague_is_not_taken()
{
    SpokenGeoClue geoClue;
    geoClue.knows(51.5, 10.5, 400'000); // the middle of some country
    GeoCluePositionSource source(geoClue.connector(), {}, 10s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(geoClue.location.reads, 1);
    geoClue.moveTo(53.7701, -0.3672, 25'000);
    QTRY_COMPARE(told.found, QList{CoarsePosition::of(53.7701, -0.3672).value()});
}

void TestGeoCluePositionSource::what_is_no_place_is_not_taken_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("metres");
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("off the globe") << 91.0 << 0.0 << 10.0;
    QTest::newRow("no number") << nothing << 0.0 << 10.0;
    QTest::newRow("who knows how close") << 53.0 << 0.0 << nothing;
}

void TestGeoCluePositionSource::what_is_no_place_is_not_taken()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const double, metres);
    SpokenGeoClue geoClue;
    geoClue.knows(latitude, longitude, metres);
    GeoCluePositionSource source(geoClue.connector(), {}, 2s); // enough to read it on a busy machine
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.troubles, QList{PositionSource::Trouble::NotFound});
    QVERIFY(told.found.isEmpty());
    QCOMPARE(geoClue.location.reads, 1);
}

void TestGeoCluePositionSource::who_does_not_answer_is_not_waited_for()
{
    SpokenGeoClue geoClue;
    GeoCluePositionSource source(geoClue.connector(), {}, 200ms);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.troubles, QList{PositionSource::Trouble::NotFound});
    QTRY_VERIFY(!geoClue.isConnected());
}

void TestGeoCluePositionSource::it_is_let_go_of_at_every_end()
{
    SpokenGeoClue geoClue;
    geoClue.client.answersLater = true;
    {
        GeoCluePositionSource source(geoClue.connector(), {}, 10s);
        const Told told(source);
        source.ask();
        QTRY_COMPARE(geoClue.client.starts, 1);
        source.stop();
        QCOMPARE(told.asking, QList({true, false}));
        QTRY_VERIFY(!geoClue.isConnected());
        source.ask();
        QTRY_COMPARE(geoClue.client.starts, 2);
    }
    QTRY_VERIFY(!geoClue.isConnected());
}

void TestGeoCluePositionSource::it_can_be_asked_again()
{
    SpokenGeoClue geoClue;
    geoClue.knows(53.7701, -0.3672, 800);
    GeoCluePositionSource source(geoClue.connector(), {}, 10s);
    const Told told(source);
    for (int time = 1; time <= 3; ++time) {
        source.ask();
        QTRY_COMPARE(told.found.size(), time);
        QTRY_VERIFY(!geoClue.isConnected());
    }
    QVERIFY(told.troubles.isEmpty());
}

void TestGeoCluePositionSource::without_a_bus_there_is_nothing_to_ask()
{
    const auto nowhere = [](const QString &name) {
        return QDBusConnection::connectToBus(u"unix:path=/nowhere/bus"_s, name);
    };
    GeoCluePositionSource source(nowhere, {}, 10s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.troubles, QList{PositionSource::Trouble::Missing});
}

void TestGeoCluePositionSource::it_is_there_where_the_system_lists_it()
{
    const QTemporaryDir services;
    GeoCluePositionSource source({}, services.path(), 10s);
    QVERIFY(!source.isThere());
    QVERIFY(setContent(services.filePath(u"org.freedesktop.Other.service"_s), "[D-BUS Service]\n"));
    QVERIFY(!source.isThere());
    QVERIFY(setContent(services.filePath(u"org.freedesktop.GeoClue2.service"_s), "[D-BUS Service]\n"));
    QVERIFY(source.isThere());
}

// As Qt's own way to GeoClue would, which is why it is not taken.
void TestGeoCluePositionSource::nothing_is_kept_in_a_file()
{
    SpokenGeoClue geoClue;
    geoClue.knows(53.7701, -0.3672, 800);
    {
        GeoCluePositionSource source(geoClue.connector(), {}, 10s);
        const Told told(source);
        source.ask();
        QTRY_COMPARE(told.found.size(), 1);
    }
    QCOMPARE(filesUnder(m_home.path()).keys(), QStringList());
}

QTEST_MAIN(TestGeoCluePositionSource)

#include "tst_GeoCluePositionSource.moc"
