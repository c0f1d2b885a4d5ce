#include "learn/LearnIndex.h"
#include "learn/LearnLibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Articles that were taken out are nowhere, but for whoever asks for them by name.
class TestWithdrawnArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void none_is_withdrawn_at_first();
    void says_why_and_what_to_read();
    void what_is_malformed_is_refused_data();
    void what_is_malformed_is_refused();
    void it_is_in_no_list_and_nothing_leads_there();
    void it_is_not_found();
    void behind_a_gate_it_is_left_out_as_before();
};

namespace {

QJsonObject entry(const QString &id = u"trials-101"_s)
{
    return {{u"id"_s, id},
            {u"title"_s, QJsonObject{{u"en"_s, u"Trials"_s}, {u"es"_s, u"Ensayos"_s}}},
            {u"reason"_s, QJsonObject{{u"en"_s, u"One of its sources was taken back."_s}}},
            {u"withdrawn_on"_s, u"2026-12-01"_s},
            {u"gates"_s, QJsonArray()},
            {u"instead"_s, u"team"_s}};
}

QByteArray listOf(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject{{u"withdrawn"_s, entries}}).toJson();
}

ContentFiles without(const QJsonObject &article)
{
    return ContentFiles({{u"learn/withdrawn.json"_s, listOf({article})}});
}

} // namespace

void TestWithdrawnArticles::none_is_withdrawn_at_first()
{
    QCOMPARE(LearnFiles(QLocale::c()).withdrawn().value(), QList<WithdrawnArticle>());
}

void TestWithdrawnArticles::says_why_and_what_to_read()
{
    const auto read = readWithdrawnArticles(listOf({entry(), entry(u"team"_s)}), u"es"_s);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->first().title, u"Ensayos"_s);
    QCOMPARE(read->first().reason, u"One of its sources was taken back."_s); // nobody translated it
    QCOMPARE(read->first().withdrawnOn, QDate(2026, 12, 1));
    QCOMPARE(read->first().instead, u"team"_s);
}

void TestWithdrawnArticles::what_is_malformed_is_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject changed = entry();
        changed.insert(key, value); // inserting nothing removes
        return listOf({changed});
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no list") << "{}"_ba;
    QTest::newRow("twice") << listOf({entry(), entry()});
    QTest::newRow("no reason") << with(u"reason"_s, QJsonValue::Undefined);
    QTest::newRow("a long reason") << with(u"reason"_s, QString(301, u'a'));
    QTest::newRow("no day") << with(u"withdrawn_on"_s, u"soon"_s);
    QTest::newRow("another gate") << with(u"gates"_s, QJsonArray{u"weather"_s});
    QTest::newRow("an entry that is none") << listOf({u"trials-101"_s});
}

void TestWithdrawnArticles::what_is_malformed_is_refused()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(readWithdrawnArticles(json, u"en"_s).error().code, ErrorCode::Corrupt);
}

void TestWithdrawnArticles::it_is_in_no_list_and_nothing_leads_there()
{
    const auto backToBuiltIn = qScopeGuard([] { ContentFiles::putInForce({}); });
    ContentFiles::putInForce(without(entry()));
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    QVERIFY(!library.head(u"trials-101"_s));
    QVERIFY(!library.isLeftOut(u"trials-101"_s));
    QCOMPARE(library.article(u"trials-101"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(library.withdrawn(u"trials-101"_s)->instead, u"team"_s);
    QVERIFY(!library.withdrawn(u"team"_s));
    for (const ArticleHead &head : library.heads()) {
        const auto article = library.article(head.id);
        QVERIFY(article);
        QVERIFY(!std::ranges::contains(article->next, u"trials-101"_s, &ArticleHead::id));
        for (const ArticleBlock &block : article->blocks) {
            for (const ArticleLine &line : block.lines) {
                for (const ArticleLink &link : line.links)
                    QVERIFY(link.kind != ArticleLink::Kind::Article || link.target != u"trials-101");
            }
        }
    }
    const auto questions = library.questions();
    QVERIFY(questions);
    for (const Situation &situation : questions->situations)
        QVERIFY(situation.article != u"trials-101");

    ContentFiles::putInForce({});
    LearnLibrary back(QLocale::c());
    QVERIFY(back.load());
    QVERIFY(back.article(u"trials-101"_s));
    QVERIFY(!back.withdrawn(u"trials-101"_s));
}

void TestWithdrawnArticles::it_is_not_found()
{
    const auto hits = [](const ContentFiles &files) {
        const auto index = LearnIndex::build(LearnFiles(QLocale::c(), files));
        return index ? index->find(u"placebo"_s, {}) : QList<LearnHit>();
    };
    const auto isIt = [](const LearnHit &hit) {
        return hit.id == u"trials-101";
    };
    QVERIFY(std::ranges::any_of(hits({}), isIt));
    QVERIFY(std::ranges::none_of(hits(without(entry())), isIt));
}

void TestWithdrawnArticles::behind_a_gate_it_is_left_out_as_before()
{
    const auto backToBuiltIn = qScopeGuard([] { ContentFiles::putInForce({}); });
    QJsonObject gated = entry(u"basics-de-novo-recurrent"_s);
    gated.insert(u"gates"_s, QJsonArray{u"recurrence"_s});
    ContentFiles::putInForce(without(gated));
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    QVERIFY(!library.withdrawn(u"basics-de-novo-recurrent"_s));
    QVERIFY(library.isLeftOut(u"basics-de-novo-recurrent"_s));
    library.setOpen(Gate::Recurrence);
    QVERIFY(library.withdrawn(u"basics-de-novo-recurrent"_s));
    QVERIFY(!library.isLeftOut(u"basics-de-novo-recurrent"_s));
}

QTEST_GUILESS_MAIN(TestWithdrawnArticles)
#include "tst_WithdrawnArticles.moc"
