#include "theme/ColorSet.h"
#include "theme/Scenery.h"

#include <QMetaProperty>
#include <QTest>

using namespace alongside;

namespace {

struct Appearance
{
    const char *name;
    const ColorSet &colors;
    bool dark;
};

QList<Appearance> appearances()
{
    return {
        {"light", ColorSet::of(false, false), false},
        {"dark", ColorSet::of(true, false), true},
        {"high contrast light", ColorSet::of(false, true), false},
        {"high contrast dark", ColorSet::of(true, true), true},
    };
}

// WCAG 2.2: text at AAA (1.4.6), edges and signs (1.4.11).
constexpr double kText = 7;
constexpr double kSign = 3;

struct Pair
{
    const char *front;
    const char *back;
    double atLeast;
};

constexpr auto kPairs = std::to_array<Pair>({
    {"ink", "canvas", kText},
    {"ink", "surface", kText},
    {"ink", "surfaceSunken", kText},
    {"ink", "surfaceRaised", kText},
    {"ink", "surfaceHover", kText},
    {"ink", "bar", kText},
    {"inkSoft", "canvas", kText},
    {"inkSoft", "surface", kText},
    {"inkSoft", "surfaceSunken", kText},
    {"inkSoft", "surfaceRaised", kText},
    {"inkSoft", "surfaceHover", kText},
    {"inkSoft", "bar", kText},
    {"inkOnFill", "primary", kText},
    {"inkOnFill", "primaryHover", kText},
    {"inkOnFill", "primaryPressed", kText},
    {"inkOnFill", "alert", kText},
    {"inkOnFill", "alertPressed", kText},
    {"primary", "canvas", kText},
    {"primary", "surface", kText},
    {"primary", "surfaceRaised", kText},
    {"primary", "bar", kText},
    {"primarySoftInk", "primarySoft", kText},
    {"primarySoftInk", "primarySoftHover", kText},
    {"primarySoftInk", "primarySoftPressed", kText},
    {"leafSoftInk", "leafSoft", kText},
    {"threadSoftInk", "threadSoft", kText},
    {"sunSoftInk", "sunSoft", kText},
    {"alertSoftInk", "alertSoft", kText},
    {"thread", "surface", kText},
    {"thread", "canvas", kText},
    {"thread", "bar", kText},
    {"alert", "surface", 4.5}, // a field's problem has an icon and stands beside ink
    {"inverseInk", "inverse", kText},
    {"inverseAction", "inverse", kText},
    {"matchInk", "match", kText},
    {"leaf", "surface", kSign},
    {"leaf", "bar", kSign},
    {"sun", "surface", kSign},
    {"outline", "canvas", kSign},
    {"outline", "surface", kSign},
    {"outline", "surfaceRaised", kSign},
    {"focus", "canvas", kSign},
    {"focus", "surface", kSign},
    {"focus", "surfaceRaised", kSign},
    {"focus", "bar", kSign},
    {"chartPast", "surface", kSign},
    {"primary", "chartBand", kSign},
});

QColor role(const ColorSet &set, const char *name)
{
    const QMetaObject &meta = ColorSet::staticMetaObject;
    return meta.property(meta.indexOfProperty(name)).readOnGadget(&set).value<QColor>();
}

} // namespace

class TestColorSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_role_has_a_colour_in_every_appearance();
    void text_and_signs_can_be_seen_data();
    void text_and_signs_can_be_seen();
    void a_mood_can_be_read_on_its_pebble_data();
    void a_mood_can_be_read_on_its_pebble();
    void ink_can_be_read_on_the_sky_data();
    void ink_can_be_read_on_the_sky();
    void measures_contrast_as_wcag_does();
};

void TestColorSet::every_role_has_a_colour_in_every_appearance()
{
    const QMetaObject &meta = ColorSet::staticMetaObject;
    for (const Appearance &appearance : appearances()) {
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const auto color = meta.property(i).readOnGadget(&appearance.colors).value<QColor>();
            QVERIFY2(color.isValid(), qPrintable(QString::fromLatin1(meta.property(i).name())));
        }
    }
}

void TestColorSet::text_and_signs_can_be_seen_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("atLeast");

    for (const Appearance &appearance : appearances()) {
        for (const Pair &pair : kPairs) {
            QTest::addRow("%s: %s on %s", appearance.name, pair.front, pair.back)
                << role(appearance.colors, pair.front) << role(appearance.colors, pair.back) << pair.atLeast;
        }
    }
}

void TestColorSet::text_and_signs_can_be_seen()
{
    QFETCH(const QColor, front);
    QFETCH(const QColor, back);
    QFETCH(const double, atLeast);

    QVERIFY(front.isValid() && back.isValid());
    QCOMPARE_GE(contrastRatio(front, back), atLeast);
}

void TestColorSet::a_mood_can_be_read_on_its_pebble_data()
{
    QTest::addColumn<int>("level");
    for (int level = 0; level < 5; ++level)
        QTest::addRow("level %d", level) << level;
}

void TestColorSet::a_mood_can_be_read_on_its_pebble()
{
    QFETCH(const int, level);

    QCOMPARE_GE(contrastRatio(ColorSet::of(false, false).moodInk, moodFill(level)), 4.5);
    QCOMPARE_GE(contrastRatio(ColorSet::of(true, false).moodInk, moodFill(level)), 4.5);
}

void TestColorSet::ink_can_be_read_on_the_sky_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("sky");

    for (const bool dark : {false, true}) {
        const QColor ink = ColorSet::of(dark, false).ink;
        const auto rows = [&](const char *name, const Scenery &scenery) {
            // Where the greeting stands. The lowest part of the sky touches the hills.
            QTest::addRow("%s %s top", dark ? "dark" : "light", name) << ink << scenery.skyTop;
            QTest::addRow("%s %s middle", dark ? "dark" : "light", name) << ink << scenery.skyMiddle;
        };
        rows("day", Scenery::day(dark));
        rows("evening", Scenery::evening(dark));
        rows("night", Scenery::night(dark));
    }
}

void TestColorSet::ink_can_be_read_on_the_sky()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, sky);

    QCOMPARE_GE(contrastRatio(ink, sky), kText);
}

void TestColorSet::measures_contrast_as_wcag_does()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(QColor(0x12, 0x30, 0x2E), QColor(0x12, 0x30, 0x2E)), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
}

QTEST_GUILESS_MAIN(TestColorSet)
#include "tst_ColorSet.moc"
