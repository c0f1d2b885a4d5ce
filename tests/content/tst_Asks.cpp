#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/AskReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentAsks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schemas();
    void are_built_in_as_they_stand_here();
    void nobody_is_said_to_have_reviewed_them_who_has_not();
    void ideas_are_each_there_once();
    void the_news_goes_only_where_it_belongs();
    void children_hear_what_matters_most();
    void one_bad_text_refuses_the_ideas_data();
    void one_bad_text_refuses_the_ideas();
    void one_bad_text_refuses_the_drafts_data();
    void one_bad_text_refuses_the_drafts();
};

void TestContentAsks::fit_their_schemas()
{
    for (const auto &[schema, file] : {std::pair{u"schema/ask-ideas.schema.json"_s, u"asks/ideas.json"_s},
                                       std::pair{u"schema/news-drafts.schema.json"_s, u"asks/news.json"_s}}) {
        const QStringList problems =
            JsonSchema(readContentObject(schema)).problemsOf(readContentObject(file));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
}

void TestContentAsks::are_built_in_as_they_stand_here()
{
    const auto ideas = loadAskIdeas(QLocale::c());
    const auto drafts = loadNewsDrafts(QLocale::c());
    QVERIFY(ideas && drafts);
    QCOMPARE(*ideas, readAskIdeas(readContent(u"asks/ideas.json"_s), QLocale::c()).value());
    QCOMPARE(*drafts, readNewsDrafts(readContent(u"asks/news.json"_s), QLocale::c()).value());
    QCOMPARE(drafts->drafts.size(), 6);
}

void TestContentAsks::nobody_is_said_to_have_reviewed_them_who_has_not()
{
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const auto saysNobody = [&sources](const QString &file) {
        return sources.section(u"## "_s + file, 1)
            .section(u"\n## "_s, 0, 0)
            .contains(u"**Reviewed**: nobody yet"_s);
    };
    QCOMPARE(loadAskIdeas(QLocale::c())->reviewedByClinician, !saysNobody(u"asks/ideas.json"_s));
    QCOMPARE(loadNewsDrafts(QLocale::c())->reviewedByClinician, !saysNobody(u"asks/news.json"_s));
}

void TestContentAsks::ideas_are_each_there_once()
{
    QSet<QString> seen;
    qsizetype count = 0;
    const auto ideas = loadAskIdeas(QLocale::c());
    QVERIFY(ideas);
    for (const AskIdeaGroup &group : ideas->groups) {
        seen.unite(QSet(group.ideas.begin(), group.ideas.end()));
        count += group.ideas.size();
    }
    QCOMPARE(count, 48);
    QCOMPARE(seen.size(), count);
}

// Work and younger children hear what was thought about beforehand, not all there is.
void TestContentAsks::the_news_goes_only_where_it_belongs()
{
    const auto news = loadNewsDrafts(QLocale::c());
    QVERIFY(news);
    for (const NewsDraft &draft : news->drafts) {
        const bool takesIt =
            draft.audience == NewsAudience::Friends || draft.audience == NewsAudience::Teenager;
        QCOMPARE(draft.words.contains(kNewsPlace), takesIt);
        if (draft.audience == NewsAudience::Work)
            QVERIFY(!draft.words.contains(u"cancer"_s, Qt::CaseInsensitive));
    }
}

void TestContentAsks::children_hear_what_matters_most()
{
    const auto news = loadNewsDrafts(QLocale::c());
    QVERIFY(news);
    for (const NewsDraft &draft : news->drafts) {
        if (draft.audience < NewsAudience::UnderSix || draft.audience > NewsAudience::NineToTwelve)
            continue;
        QVERIFY2(draft.words.contains(u"cancer"_s), qPrintable(draft.title));
        QVERIFY2(draft.words.contains(u"catch it"_s), qPrintable(draft.title));
        QVERIFY2(draft.words.contains(u"nobody's fault"_s, Qt::CaseInsensitive)
                     || draft.words.contains(u"Nothing you did"_s),
                 qPrintable(draft.title));
        QVERIFY2(draft.words.contains(u"ask"_s, Qt::CaseInsensitive), qPrintable(draft.title));
    }
}

void TestContentAsks::one_bad_text_refuses_the_ideas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no review state") << u"reviewed_by_clinician"_s << QJsonValue(u"maybe"_s);
    QTest::newRow("no groups") << u"groups"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a group of nothing") << u"groups"_s << QJsonValue(QJsonArray{QJsonObject{}});
    const QJsonObject german{{u"de"_s, u"Text"_s}};
    QTest::newRow("no English") << u"groups"_s
                                << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                                                     {u"title"_s, german},
                                                                     {u"ideas"_s, QJsonArray{german}}}});
}

void TestContentAsks::one_bad_text_refuses_the_ideas()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"asks/ideas.json"_s);
    file.insert(key, value);
    const auto read = readAskIdeas(QJsonDocument(file).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestContentAsks::one_bad_text_refuses_the_drafts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonArray drafts = readContentObject(u"asks/news.json"_s).value(u"drafts"_s).toArray();
    QJsonArray turned = drafts;
    turned.replace(0, drafts.at(1));
    QJsonArray fewer = drafts;
    fewer.removeLast();
    QJsonObject endless = drafts.at(0).toObject();
    endless.insert(u"words"_s, QJsonObject{{u"en"_s, QString(1501, u'x')}});
    QJsonArray long_ = drafts;
    long_.replace(0, endless);
    QTest::newRow("nothing before the drafts") << u"about"_s << QJsonValue(QJsonArray{});
    QTest::newRow("no review state") << u"reviewed_by_clinician"_s << QJsonValue();
    QTest::newRow("the same for two") << u"drafts"_s << QJsonValue(turned);
    QTest::newRow("one too few") << u"drafts"_s << QJsonValue(fewer);
    QTest::newRow("a novel") << u"drafts"_s << QJsonValue(long_);
}

void TestContentAsks::one_bad_text_refuses_the_drafts()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"asks/news.json"_s);
    file.insert(key, value);
    const auto read = readNewsDrafts(QJsonDocument(file).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentAsks)
#include "tst_Asks.moc"
