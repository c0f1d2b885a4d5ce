#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/CopingReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

class TestContentCoping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schema();
    void are_built_in_as_they_stand_here();
    void nobody_is_said_to_have_reviewed_them_who_has_not();
    void have_the_steps_their_screens_show();
    void breathing_can_be_done_without_holding();
    void cautions_name_who_is_to_take_care_data();
    void cautions_name_who_is_to_take_care();
    void none_is_said_to_work();
    void every_tool_has_its_sources();
    void one_bad_value_refuses_the_file_data();
    void one_bad_value_refuses_the_file();

private:
    static CopingTool tool(QLatin1StringView key);
};

CopingTool TestContentCoping::tool(QLatin1StringView key)
{
    const auto tools = loadCopingTools(QLocale::c());
    const auto found =
        tools ? std::ranges::find(tools->tools, key, &CopingTool::key) : QList<CopingTool>::const_iterator();
    return tools && found != tools->tools.end() ? *found : CopingTool();
}

void TestContentCoping::fit_their_schema()
{
    const JsonSchema schema(readContentObject(u"schema/coping.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"coping/tools.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentCoping::are_built_in_as_they_stand_here()
{
    const auto builtIn = loadCopingTools(QLocale::c());
    const auto here = readCopingTools(readContent(u"coping/tools.json"_s), QLocale::c());
    QVERIFY(builtIn && here);
    QCOMPARE(*builtIn, *here);
    QStringList keys;
    for (const CopingTool &each : builtIn->tools)
        keys += each.key;
    QCOMPARE(keys, (QStringList{coping::kBreathing, coping::kGrounding, coping::kMuscles, coping::kWorryTime,
                                coping::kKindWords}));
}

void TestContentCoping::nobody_is_said_to_have_reviewed_them_who_has_not()
{
    const auto tools = loadCopingTools(QLocale::c());
    QVERIFY(tools);
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const QString section = sources.section(u"## coping/tools.json"_s, 1).section(u"\n## "_s, 0, 0);
    QCOMPARE(tools->reviewedByClinician, !section.contains(u"**Reviewed**: nobody yet"_s));
}

void TestContentCoping::have_the_steps_their_screens_show()
{
    QCOMPARE(tool(coping::kBreathing).patterns.size(), 5);
    QCOMPARE(tool(coping::kGrounding).steps.size(), 5);
    const CopingTool muscles = tool(coping::kMuscles);
    QCOMPARE(muscles.steps.size(), 8);
    QCOMPARE(muscles.tense, 5s);
    QCOMPARE(muscles.letGo, 10s);
    QCOMPARE(tool(coping::kWorryTime).minutes, 15);
    QVERIFY(tool(coping::kKindWords).steps.size() >= 5);
    for (const auto key : {coping::kBreathing, coping::kGrounding, coping::kMuscles, coping::kWorryTime})
        QVERIFY2(!tool(key).ending.isEmpty(), key.data());
    for (const CopingStep &step : muscles.steps + tool(coping::kGrounding).steps)
        QVERIFY(!step.title.isEmpty());
}

void TestContentCoping::breathing_can_be_done_without_holding()
{
    const QList<BreathingPattern> patterns = tool(coping::kBreathing).patterns;
    QVERIFY(!patterns.isEmpty());
    const auto holds = [](const BreathStep &step) {
        return step.phase == BreathPhase::Hold;
    };
    // The first is what one gets without choosing.
    QVERIFY(std::ranges::none_of(patterns.first().steps, holds));
    QVERIFY(patterns.first().steps.last().length > patterns.first().steps.first().length);
    for (const BreathingPattern &pattern : patterns) {
        if (pattern.steps.size() == 3 && std::ranges::any_of(pattern.steps, holds))
            QCOMPARE(pattern.mostRounds, 4);
    }
}

void TestContentCoping::cautions_name_who_is_to_take_care_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    for (const char *word : {"Dizzy", "breathlessness", "lung disease", "pregnancy", "Help"})
        QTest::addRow("breathing: %s", word) << QString(coping::kBreathing) << QString::fromLatin1(word);
    for (const char *word : {"bone with cancer", "hurts", "surgery", "wound", "port", "platelets"})
        QTest::addRow("muscles: %s", word) << QString(coping::kMuscles) << QString::fromLatin1(word);
    QTest::newRow("worry time: team") << QString(coping::kWorryTime) << u"your team"_s;
}

void TestContentCoping::cautions_name_who_is_to_take_care()
{
    const QFETCH(QString, key);
    const QFETCH(QString, word);
    QVERIFY(tool(QLatin1StringView(key.toLatin1())).cautions.join(u' ').contains(word));
}

void TestContentCoping::none_is_said_to_work()
{
    static const QRegularExpression s_promise(
        u"\\b(works|will help|helps you|proven|cures?|calms you|reduces|relieves|guarantee\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto tools = loadCopingTools(QLocale::c());
    QVERIFY(tools);
    for (const CopingTool &each : tools->tools) {
        QStringList texts = each.cautions;
        texts += {each.name, each.line, each.instead, each.evidence, each.ending};
        for (const CopingStep &step : each.steps)
            texts += {step.title, step.text};
        for (const BreathingPattern &pattern : each.patterns)
            texts += {pattern.name, pattern.line};
        for (const QString &text : texts)
            QVERIFY2(!s_promise.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(each.evidence.startsWith(u"Some people "_s), qPrintable(each.evidence));
    }
}

void TestContentCoping::every_tool_has_its_sources()
{
    const auto tools = loadCopingTools(QLocale::c());
    QVERIFY(tools);
    for (const CopingTool &each : tools->tools)
        QVERIFY2(!each.source.isEmpty(), qPrintable(each.key));
    QCOMPARE(readContentObject(u"coping/tools.json"_s).value(u"compiled_on"_s), u"2026-11-25"_s);
}

void TestContentCoping::one_bad_value_refuses_the_file_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto step = [](const QString &phase, int seconds) {
        return QJsonObject{{u"phase"_s, phase}, {u"seconds"_s, seconds}};
    };
    const auto pattern = [](const QJsonArray &steps) {
        const QJsonObject words{{u"en"_s, u"Text"_s}};
        return QJsonValue(QJsonArray{
            QJsonObject{{u"key"_s, u"x"_s}, {u"name"_s, words}, {u"line"_s, words}, {u"steps"_s, steps}}});
    };
    QTest::newRow("no name") << u"name"_s << QJsonValue();
    QTest::newRow("no English") << u"name"_s << QJsonValue(QJsonObject{{u"de"_s, u"Text"_s}});
    QTest::newRow("too long") << u"line"_s << QJsonValue(QJsonObject{{u"en"_s, QString(301, u'x')}});
    QTest::newRow("no time") << u"minutes"_s << QJsonValue(0);
    QTest::newRow("all day") << u"minutes"_s << QJsonValue(1440);
    QTest::newRow("no key") << u"key"_s << QJsonValue(u""_s);
    QTest::newRow("no patterns") << u"patterns"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a breath out first") << u"patterns"_s << pattern({step(u"out"_s, 4), step(u"in"_s, 4)});
    QTest::newRow("never out") << u"patterns"_s << pattern({step(u"in"_s, 4), step(u"hold"_s, 4)});
    QTest::newRow("too long a hold") << u"patterns"_s
                                     << pattern({step(u"in"_s, 4), step(u"hold"_s, 21), step(u"out"_s, 4)});
    QTest::newRow("an unknown phase") << u"patterns"_s << pattern({step(u"in"_s, 4), step(u"sideways"_s, 4)});
    QTest::newRow("a phase of no time") << u"patterns"_s << pattern({step(u"in"_s, 0), step(u"out"_s, 4)});
    QTest::newRow("no lengths") << u"lengths"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a length of nothing") << u"lengths"_s << QJsonValue(QJsonArray{0});
}

void TestContentCoping::one_bad_value_refuses_the_file()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"coping/tools.json"_s);
    QVERIFY(readCopingTools(QJsonDocument(file).toJson(), QLocale::c()));
    QJsonArray tools = file.value(u"tools"_s).toArray();
    QJsonObject first = tools.first().toObject();
    first.insert(key, value);
    tools.replace(0, first);
    file.insert(u"tools"_s, tools);
    const auto read = readCopingTools(QJsonDocument(file).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentCoping)
#include "tst_Coping.moc"
