#include "models/UiLanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Which language is spoken, and what dates and numbers follow.
class TestUiLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_are_those_with_a_file();
    void follows_the_choice_and_else_the_device_data();
    void follows_the_choice_and_else_the_device();
};

void TestUiLanguage::languages_are_those_with_a_file()
{
    QCOMPARE(uiLanguages(), QStringList({u"en"_s, u"es"_s}));
    QCOMPARE(uiLanguageName(u"en"_s), u"English"_s);
    QCOMPARE(uiLanguageName(u"es"_s), u"Español"_s);
}

void TestUiLanguage::follows_the_choice_and_else_the_device_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("the device's") << QString() << u"es_MX"_s << u"es_MX"_s;
    QTest::newRow("English there") << u"en"_s << u"es_US"_s << u"en_US"_s;
    QTest::newRow("Spanish there") << u"es"_s << u"en_US"_s << u"es_US"_s;
    QTest::newRow("not spoken there") << u"es"_s << u"en_GB"_s << u"es_ES"_s;
    QTest::newRow("the same") << u"en"_s << u"en_GB"_s << u"en_GB"_s;
    QTest::newRow("none of the device's") << QString() << u"de_DE"_s << u"en_DE"_s;
    QTest::newRow("unknown") << u"xx"_s << u"es_AR"_s << u"es_AR"_s;
}

void TestUiLanguage::follows_the_choice_and_else_the_device()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, device);
    QTEST(uiLocale(chosen, QLocale(device)).name(), "spoken");
}

QTEST_GUILESS_MAIN(TestUiLanguage)
#include "tst_UiLanguage.moc"
