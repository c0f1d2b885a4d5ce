#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/PromptReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schema();
    void are_built_in_as_they_stand_here();
    void say_first_what_writing_is_not();
    void nobody_is_said_to_have_reviewed_them_who_has_not();
    void are_each_there_once();
    void for_carers_come_last();
    void one_bad_text_refuses_the_file_data();
    void one_bad_text_refuses_the_file();
};

void TestContentPrompts::fit_their_schema()
{
    const JsonSchema schema(readContentObject(u"schema/prompts.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"journal/prompts.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentPrompts::are_built_in_as_they_stand_here()
{
    const auto builtIn = loadPrompts(QLocale::c());
    const auto here = readPrompts(readContent(u"journal/prompts.json"_s), QLocale::c());
    QVERIFY(builtIn && here);
    QCOMPARE(*builtIn, *here);
    QCOMPARE(builtIn->groups.size(), 12);
}

void TestContentPrompts::say_first_what_writing_is_not()
{
    const auto prompts = loadPrompts(QLocale::c());
    QVERIFY(prompts);
    QVERIFY(prompts->about.first().contains(u"not treatment"_s));
    QVERIFY(prompts->about.join(u' ').contains(u"press Help"_s));
}

void TestContentPrompts::nobody_is_said_to_have_reviewed_them_who_has_not()
{
    const auto prompts = loadPrompts(QLocale::c());
    QVERIFY(prompts);
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const QString section = sources.section(u"## journal/prompts.json"_s, 1).section(u"\n## "_s, 0, 0);
    QCOMPARE(prompts->reviewedByClinician, !section.contains(u"**Reviewed**: nobody yet"_s));
}

void TestContentPrompts::are_each_there_once()
{
    const auto prompts = loadPrompts(QLocale::c());
    QVERIFY(prompts);
    QSet<QString> seen;
    qsizetype count = 0;
    for (const PromptGroup &group : prompts->groups) {
        seen.unite(QSet(group.prompts.begin(), group.prompts.end()));
        count += group.prompts.size();
    }
    QCOMPARE(count, 72);
    QCOMPARE(seen.size(), count);
}

void TestContentPrompts::for_carers_come_last()
{
    const auto prompts = loadPrompts(QLocale::c());
    QVERIFY(prompts);
    QCOMPARE(prompts->groups.last().id, u"carers"_s);
}

void TestContentPrompts::one_bad_text_refuses_the_file_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("nothing before the prompts") << u"about"_s << QJsonValue(QJsonArray{});
    QTest::newRow("no English") << u"about"_s << QJsonValue(QJsonArray{QJsonObject{{u"de"_s, u"Text"_s}}});
    QTest::newRow("too long") << u"about"_s
                              << QJsonValue(QJsonArray{QJsonObject{{u"en"_s, QString(301, u'x')}}});
    QTest::newRow("no review state") << u"reviewed_by_clinician"_s << QJsonValue(u"maybe"_s);
    QTest::newRow("no groups") << u"groups"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a group of nothing") << u"groups"_s << QJsonValue(QJsonArray{QJsonObject{}});
}

void TestContentPrompts::one_bad_text_refuses_the_file()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"journal/prompts.json"_s);
    QVERIFY(readPrompts(QJsonDocument(file).toJson(), QLocale::c()));
    file.insert(key, value);
    const auto read = readPrompts(QJsonDocument(file).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentPrompts)
#include "tst_Prompts.moc"
