#include "catalogue/HelplineCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

QJsonObject entry(const QString &id, const QString &kind, const QString &country)
{
    return {
        {u"id"_s, id},
        {u"kind"_s, kind},
        {u"countries"_s, QJsonArray{country}},
        {u"name"_s, QJsonObject{{u"en"_s, u"A line"_s}, {u"de"_s, u"Eine Leitung"_s}}},
        {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"116 123"_s}}}},
        {u"source_date"_s, u"2026-07"_s},
        {u"checked_on"_s, u"2026-11-22"_s},
        {u"evidence"_s, u"A"_s},
        {u"show_in_app"_s, u"yes"_s},
    };
}

QByteArray fileOf(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject{{u"helplines"_s, entries}}).toJson();
}

Result<HelplineCatalogue> catalogueOf(const QJsonArray &entries, const QLocale &locale = QLocale::c())
{
    return HelplineCatalogue::fromJson(fileOf(entries), locale);
}

QList<QString> idsOf(const QList<Helpline> &helplines)
{
    QList<QString> ids;
    for (const Helpline &helpline : helplines)
        ids.append(helpline.id);
    return ids;
}

using Change = std::function<void(QJsonObject &)>;

Change set(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &entry) {
        entry.insert(key, value);
    };
}

Change without(const QString &key)
{
    return [=](QJsonObject &entry) {
        entry.remove(key);
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestHelplineCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_most_urgent_comes_first();
    void a_country_without_its_own_gets_what_is_for_the_whole_world();
    void says_what_it_does_not_know();
    void speaks_the_persons_language_where_it_can();
    void lists_the_countries_by_the_names_a_person_knows();
    void takes_the_first_country_from_the_system();
    void keeps_everything_an_entry_says();
    void refuses_an_entry_that_could_mislead_data();
    void refuses_an_entry_that_could_mislead();
    void refuses_two_entries_of_one_name();
    void refuses_a_file_that_is_no_list_data();
    void refuses_a_file_that_is_no_list();
    void the_built_in_list_reads();
};

void TestHelplineCatalogue::the_most_urgent_comes_first()
{
    const auto catalogue = catalogueOf({
        entry(u"mind"_s, u"mental_health"_s, u"GB"_s),
        entry(u"cancer"_s, u"cancer"_s, u"GB"_s),
        entry(u"elsewhere"_s, u"crisis"_s, u"FR"_s),
        entry(u"world"_s, u"crisis"_s, u"001"_s),
        entry(u"breast"_s, u"breast_cancer"_s, u"GB"_s),
        entry(u"second"_s, u"crisis"_s, u"GB"_s),
        entry(u"third"_s, u"crisis"_s, u"GB"_s),
        entry(u"danger"_s, u"emergency"_s, u"GB"_s),
    });
    QVERIFY(catalogue);
    QCOMPARE(idsOf(catalogue->forRegion(u"GB"_s)),
             (QList<QString>{u"danger"_s, u"second"_s, u"third"_s, u"world"_s, u"breast"_s, u"cancer"_s,
                             u"mind"_s}));
}

void TestHelplineCatalogue::a_country_without_its_own_gets_what_is_for_the_whole_world()
{
    const auto catalogue = catalogueOf({
        entry(u"own"_s, u"crisis"_s, u"GB"_s),
        entry(u"world"_s, u"crisis"_s, u"001"_s),
    });
    QVERIFY(catalogue);
    QCOMPARE(idsOf(catalogue->forRegion(u"IS"_s)), QList<QString>{u"world"_s});
    QCOMPARE(idsOf(catalogue->forRegion(QString())), QList<QString>{u"world"_s});
    QCOMPARE(idsOf(catalogue->forRegion(u"no such place"_s)), QList<QString>{u"world"_s});
}

void TestHelplineCatalogue::says_what_it_does_not_know()
{
    const auto catalogue = catalogueOf({
        entry(u"danger"_s, u"emergency"_s, u"GB"_s),
        entry(u"listens"_s, u"crisis"_s, u"FR"_s),
        entry(u"world"_s, u"crisis"_s, u"001"_s),
    });
    QVERIFY(catalogue);
    QVERIFY(catalogue->hasEmergencyNumber(u"GB"_s));
    QVERIFY(!catalogue->hasEmergencyNumber(u"FR"_s));
    QVERIFY(catalogue->hasCrisisLine(u"FR"_s));
    QVERIFY(!catalogue->hasCrisisLine(u"GB"_s));
    QVERIFY(!catalogue->hasCrisisLine(u"IS"_s));
}

void TestHelplineCatalogue::speaks_the_persons_language_where_it_can()
{
    const QJsonArray file{entry(u"line"_s, u"crisis"_s, u"DE"_s)};
    QCOMPARE(catalogueOf(file, QLocale(u"de_CH"_s))->all().first().name, u"Eine Leitung"_s);
    QCOMPARE(catalogueOf(file, QLocale(u"fi_FI"_s))->all().first().name, u"A line"_s);
    QCOMPARE(catalogueOf(file, QLocale::c())->all().first().name, u"A line"_s);
}

void TestHelplineCatalogue::lists_the_countries_by_the_names_a_person_knows()
{
    const auto catalogue = catalogueOf({
        entry(u"a"_s, u"crisis"_s, u"US"_s),
        entry(u"b"_s, u"crisis"_s, u"DE"_s),
        entry(u"c"_s, u"cancer"_s, u"DE"_s),
        entry(u"d"_s, u"crisis"_s, u"CH"_s),
        entry(u"e"_s, u"crisis"_s, u"001"_s),
    });
    QVERIFY(catalogue);
    QCOMPARE(catalogue->regions(QLocale(u"en_GB"_s)),
             (QList<HelplineRegion>{
                 {u"DE"_s, u"Germany"_s}, {u"CH"_s, u"Switzerland"_s}, {u"US"_s, u"United States"_s}}));
    QCOMPARE(catalogue->regions(QLocale(u"de_DE"_s)),
             (QList<HelplineRegion>{
                 {u"DE"_s, u"Deutschland"_s}, {u"CH"_s, u"Schweiz"_s}, {u"US"_s, u"United States"_s}}));
}

void TestHelplineCatalogue::takes_the_first_country_from_the_system()
{
    QCOMPARE(HelplineCatalogue::regionOf(QLocale(u"en_IE"_s)), u"IE"_s);
    QCOMPARE(HelplineCatalogue::regionOf(QLocale(u"pt_BR"_s)), u"BR"_s);
    QCOMPARE(HelplineCatalogue::regionOf(QLocale::c()), QString());
}

void TestHelplineCatalogue::keeps_everything_an_entry_says()
{
    QJsonObject full = entry(u"full"_s, u"crisis"_s, u"US"_s);
    full.insert(u"countries"_s, QJsonArray{u"US"_s, u"CA"_s});
    full.insert(u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"988"_s}},
                                        QJsonObject{{u"number"_s, u"1-800"_s},
                                                    {u"label"_s, QJsonObject{{u"en"_s, u"TTY"_s}}}}});
    full.insert(u"text"_s, QJsonObject{{u"number"_s, u"741741"_s}, {u"word"_s, u"HOME"_s}});
    full.insert(u"chat"_s, u"https://example.org/chat"_s);
    full.insert(u"website"_s, u"https://example.org"_s);
    full.insert(u"email"_s, u"line@example.org"_s);
    full.insert(u"open_always"_s, true);
    full.insert(u"hours"_s, QJsonObject{{u"en"_s, u"Weekdays"_s}});
    full.insert(u"languages"_s, QJsonArray{u"en"_s, u"es"_s});
    full.insert(u"other_languages"_s, true);
    full.insert(u"cost"_s, u"free"_s);
    full.insert(u"note"_s, QJsonObject{{u"en"_s, u"Nurses answer."_s}});

    const auto catalogue = catalogueOf({full});
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
    const Helpline expected{
        .id = u"full"_s,
        .kind = HelplineKind::Crisis,
        .countries = {u"US"_s, u"CA"_s},
        .name = u"A line"_s,
        .phones = {{*PhoneNumber::fromText(u"988"_s), {}}, {*PhoneNumber::fromText(u"1-800"_s), u"TTY"_s}},
        .text = HelplineText{*PhoneNumber::fromText(u"741741"_s), u"HOME"_s},
        .chat = QUrl(u"https://example.org/chat"_s),
        .website = QUrl(u"https://example.org"_s),
        .email = u"line@example.org"_s,
        .opensAlways = true,
        .hours = u"Weekdays"_s,
        .languages = {u"en"_s, u"es"_s},
        .hasOtherLanguages = true,
        .cost = HelplineCost::Free,
        .note = u"Nurses answer."_s,
        .sourceDate = {2026, 7, 0},
        .checkedOn = QDate(2026, 11, 22),
        .evidence = HelplineEvidence::Agreed,
    };
    QVERIFY(catalogue->all() == QList{expected});
}

