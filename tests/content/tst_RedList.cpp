#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/RedListReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentRedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_its_schema();
    void is_built_in_as_it_stands_here();
    void has_every_red_flag_in_order();
    void has_its_figures_exactly();
    void what_sources_are_called_is_translated();
    void nobody_is_said_to_have_reviewed_it_who_has_not();
    void leads_from_each_symptom_to_its_cards();
    void what_lacks_something_refuses_the_file_data();
    void what_lacks_something_refuses_the_file();

private:
    static QString file() { return u"symptoms/red-list.en.json"_s; }
};

void TestContentRedList::fits_its_schema()
{
    const JsonSchema schema(readContentObject(u"schema/red-list.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(file()));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentRedList::is_built_in_as_it_stands_here()
{
    const auto builtIn = loadRedList(QLocale::c());
    const auto here = readRedList(readContent(file()), QLocale::c());
    QVERIFY(builtIn && here);
    QCOMPARE(*builtIn, *here);
}

void TestContentRedList::has_every_red_flag_in_order()
{
    const auto list = loadRedList(QLocale::c());
    QVERIFY(list);
    QStringList facts;
    for (const RedListCard &card : list->cards) {
        facts += card.fact;
        QVERIFY(card.evidence == FactEvidence::Unsourced || !card.sources.isEmpty());
    }
    QCOMPARE(facts, (QStringList{u"5.1"_s, u"5.2"_s, u"5.3"_s, u"5.4"_s, u"5.5"_s, u"5.6"_s, u"5.7"_s,
                                 u"5.8"_s, u"5.9"_s, u"5.10"_s}));
    QCOMPARE(list->twoWeeks.fact, u"3.8"_s);
}

void TestContentRedList::has_its_figures_exactly()
{
    const auto list = loadRedList(QLocale::c());
    QVERIFY(list);
    const QString fever = list->cards[0].signs.join(u' ') + list->cards[0].deeds.join(u' ');
    QVERIFY(fever.contains(u"38.0 °C / 100.4 °F or higher, or the number your team gave you"_s));
    QVERIFY(fever.contains(u"7 to 12 days"_s));
    QVERIFY(list->cards[1].deeds.first().startsWith(u"Call straight away"_s));
    QVERIFY(list->cards[6].signs.join(u' ').contains(u"24 hours"_s));
    QVERIFY(list->twoWeeks.signs.first().contains(u"longer than two weeks"_s)
            || list->twoWeeks.signs.first().contains(u"more than two weeks"_s));
}

void TestContentRedList::what_sources_are_called_is_translated()
{
    const auto spanish = loadRedList(QLocale(u"es_US"_s));
    QVERIFY(spanish);
    QCOMPARE(spanish->cards.first().sources.first().name, u"CDC, prevenir infecciones"_s);
}

void TestContentRedList::nobody_is_said_to_have_reviewed_it_who_has_not()
{
    const auto list = loadRedList(QLocale::c());
    QVERIFY(list);
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const QString section = sources.section(u"## "_s + file(), 1).section(u"\n## "_s, 0, 0);
    QCOMPARE(list->reviewedByClinician, !section.contains(u"**Reviewed**: nobody yet"_s));
}

void TestContentRedList::leads_from_each_symptom_to_its_cards()
{
    const auto list = loadRedList(QLocale::c());
    QVERIFY(list);
    const auto of = [&](MeasureId measure) {
        QStringList ids;
        for (const RedListCard &card : list->cards) {
            if (card.measures.contains(measure))
                ids += card.id;
        }
        return ids;
    };
    QCOMPARE(of(MeasureId::Pain), (QStringList{u"back"_s, u"bleeding"_s, u"bone"_s}));
    QCOMPARE(of(MeasureId::Breath), QStringList{u"breathing"_s});
    QCOMPARE(of(MeasureId::Nausea), (QStringList{u"calcium"_s, u"bleeding"_s}));
    QVERIFY(of(MeasureId(1000)).isEmpty());
}

void TestContentRedList::what_lacks_something_refuses_the_file_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto words = [](const QString &text) {
        return QJsonObject{{u"en"_s, text}};
    };
    QTest::newRow("no number") << u"fact"_s << QJsonValue(QString());
    QTest::newRow("no title") << u"title"_s << QJsonValue(words({}));
    QTest::newRow("no English") << u"title"_s << QJsonValue(QJsonObject{{u"de"_s, u"Titel"_s}});
    QTest::newRow("nothing to notice") << u"signs"_s << QJsonValue(QJsonArray{});
    QTest::newRow("nothing to do") << u"deeds"_s << QJsonValue(QJsonArray{});
    QTest::newRow("too long") << u"deeds"_s << QJsonValue(QJsonArray{words(QString(301, u'x'))});
    QTest::newRow("no tag") << u"tag"_s << QJsonValue(u"sure"_s);
    QTest::newRow("agreed by nobody") << u"sources"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a source without a name")
        << u"sources"_s << QJsonValue(QJsonArray{QJsonObject{{u"key"_s, u"X"_s}}});
    QTest::newRow("no such measure") << u"measures"_s << QJsonValue(QJsonArray{u"joy"_s});
    QTest::newRow("there twice") << u"id"_s << QJsonValue(u"back"_s);
}

void TestContentRedList::what_lacks_something_refuses_the_file()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject list = readContentObject(file());
    QJsonArray cards = list.value(u"cards"_s).toArray();
    QJsonObject card = cards[0].toObject();
    card.insert(key, value);
    cards[0] = card;
    list.insert(u"cards"_s, cards);
    const auto read = readRedList(QJsonDocument(list).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentRedList)
#include "tst_RedList.moc"
