#include "catalogue/Gazetteer.h"
#include "catalogue/PlaceKey.h"
#include "catalogue/SpelledAlike.h"

#include "support/SourceTree.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile read(sourceTree() + u"/content/places/"_s + file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

/// The distance as its definition has it, over every beginning of \a name. Slow and plain.
int plainDistance(const QByteArray &typed, const QByteArray &name)
{
    const auto rows = typed.size() + 1;
    const auto columns = name.size() + 1;
    QList<QList<int>> table(rows, QList<int>(columns, 0));
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            int &best = table[row][column];
            if (row == 0 || column == 0) {
                best = int(row + column);
                continue;
            }
            const int change = typed[row - 1] == name[column - 1] ? 0 : 1;
            best = std::min({table[row - 1][column] + 1, table[row][column - 1] + 1,
                             table[row - 1][column - 1] + change});
            if (row > 1 && column > 1 && typed[row - 1] == name[column - 2]
                && typed[row - 2] == name[column - 1])
                best = std::min(best, table[row - 2][column - 2] + 1);
        }
    }
    return std::ranges::min(table.last());
}

} // namespace

class TestGazetteer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_what_was_meant_data();
    void finds_what_was_meant();
    void the_own_country_comes_first();
    void finds_every_town_by_its_name();
    void finds_zip_codes();
    void finds_the_nearest_town_data();
    void finds_the_nearest_town();
    void every_town_is_nearest_to_itself();
    void nothing_is_found_for_nothing_data();
    void nothing_is_found_for_nothing();
    void gives_no_more_than_wanted_and_none_twice();
    void keys_are_as_the_file_has_them();
    void slips_are_counted_as_defined();
    void refuses_what_does_not_fit_together();

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
};

void TestGazetteer::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY2(gazetteer, gazetteer ? "" : qPrintable(gazetteer.error().detail));
    m_gazetteer = *gazetteer;
}

void TestGazetteer::finds_what_was_meant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");

    QTest::newRow("a name") << u"Leeds"_s << u"Leeds"_s << u"England"_s;
    QTest::newRow("its beginning") << u"bost"_s << u"Boston"_s << u"Massachusetts"_s;
    QTest::newRow("a word inside") << u"upon tyne"_s << u"Newcastle upon Tyne"_s << u"England"_s;
    QTest::newRow("without accents") << u"zurich"_s << u"Zürich"_s << u"Zurich"_s;
    QTest::newRow("with accents") << u"ZÜRICH"_s << u"Zürich"_s << u"Zurich"_s;
    QTest::newRow("accents where there are none") << u"Léeds"_s << u"Leeds"_s << u"England"_s;
    QTest::newRow("a hyphen for a space") << u"san-francisco"_s << u"San Francisco"_s << u"California"_s;
    QTest::newRow("Saint for St.") << u"Saint Louis"_s << u"St. Louis"_s << u"Missouri"_s;
    QTest::newRow("St for Saint") << u"st paul"_s << u"Saint Paul"_s << u"Minnesota"_s;
    QTest::newRow("a state after a comma") << u"Portland, Maine"_s << u"Portland"_s << u"Maine"_s;
    QTest::newRow("a state without one") << u"portland maine"_s << u"Portland"_s << u"Maine"_s;
    QTest::newRow("a state, short") << u"Portland OR"_s << u"Portland"_s << u"Oregon"_s;
    QTest::newRow("a country") << u"London, Canada"_s << u"London"_s << u"Ontario"_s;
    QTest::newRow("a country, short") << u"boston uk"_s << u"Boston"_s << u"England"_s;
    QTest::newRow("a name in its own language") << u"München"_s << u"Munich"_s << u"Bavaria"_s;
    QTest::newRow("a name in English") << u"Cologne"_s << u"Köln"_s << u"North Rhine-Westphalia"_s;
    QTest::newRow("letters swapped") << u"Edinbrugh"_s << u"Edinburgh"_s << u"Scotland"_s;
    QTest::newRow("a letter too few") << u"Mancester"_s << u"Manchester"_s << u"England"_s;
    QTest::newRow("a letter too many") << u"Brisstol"_s << u"Bristol"_s << u"England"_s;
    QTest::newRow("a wrong letter") << u"Glasgew"_s << u"Glasgow"_s << u"Scotland"_s;
    QTest::newRow("two slips in a long name") << u"Phildelphai"_s << u"Philadelphia"_s << u"Pennsylvania"_s;
    QTest::newRow("more than a name") << u"new york"_s << u"New York City"_s << u"New York"_s;
}