void TestHelplineCatalogue::refuses_an_entry_that_could_mislead_data()
{
    const auto phone = [](const QString &number) {
        return set(u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, number}}});
    };
    QTest::addColumn<Change>("change");

    QTest::newRow("not allowed yet") << set(u"show_in_app"_s, u"no_until_checked"_s);
    QTest::newRow("allowed only with a label") << set(u"show_in_app"_s, u"yes_with_check_label"_s);
    QTest::newRow("nobody says it is allowed") << without(u"show_in_app"_s);
    QTest::newRow("no source date") << without(u"source_date"_s);
    QTest::newRow("a source date that is a guess") << set(u"source_date"_s, u"2020s"_s);
    QTest::newRow("never checked") << without(u"checked_on"_s);
    QTest::newRow("letters in a number") << phone(u"1-800-CANCER"_s);
    QTest::newRow("two numbers in one") << phone(u"112 or 999"_s);
    QTest::newRow("an empty number") << phone(QString());
    QTest::newRow("a text to nowhere") << set(u"text"_s, QJsonObject{{u"word"_s, u"HOME"_s}});
    QTest::newRow("text as a sentence") << set(u"text"_s, u"Text HOME to 741741"_s);
    QTest::newRow("an open address") << set(u"website"_s, u"http://example.org"_s);
    QTest::newRow("a script as address") << set(u"chat"_s, u"javascript:alert(1)"_s);
    QTest::newRow("an address without a host") << set(u"website"_s, u"https://"_s);
    QTest::newRow("no country") << set(u"countries"_s, QJsonArray{});
    QTest::newRow("an unknown country") << set(u"countries"_s, QJsonArray{u"QZ"_s});
    QTest::newRow("a country in small letters") << set(u"countries"_s, QJsonArray{u"gb"_s});
    QTest::newRow("a country's name") << set(u"countries"_s, QJsonArray{u"Ireland"_s});
    QTest::newRow("a kind nobody knows") << set(u"kind"_s, u"financial"_s);
    QTest::newRow("no kind") << without(u"kind"_s);
    QTest::newRow("a cost nobody knows") << set(u"cost"_s, u"cheap"_s);
    QTest::newRow("unknown evidence") << set(u"evidence"_s, u"C"_s);
    QTest::newRow("no name") << without(u"name"_s);
    QTest::newRow("a name without English") << set(u"name"_s, QJsonObject{{u"de"_s, u"Leitung"_s}});
    QTest::newRow("no id") << without(u"id"_s);
    QTest::newRow("no way to reach it") << without(u"phones"_s);
    QTest::newRow("always, perhaps") << set(u"open_always"_s, u"yes"_s);
    QTest::newRow("a note without end") << set(u"note"_s, QJsonObject{{u"en"_s, QString(301, u'a')}});
}

