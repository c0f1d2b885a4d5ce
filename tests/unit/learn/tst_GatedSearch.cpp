#include "GatedContent.h"

#include "learn/LearnIndex.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::gatedcontent;

/// Over all content, with every choice of gates there is: no search finds what stands behind a closed gate.
class TestGatedSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searches_find_nothing_behind_a_gate_data() { choices(); }
    void searches_find_nothing_behind_a_gate();
};

void TestGatedSearch::searches_find_nothing_behind_a_gate()
{
    QFETCH(const int, open);
    QFETCH(const QLocale, locale);
    const Gates gates = Gates::fromInt(uint(open));
    const auto index = LearnIndex::build(LearnFiles(locale));
    QVERIFY(index);
    const QSet<QString> hidden = behind(Gates::fromInt(0xf) & ~gates, locale);
    // What is hidden is looked for by its own words, and by the words that give it away.
    QStringList asked{u"dying"_s,         u"hospice"_s,    u"prognosis"_s, u"how long"_s,
                      u"survival"_s,      u"recurrence"_s, u"come back"_s, u"living will"_s,
                      u"cure"_s,          u"life"_s,       u"muerte"_s,    u"pronóstico"_s,
                      u"supervivencia"_s, u"recaída"_s,    u"curar"_s,     u"vida"_s};
    for (const QString &text : hidden)
        asked += text.left(40);
    for (const QString &question : std::as_const(asked)) {
        const QList<LearnHit> hits = index->find(question, gates);
        for (const LearnHit &hit : hits) {
            look(hit.title, gates, hidden);
            look(hit.line.text, gates, hidden);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QTEST_GUILESS_MAIN(TestGatedSearch)
#include "tst_GatedSearch.moc"