void TestGazetteer::finds_what_was_meant()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const QString, region);

    const QList<Place> places = m_gazetteer->find(typed, 6);
    QVERIFY(!places.isEmpty());
    QCOMPARE(places.first().name, name);
    QCOMPARE(places.first().region, region);
}

void TestGazetteer::the_own_country_comes_first()
{
    QCOMPARE(m_gazetteer->find(u"Birmingham"_s, 1, u"GB"_s).first().country, u"GB"_s);
    QCOMPARE(m_gazetteer->find(u"Birmingham"_s, 1, u"US"_s).first().country, u"US"_s);
    QCOMPARE(m_gazetteer->find(u"London"_s, 1, u"CA"_s).first().country, u"CA"_s);
    // But a small village at home is not what "Paris" means.
    QCOMPARE(m_gazetteer->find(u"Paris"_s, 1, u"GB"_s).first().country, u"FR"_s);
}

// The whole file: what a person reads on a signpost leads to that place.
void TestGazetteer::finds_every_town_by_its_name()
{
    const auto file = PlaceFile::over(bytesOf(u"places.bin"_s));
    QVERIFY(file);
    constexpr qsizetype step = 701; // every so manieth: all of them take minutes
    int looked = 0;
    for (qsizetype place = 0; place < file->count(); place += step, ++looked) {
        const QString name = file->name(place);
        if (placeKey(name).isEmpty())
            continue;
        const QString area = file->areas()[std::size_t(file->area(place))].country;
        const QList<Place> places = m_gazetteer->find(name, 500, area);
        const bool found = std::ranges::any_of(
            places, [&](const Place &one) { return one.name == name && one.point == file->point(place); });
        QVERIFY2(found, qPrintable(name));
    }
    QVERIFY(looked > 90);
}

void TestGazetteer::finds_zip_codes()
{
    const QList<Place> cambridge = m_gazetteer->find(u"02139"_s, 6);
    QCOMPARE(cambridge.size(), 1);
    QCOMPARE(cambridge.first().zip, u"02139"_s);
    QCOMPARE(cambridge.first().name, u"Cambridge"_s);
    QCOMPARE(cambridge.first().country, u"US"_s);
    QVERIFY(cambridge.first().point.kilometresTo({42.365, -71.104}) < 3);
    QCOMPARE(m_gazetteer->find(u" 02139-4307 "_s, 6).first().zip, u"02139"_s);
    const QList<Place> begun = m_gazetteer->find(u"021"_s, 6);
    QCOMPARE(begun.size(), 6);
    QVERIFY(std::ranges::all_of(begun, [](const Place &place) { return place.zip.startsWith(u"021"_s); }));
    QVERIFY(m_gazetteer->find(u"00000"_s, 6).isEmpty());
    QVERIFY(m_gazetteer->find(u"99999"_s, 6).isEmpty());
}

void TestGazetteer::finds_the_nearest_town_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");

    QTest::newRow("in the middle of one") << 53.797 << -1.544 << u"Leeds"_s << u"GB"_s;
    QTest::newRow("beside one") << 53.775 << -0.3808 << u"Cottingham"_s << u"GB"_s;
    QTest::newRow("in a desert") << 24.0 << 12.0 << u"Ghat"_s << u"LY"_s;
    QTest::newRow("at a pole") << 90.0 << 0.0 << u"Longyearbyen"_s << u"SJ"_s;
    QTest::newRow("across the date line") << -16.8 << -179.95 << u"Labasa"_s << u"FJ"_s;
}

void TestGazetteer::finds_the_nearest_town()
{
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    const auto found = m_gazetteer->nearest({latitude, longitude});
    QVERIFY(found);
    QTEST(found->name, "name");
    QTEST(found->country, "country");
}

