#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/HelplineCatalogue.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// When the next release is due. Move it with each release.
const QDate kRelease(2027, 1, 15);
/// How old a comparison of the sources may be at a release.
constexpr qint64 kDaysACheckIsGood = 180;

} // namespace

class TestContentHelplines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schema();
    void the_schema_bites_data();
    void the_schema_bites();
    void are_built_in_as_they_stand_here();
    void are_checked_often_enough();
    void are_not_from_the_future();
    void every_country_here_has_someone_to_call_or_text();
    void each_has_its_sources_written_down();
};

void TestContentHelplines::fit_their_schema()
{
    const JsonSchema schema(readContentObject(u"schema/helplines.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"help/helplines.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentHelplines::the_schema_bites_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("no source date") << u"source_date"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a source date that is a guess") << u"source_date"_s << QJsonValue(u"2020s"_s);
    QTest::newRow("not allowed") << u"show_in_app"_s << QJsonValue(u"no_until_checked"_s);
    QTest::newRow("a number no dialler takes")
        << u"phones"_s << QJsonValue(QJsonArray{QJsonObject{{u"number"_s, u"112 or 999"_s}}});
    QTest::newRow("an open address") << u"website"_s << QJsonValue(u"http://example.org"_s);
    QTest::newRow("a country's name") << u"countries"_s << QJsonValue(QJsonArray{u"Ireland"_s});
    QTest::newRow("a country twice") << u"countries"_s << QJsonValue(QJsonArray{u"IE"_s, u"IE"_s});
    QTest::newRow("a misspelt key") << u"phone"_s << QJsonValue(u"116 123"_s);
    QTest::newRow("a kind nobody knows") << u"kind"_s << QJsonValue(u"financial"_s);
    QTest::newRow("a name without English") << u"name"_s << QJsonValue(QJsonObject{{u"de"_s, u"Leitung"_s}});
    QTest::newRow("an id with spaces") << u"id"_s << QJsonValue(u"the line"_s);
    QTest::newRow("a wrong type") << u"languages"_s << QJsonValue(u"en"_s);
}

void TestContentHelplines::the_schema_bites()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);

    QJsonObject file = readContentObject(u"help/helplines.json"_s);
    QJsonArray entries = file.value(u"helplines"_s).toArray();
    QJsonObject changed = entries.first().toObject();
    changed.insert(key, value); // inserting nothing removes
    entries.replace(0, changed);
    file.insert(u"helplines"_s, entries);
    QVERIFY(!JsonSchema(readContentObject(u"schema/helplines.schema.json"_s)).problemsOf(file).isEmpty());
}

void TestContentHelplines::are_built_in_as_they_stand_here()
{
    const auto builtIn = HelplineCatalogue::load(QLocale::c());
    QVERIFY2(builtIn, builtIn ? "" : qPrintable(builtIn.error().detail));
    const auto here = HelplineCatalogue::fromJson(readContent(u"help/helplines.json"_s), QLocale::c());
    QVERIFY(here);
    QVERIFY(builtIn->all() == here->all());
}

void TestContentHelplines::are_checked_often_enough()
{
    const auto catalogue = HelplineCatalogue::load(QLocale::c());
    QVERIFY(catalogue);
    for (const Helpline &helpline : catalogue->all()) {
        if (helpline.checkedOn.daysTo(kRelease) > kDaysACheckIsGood)
            qWarning().noquote() << helpline.id << "was last checked on"
                                 << helpline.checkedOn.toString(Qt::ISODate);
    }
}

void TestContentHelplines::are_not_from_the_future()
{
    const auto catalogue = HelplineCatalogue::load(QLocale::c());
    QVERIFY(catalogue);
    for (const Helpline &helpline : catalogue->all()) {
        const SourceDate source = helpline.sourceDate;
        const QDate atTheEarliest(source.year, std::max(source.month, 1), std::max(source.day, 1));
        QVERIFY2(atTheEarliest <= helpline.checkedOn && helpline.checkedOn <= kRelease,
                 qPrintable(helpline.id));
    }
}

void TestContentHelplines::every_country_here_has_someone_to_call_or_text()
{
    const auto catalogue = HelplineCatalogue::load(QLocale::c());
    QVERIFY(catalogue);
    for (const HelplineRegion &region : catalogue->regions(QLocale::c())) {
        const auto reachable = [&](const Helpline &helpline) {
            return helpline.countries.contains(region.code) && (!helpline.phones.isEmpty() || helpline.text);
        };
        QVERIFY2(std::ranges::any_of(catalogue->forRegion(region.code), reachable), qPrintable(region.code));
    }
}

void TestContentHelplines::each_has_its_sources_written_down()
{
    const auto catalogue = HelplineCatalogue::load(QLocale::c());
    QVERIFY(catalogue);
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    for (const Helpline &helpline : catalogue->all())
        QVERIFY2(sources.contains(u"| `%1` | "_s.arg(helpline.id)), qPrintable(helpline.id));
}

QTEST_GUILESS_MAIN(TestContentHelplines)
#include "tst_Helplines.moc"
