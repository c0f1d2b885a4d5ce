#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/QuestionListReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentQuestionLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schema();
    void are_built_in_as_they_stand_here();
    void nobody_is_said_to_have_reviewed_them_who_has_not();
    void each_list_has_a_name_and_each_question_once();
    void one_bad_text_refuses_the_file_data();
    void one_bad_text_refuses_the_file();
};

void TestContentQuestionLists::fit_their_schema()
{
    const JsonSchema schema(readContentObject(u"schema/question-lists.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"visits/questions.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentQuestionLists::are_built_in_as_they_stand_here()
{
    const auto builtIn = loadQuestionLists(QLocale::c());
    const auto here = readQuestionLists(readContent(u"visits/questions.json"_s), QLocale::c());
    QVERIFY(builtIn && here);
    QCOMPARE(*builtIn, *here);
    QCOMPARE(builtIn->lists.size(), 11);
    qsizetype count = 0;
    for (const QuestionList &list : builtIn->lists)
        count += list.questions.size();
    QCOMPARE(count, 81);
}

void TestContentQuestionLists::nobody_is_said_to_have_reviewed_them_who_has_not()
{
    const auto lists = loadQuestionLists(QLocale::c());
    QVERIFY(lists);
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const QString section = sources.section(u"## visits/questions.json"_s, 1).section(u"\n## "_s, 0, 0);
    QVERIFY(!section.isEmpty());
    QCOMPARE(lists->reviewedByClinician, !section.contains(u"**Reviewed**: nobody yet"_s));
}

void TestContentQuestionLists::each_list_has_a_name_and_each_question_once()
{
    const auto lists = loadQuestionLists(QLocale::c());
    QVERIFY(lists);
    QSet<QString> ids;
    for (const QuestionList &list : lists->lists) {
        QVERIFY2(!ids.contains(list.id), qPrintable(list.id));
        ids.insert(list.id);
        const QSet<QString> questions(list.questions.begin(), list.questions.end());
        QCOMPARE(questions.size(), list.questions.size());
    }
}

void TestContentQuestionLists::one_bad_text_refuses_the_file_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto lists = [](const QString &id, const QJsonArray &questions) {
        return QJsonValue(QJsonArray{QJsonObject{
            {u"id"_s, id}, {u"title"_s, QJsonObject{{u"en"_s, u"Title"_s}}}, {u"questions"_s, questions}}});
    };
    const QJsonArray one{QJsonObject{{u"en"_s, u"Why?"_s}}};
    QTest::newRow("no review state") << u"reviewed_by_clinician"_s << QJsonValue(1);
    QTest::newRow("no lists") << u"lists"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a list without an id") << u"lists"_s << lists({}, one);
    QTest::newRow("an empty list") << u"lists"_s << lists(u"a"_s, {});
    QTest::newRow("too long") << u"lists"_s << lists(u"a"_s, {QJsonObject{{u"en"_s, QString(201, u'x')}}});
    QTest::newRow("no English") << u"lists"_s << lists(u"a"_s, {QJsonObject{{u"de"_s, u"Warum?"_s}}});
}

void TestContentQuestionLists::one_bad_text_refuses_the_file()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"visits/questions.json"_s);
    QVERIFY(readQuestionLists(QJsonDocument(file).toJson(), QLocale::c()));
    file.insert(key, value);
    const auto read = readQuestionLists(QJsonDocument(file).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentQuestionLists)
#include "tst_QuestionLists.moc"