void TestHelplineCatalogue::refuses_an_entry_that_could_mislead()
{
    QFETCH(const Change, change);

    QJsonObject changed = entry(u"changed"_s, u"crisis"_s, u"GB"_s);
    QVERIFY(catalogueOf({changed}));
    change(changed);
    const auto catalogue = catalogueOf({entry(u"fine"_s, u"crisis"_s, u"GB"_s), changed});
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::Corrupt);
}

void TestHelplineCatalogue::refuses_two_entries_of_one_name()
{
    const auto catalogue =
        catalogueOf({entry(u"one"_s, u"crisis"_s, u"GB"_s), entry(u"one"_s, u"cancer"_s, u"FR"_s)});
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::Corrupt);
}

void TestHelplineCatalogue::refuses_a_file_that_is_no_list_data()
{
    QTest::addColumn<QByteArray>("file");

    QJsonArray tooMany;
    for (int i = 0; i < 1001; ++i)
        tooMany.append(entry(QString::number(i), u"crisis"_s, u"GB"_s));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << "helplines: none"_ba;
    QTest::newRow("cut short") << fileOf({entry(u"a"_s, u"crisis"_s, u"GB"_s)}).chopped(3);
    QTest::newRow("an empty list") << fileOf({});
    QTest::newRow("numbers, not entries") << fileOf({1, 2, 3});
    QTest::newRow("without end") << fileOf(tooMany);
}

void TestHelplineCatalogue::refuses_a_file_that_is_no_list()
{
    QFETCH(const QByteArray, file);

    const auto catalogue = HelplineCatalogue::fromJson(file, QLocale::c());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::Corrupt);
}

void TestHelplineCatalogue::the_built_in_list_reads()
{
    const auto catalogue = HelplineCatalogue::load(QLocale(u"en_GB"_s));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
    QCOMPARE(catalogue->forRegion(u"GB"_s).first().phones.first().number.dialled(), u"999"_s);
    QVERIFY(!catalogue->hasEmergencyNumber(u"CA"_s)); // not attested: nobody may guess it
    QVERIFY(!catalogue->forRegion(u"IS"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestHelplineCatalogue)
#include "tst_HelplineCatalogue.moc"