// Or to another at the same place; a part of a town is none.
void TestGazetteer::every_town_is_nearest_to_itself()
{
    for (const QString &name : {u"Leeds"_s, u"Boston"_s, u"Zürich"_s, u"Quito"_s, u"Suva"_s}) {
        const Place town = m_gazetteer->find(name, 1).value(0);
        const auto nearest = m_gazetteer->nearest(town.point);
        QVERIFY(nearest);
        QCOMPARE(nearest->name, town.name);
        QCOMPARE(nearest->point, town.point);
    }
    const Place part = m_gazetteer->find(u"Brooklyn, New York"_s, 1).value(0);
    QVERIFY(!part.name.isEmpty());
    QVERIFY(m_gazetteer->nearest(part.point));
}

void TestGazetteer::nothing_is_found_for_nothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("signs") << u"?!*%"_s;
    QTest::newRow("a comma") << u","_s;
    QTest::newRow("a line break") << u"\n"_s;
    QTest::newRow("no town at all") << u"qqqzzzxxq"_s;
    QTest::newRow("two digits") << u"99"_s;
    QTest::newRow("very long") << QString(100'000, u'q');
    QTest::newRow("a zero") << QString(QChar(0));
}

void TestGazetteer::nothing_is_found_for_nothing()
{
    QFETCH(const QString, typed);
    QVERIFY(m_gazetteer->find(typed, 6).isEmpty());
}

void TestGazetteer::gives_no_more_than_wanted_and_none_twice()
{
    const QList<Place> places = m_gazetteer->find(u"san"_s, 40);
    QCOMPARE(places.size(), 40);
    for (const Place &place : places)
        QCOMPARE(std::ranges::count(places, place), 1);
    QVERIFY(m_gazetteer->find(u"san"_s, 0).isEmpty());
}

void TestGazetteer::keys_are_as_the_file_has_them()
{
    const auto file = PlaceFile::over(bytesOf(u"places.bin"_s));
    QVERIFY(file);
    for (qsizetype place = 0; place < file->count(); place += 7) {
        if (!file->key(place).isEmpty())
            QCOMPARE(placeKey(file->name(place)), file->key(place).toByteArray());
    }
}

void TestGazetteer::slips_are_counted_as_defined()
{
    const QList<QByteArray> words{"leeds",      "leds",      "edinbrugh",     "edinburgh",  "a",
                                  "manchester", "mancester", "saint etienne", "st etienne", "aaaa",
                                  "aaab",       "baaa",      "kyiv",          "ykiv"};
    for (const QByteArray &typed : words) {
        const SpelledAlike alike(typed);
        for (const QByteArray &name : words) {
            for (const int most : {1, 2, 3})
                QCOMPARE(alike.distanceToBeginningOf(name, most),
                         std::min(plainDistance(typed, name), most + 1));
        }
    }
    QCOMPARE(SpelledAlike("").distanceToBeginningOf("leeds", 2), 0);
    const QByteArray endless(200, 'x');
    QCOMPARE(SpelledAlike(endless).distanceToBeginningOf(endless, 2), 0);
}

void TestGazetteer::refuses_what_does_not_fit_together()
{
    const QByteArray places = bytesOf(u"places.bin"_s);
    const QByteArray zips = bytesOf(u"zips.bin"_s);
    QVERIFY(Gazetteer::fromBytes(places, zips));
    const auto isRefused = [](const QByteArray &somePlaces, const QByteArray &someZips) {
        const auto made = Gazetteer::fromBytes(somePlaces, someZips);
        return !made && made.error().code == ErrorCode::Corrupt;
    };
    QVERIFY(isRefused({}, zips));
    QVERIFY(isRefused(places, {}));
    QVERIFY(isRefused(places.chopped(1), zips));
    QVERIFY(isRefused(places + 'x', zips));
    QVERIFY(isRefused(places, zips.chopped(1)));
    QVERIFY(isRefused(zips, places));
    for (const qsizetype at : {0, 8, 11, 12, 16, 43}) { // the head: the magic, the counts, the sizes
        QByteArray damaged = places;
        damaged[at] = char(damaged[at] ^ 0x40);
        QVERIFY2(isRefused(damaged, zips), qPrintable(QString::number(at)));
    }
    for (const qsizetype at : {0, 8, 11, 12, 1000}) {
        QByteArray damaged = zips;
        damaged[at] = char(damaged[at] ^ 0x40);
        QVERIFY2(isRefused(places, damaged), qPrintable(QString::number(at)));
    }
    QVERIFY(!Gazetteer::fromBytes(places, zips, "cologne koln\n"));
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_Gazetteer.moc"
