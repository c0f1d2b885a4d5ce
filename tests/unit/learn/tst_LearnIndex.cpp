#include "learn/FoldedWords.h"
#include "learn/LearnIndex.h"

#include "support/ThreadTimer.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What is looked for is found: by its words, by other words for it, with a slip, and soon.
class TestLearnIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_what_is_meant_data();
    void finds_what_is_meant();
    void finds_what_is_meant_in_Spanish_data();
    void finds_what_is_meant_in_Spanish();
    void an_article_is_quoted_where_the_words_stand();
    void most_words_come_first();
    void nothing_typed_finds_nothing_data();
    void nothing_typed_finds_nothing();
    void nonsense_finds_nothing();
    void a_word_behind_a_gate_is_no_slip();
    void slips_data();
    void slips();
    void words_are_folded();
    void answers_at_once_data();
    void answers_at_once();

private:
    [[nodiscard]] static bool finds(const LearnIndex &index, const QString &typed, const QString &id);

    Result<LearnIndex> m_index = fail(ErrorCode::NotFound);
    Result<LearnIndex> m_spanish = fail(ErrorCode::NotFound);
};

void TestLearnIndex::initTestCase()
{
    m_index = LearnIndex::build(LearnFiles(QLocale::c()));
    m_spanish = LearnIndex::build(LearnFiles(QLocale(QLocale::Spanish)));
    QVERIFY(m_index && m_spanish);
}

// Among the first that one sees.
bool TestLearnIndex::finds(const LearnIndex &index, const QString &typed, const QString &id)
{
    const QList<LearnHit> hits = index.find(typed, {});
    return std::ranges::any_of(hits.first(std::min<qsizetype>(hits.size(), 6)),
                               [&id](const LearnHit &hit) { return hit.id == id; });
}

void TestLearnIndex::finds_what_is_meant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("a title") << u"scanxiety"_s << u"scanxiety-what"_s;
    QTest::newRow("its start") << u"scanxi"_s << u"scanxiety-what"_s;
    QTest::newRow("two words in any order") << u"toolkit scanxiety"_s << u"scanxiety-toolkit"_s;
    QTest::newRow("other letters") << u"SCANXIETY"_s << u"scanxiety-what"_s;
    QTest::newRow("a slip") << u"scanxeity"_s << u"scanxiety-what"_s;
    QTest::newRow("a word of patients") << u"hair loss"_s << u"alopecia"_s;
    QTest::newRow("a medical word") << u"alopecia"_s << u"alopecia"_s;
    QTest::newRow("a brand") << u"Enhertu"_s << u"adc"_s;
    QTest::newRow("a brand with a slip") << u"enhurtu"_s << u"adc"_s;
    QTest::newRow("an organisation") << u"metavivor"_s << u"metavivor"_s;
    QTest::newRow("a myth") << u"to blame"_s << u"my-fault"_s;
    QTest::newRow("a sentence") << u"what do I do when I wait for the results of a scan"_s
                                << u"scanxiety-what"_s;
}

void TestLearnIndex::finds_what_is_meant()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QVERIFY2(finds(*m_index, typed, id), qPrintable(id + u" is not among the first"_s));
}

void TestLearnIndex::finds_what_is_meant_in_Spanish_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("a title") << u"por qué cuestan tanto las pruebas"_s << u"scanxiety-what"_s;
    QTest::newRow("a word of patients") << u"se me cae el pelo"_s << u"alopecia"_s;
    QTest::newRow("another one for it") << u"caída del cabello"_s << u"alopecia"_s;
    QTest::newRow("without its accents") << u"caida del pelo"_s << u"alopecia"_s;
    QTest::newRow("with a slip") << u"ormigueo"_s << u"neuropathy"_s;
    QTest::newRow("a medical word") << u"neuropatía"_s << u"neuropathy"_s;
    QTest::newRow("a medical word with a slip") << u"neutropennia"_s << u"neutropenia"_s;
    QTest::newRow("an organisation") << u"metavivor"_s << u"metavivor"_s;
    QTest::newRow("a sentence") << u"esperar los resultados de una prueba"_s << u"scanxiety"_s;
}

void TestLearnIndex::finds_what_is_meant_in_Spanish()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QVERIFY2(finds(*m_spanish, typed, id), qPrintable(id + u" is not among the first"_s));
}

void TestLearnIndex::an_article_is_quoted_where_the_words_stand()
{
    const QList<LearnHit> hits = m_index->find(u"moderate or strong"_s, {});
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().id, u"scanxiety-what"_s);
    QVERIFY2(hits.first().line.text.contains(u"moderate or strong"_s), qPrintable(hits.first().line.text));
    QVERIFY(!hits.first().line.matches.isEmpty());
}

