#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/ChecklistReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_its_schema();
    void is_built_in_as_it_stands_here();
    void nobody_is_said_to_have_reviewed_it_who_has_not();
    void has_each_line_once();
    void one_bad_text_refuses_the_file_data();
    void one_bad_text_refuses_the_file();
};

void TestContentChecklist::fits_its_schema()
{
    const JsonSchema schema(readContentObject(u"schema/checklist.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"scans/checklist.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentChecklist::is_built_in_as_it_stands_here()
{
    const auto builtIn = loadChecklist(QLocale::c());
    const auto here = readChecklist(readContent(u"scans/checklist.json"_s), QLocale::c());
    QVERIFY(builtIn && here);
    QCOMPARE(*builtIn, *here);
    QCOMPARE(builtIn->items.size(), 15);
    QCOMPARE(builtIn->items.first().part, ChecklistPart::TakeAlong);
    QCOMPARE(builtIn->items.last().part, ChecklistPart::Arrange);
}

void TestContentChecklist::nobody_is_said_to_have_reviewed_it_who_has_not()
{
    const auto list = loadChecklist(QLocale::c());
    QVERIFY(list);
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const QString section = sources.section(u"## scans/checklist.json"_s, 1).section(u"\n## "_s, 0, 0);
    QVERIFY(!section.isEmpty());
    QCOMPARE(list->reviewedByClinician, !section.contains(u"**Reviewed**: nobody yet"_s));
}

void TestContentChecklist::has_each_line_once()
{
    const auto list = loadChecklist(QLocale::c());
    QVERIFY(list);
    QSet<QString> seen;
    for (const ChecklistItem &item : list->items)
        seen.insert(item.body);
    QCOMPARE(seen.size(), list->items.size());
}

void TestContentChecklist::one_bad_text_refuses_the_file_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto part = [](const QString &id, const QJsonArray &lines) {
        return QJsonObject{{u"id"_s, id}, {u"lines"_s, lines}};
    };
    const QJsonArray one{QJsonObject{{u"en"_s, u"A line"_s}}};
    QTest::newRow("no review state") << u"reviewed_by_clinician"_s << QJsonValue(1);
    QTest::newRow("no parts") << u"parts"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a part twice") << u"parts"_s
                                  << QJsonValue(QJsonArray{part(u"take-along"_s, one), part(u"ask"_s, one),
                                                           part(u"ask"_s, one)});
    QTest::newRow("an empty part") << u"parts"_s
                                   << QJsonValue(QJsonArray{part(u"take-along"_s, one), part(u"ask"_s, {}),
                                                            part(u"arrange"_s, one)});
    const QJsonArray long_{QJsonObject{{u"en"_s, QString(121, u'x')}}};
    QTest::newRow("too long") << u"parts"_s
                              << QJsonValue(QJsonArray{part(u"take-along"_s, long_), part(u"ask"_s, one),
                                                       part(u"arrange"_s, one)});
    const QJsonArray german{QJsonObject{{u"de"_s, u"Zeile"_s}}};
    QTest::newRow("no English") << u"parts"_s
                                << QJsonValue(QJsonArray{part(u"take-along"_s, german), part(u"ask"_s, one),
                                                         part(u"arrange"_s, one)});
}

void TestContentChecklist::one_bad_text_refuses_the_file()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"scans/checklist.json"_s);
    QVERIFY(readChecklist(QJsonDocument(file).toJson(), QLocale::c()));
    file.insert(key, value);
    const auto read = readChecklist(QJsonDocument(file).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentChecklist)
#include "tst_Checklist.moc"
