#include "learn/ArticleReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// An article of content/learn is read as it is meant, or not at all.
class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_an_article_apart();
    void refuses_what_it_does_not_understand_data();
    void refuses_what_it_does_not_understand();
    void index_is_in_order_and_each_once();

private:
    static QByteArray article(const QByteArray &text) { return "---json\n{\n}\n---\n" + text; }
};

void TestArticleReader::takes_an_article_apart()
{
    const auto blocks = readArticleBlocks(article("\n## In short\n\n"
                                                  "- One [word](term:w1).\n"
                                                  "- Two.\n"
                                                  "{facts: 1.1, M.2}\n\n"
                                                  ":::gate end-of-life prognosis\n"
                                                  "## Later\n\n"
                                                  "See [that](article:a-b) or [this](tool:breathing).\n"
                                                  "On and on. {facts: 8.5}\n"
                                                  ":::\n\n"
                                                  "An end."));
    QVERIFY(blocks);
    const Gates hard = Gate::EndOfLife | Gate::Prognosis;
    const QList<ArticleBlock> expected{
        {ArticleBlock::Kind::Heading, {{u"In short"_s, {}}}, {}, {}},
        {ArticleBlock::Kind::List,
         {{u"One word."_s, {{ArticleLink::Kind::Term, u"w1"_s, u"word"_s}}}, {u"Two."_s, {}}},
         {u"1.1"_s, u"M.2"_s},
         {}},
        {ArticleBlock::Kind::Heading, {{u"Later"_s, {}}}, {}, hard},
        {ArticleBlock::Kind::Paragraph,
         {{u"See that or this. On and on."_s,
           {{ArticleLink::Kind::Article, u"a-b"_s, u"that"_s},
            {ArticleLink::Kind::Tool, u"breathing"_s, u"this"_s}}}},
         {u"8.5"_s},
         hard},
        {ArticleBlock::Kind::Paragraph, {{u"An end."_s, {}}}, {}, {}}};
    QCOMPARE(blocks->size(), expected.size());
    for (qsizetype at = 0; at < expected.size(); ++at)
        QVERIFY2(blocks->at(at) == expected[at], qPrintable(blocks->at(at).lines.first().text));
}

void TestArticleReader::refuses_what_it_does_not_understand_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no header") << QByteArray("## In short\n\n- One.\n");
    QTest::newRow("no text") << article("");
    QTest::newRow("no heading first") << article("Some words.\n");
    QTest::newRow("a gate that is not closed") << article("## In short\n\n:::gate prognosis\nWords.\n");
    QTest::newRow("a gate that is not opened") << article("## In short\n\n:::\n");
    QTest::newRow("a gate in a gate")
        << article("## In short\n\n:::gate prognosis\n:::gate recurrence\nWords.\n:::\n");
    QTest::newRow("an unknown gate") << article("## In short\n\n:::gate weather\nWords.\n:::\n");
    QTest::newRow("another fence") << article("## In short\n\n:::note\nWords.\n:::\n");
    QTest::newRow("an unknown link") << article("## In short\n\nSee [this](https://example.org).\n");
    QTest::newRow("facts alone") << article("## In short\n\n{facts: 1.1}\n");
}

void TestArticleReader::refuses_what_it_does_not_understand()
{
    QFETCH(const QByteArray, file);
    const auto blocks = readArticleBlocks(file);
    QVERIFY(!blocks);
    QCOMPARE(blocks.error().code, ErrorCode::Corrupt);
}

void TestArticleReader::index_is_in_order_and_each_once()
{
    const QByteArray head =
        R"({"id": "%1", "language": "en", "title": "T", "summary": "S", "order": %2, "topics": ["x"],
        "fits": [], "next": [], "review": "not yet", "written_on": "2026-11-26",
        "checked_on": "2026-11-22", "gate": ["recurrence"]})";
    const auto one = [&](const QByteArray &id, const QByteArray &order) {
        return QByteArray(head).replace("%1", id).replace("%2", order);
    };
    const auto heads = readArticleHeads(R"({"articles": [)" + one("b", "2") + "," + one("a", "1") + "]}");
    QVERIFY(heads);
    QCOMPARE(heads->size(), 2);
    QCOMPARE(heads->first().id, u"a"_s);
    QCOMPARE(heads->first().gates, Gates(Gate::Recurrence));
    QVERIFY(!readArticleHeads(R"({"articles": [)" + one("a", "2") + "," + one("a", "1") + "]}"));
    QVERIFY(!readArticleHeads(R"({"articles": []})"));
    QVERIFY(!readArticleHeads("no JSON"));
    QByteArray unknown = one("a", "1");
    unknown.replace("recurrence", "weather");
    QVERIFY(!readArticleHeads(R"({"articles": [)" + unknown + "]}"));
}

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_ArticleReader.moc"