void TestLearnIndex::most_words_come_first()
{
    const QList<LearnHit> hits = m_index->find(u"podcast qwxyzz"_s, {});
    QVERIFY(!hits.isEmpty()); // one of two words is better than nothing
    QVERIFY(hits.size() <= LearnIndex::kMost);
}

void TestLearnIndex::nothing_typed_finds_nothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("space") << u"   "_s;
    QTest::newRow("punctuation") << u"\"*-()' :"_s;
}

void TestLearnIndex::nothing_typed_finds_nothing()
{
    QFETCH(const QString, typed);
    QVERIFY(m_index->find(typed, {}).isEmpty());
}

void TestLearnIndex::nonsense_finds_nothing()
{
    QVERIFY(m_index->find(u"qwxyzzqq"_s, {}).isEmpty());
    QVERIFY(m_index->find(QString(100000, u'x'), {}).isEmpty());
}

// "dying" is nothing like "lying on the table".
void TestLearnIndex::a_word_behind_a_gate_is_no_slip()
{
    QVERIFY(m_index->find(u"hospice"_s, {}).isEmpty());
    QVERIFY(!m_index->find(u"hospice"_s, Gate::EndOfLife).isEmpty());
}

void TestLearnIndex::slips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isSlip");
    QTest::newRow("the same") << u"nausea"_s << u"nausea"_s << true;
    QTest::newRow("one too few") << u"nasea"_s << u"nausea"_s << true;
    QTest::newRow("one too many") << u"nauseea"_s << u"nausea"_s << true;
    QTest::newRow("another one") << u"nausia"_s << u"nausea"_s << true;
    QTest::newRow("two that changed places") << u"nasuea"_s << u"nausea"_s << true;
    QTest::newRow("two in a short word") << u"nesia"_s << u"nausea"_s << false;
    QTest::newRow("two in a long word") << u"metastasys"_s << u"metastasis"_s << true;
    QTest::newRow("three in a long word") << u"mitestesys"_s << u"metastasis"_s << false;
    QTest::newRow("a word of three letters") << u"mir"_s << u"mri"_s << false;
    QTest::newRow("a word of endless letters") << QString(500, u'a') << QString(500, u'a') << false;
}

void TestLearnIndex::slips()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    QFETCH(const bool, isSlip);
    QCOMPARE(isSlipOf(typed, word), isSlip);
}

void TestLearnIndex::words_are_folded()
{
    QCOMPARE(foldedWords(u"Zoë's CDK4/6, PD-L1."_s),
             (QStringList{u"zoe"_s, u"s"_s, u"cdk4"_s, u"6"_s, u"pd"_s, u"l1"_s}));
}

void TestLearnIndex::answers_at_once_data()
{
    QTest::addColumn<bool>("inSpanish");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("English") << false
                             << QStringList{u"s"_s,
                                            u"scan"_s,
                                            u"treatmant side efects"_s,
                                            u"what can I do about beeing tired"_s,
                                            u"qwertz asdfgh zxcvbn poiuyt lkjhgf mnbvcx"_s,
                                            u"hair loss after chemo"_s};
    QTest::newRow("Spanish") << true
                             << QStringList{u"c"_s,
                                            u"prueba"_s,
                                            u"efetos secundarios del tratamento"_s,
                                            u"qué puedo hacer si me canso muhco"_s,
                                            u"qwertz asdfgh zxcvbn poiuyt lkjhgf mnbvcx"_s,
                                            u"se me cae el pelo con la quimio"_s};
}

// At most 20 ms, and not only on this device: a phone may be five times slower.
void TestLearnIndex::answers_at_once()
{
    QFETCH(const bool, inSpanish);
    QFETCH(const QStringList, asked);
    const LearnIndex &index = inSpanish ? *m_spanish : *m_index;
    QList<qint64> times;
    for (int round = 0; round < 20; ++round) {
        for (const QString &typed : asked) {
            const ThreadTimer timer;
            std::ignore = index.find(typed, Gates::fromInt(0xf));
            times += timer.elapsed().count();
        }
    }
    std::ranges::sort(times);
    const qint64 p95 = times[times.size() * 95 / 100];
    qInfo("95 of 100 searches within %lld microseconds", static_cast<long long>(p95));
    QVERIFY(p95 < 20000);
}

QTEST_GUILESS_MAIN(TestLearnIndex)
#include "tst_LearnIndex.moc"
