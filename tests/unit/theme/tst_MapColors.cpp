#include "theme/ColorSet.h"
#include "theme/MapColors.h"

#include <QTest>

using namespace alongside;

/// Names and borders of the map can be read in every appearance.
class TestMapColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_are_readable_data();
    void names_are_readable();
    void borders_of_countries_stand_out_data() { names_are_readable_data(); }
    void borders_of_countries_stand_out();
};

void TestMapColors::names_are_readable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("contrast");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("high contrast light") << false << true;
    QTest::newRow("high contrast dark") << true << true;
}

void TestMapColors::names_are_readable()
{
    const QFETCH(bool, dark);
    const QFETCH(bool, contrast);
    const MapColors &colors = MapColors::of(dark, contrast);
    const double least = contrast ? 7 : 4.5;
    for (const QColor &name : {colors.countryName, colors.stateName, colors.cityName, colors.townName}) {
        for (const QColor &ground : {colors.land, colors.water, colors.ice, colors.urban})
            QVERIFY2(contrastRatio(name, ground) >= least, qPrintable(QStringLiteral("%1 on %2 is %3")
                                                                          .arg(name.name(), ground.name())
                                                                          .arg(contrastRatio(name, ground))));
    }
}

void TestMapColors::borders_of_countries_stand_out()
{
    const QFETCH(bool, dark);
    const QFETCH(bool, contrast);
    const MapColors &colors = MapColors::of(dark, contrast);
    QVERIFY(contrastRatio(colors.countryBorder, colors.land) >= 3);
    QVERIFY(contrastRatio(colors.coast, colors.land) >= (contrast ? 4.5 : 2.4));
}

QTEST_GUILESS_MAIN(TestMapColors)
#include "tst_MapColors.moc"
