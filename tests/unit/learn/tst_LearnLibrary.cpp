#include "learn/LearnLibrary.h"

#include <QCollator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

/// All that is built in, in each language, with its sources, and what comes first for whom.
class TestLearnLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_built_in_can_be_read();
    void everything_is_there_in_Spanish_too();
    void those_that_the_first_articles_name_have_a_page();
    void sources_are_those_of_what_is_shown();
    void sources_say_when_they_are_in_another_language();
    void our_own_words_for_a_source_are_translated();
    void what_was_entered_comes_first_with_its_reason();
    void what_is_for_who_reads_comes_first_data();
    void what_is_for_who_reads_comes_first();
    void what_is_for_everybody_comes_nowhere();
};

void TestLearnLibrary::everything_built_in_can_be_read()
{
    LearnLibrary library(QLocale(u"is_IS"_s)); // in English: there is nothing else
    QVERIFY(library.load());
    library.setOpen(Gates::fromInt(0xf));
    QCOMPARE(library.heads().size(), 40);
    for (const ArticleHead &head : library.heads()) {
        const auto article = library.article(head.id);
        QVERIFY2(article, qPrintable(head.id));
        QVERIFY(!article->leavesOut);
        QVERIFY2(!article->sources.isEmpty(), qPrintable(head.id));
        QCOMPARE(article->blocks.first().lines.first().text, u"In short"_s);
        for (const ArticleBlock &block : article->blocks) {
            for (const ArticleLine &line : block.lines)
                QVERIFY2(!line.text.contains(QRegularExpression(u"[\\[\\]{}#]|:::|^- "_s)),
                         qPrintable(line.text));
        }
    }
    QCOMPARE(library.glossary().value().terms.size(), 91);
    QCOMPARE(library.myths().value().myths.size(), 16);
    QCOMPARE(library.organisations().value().organisations.size(), 38);
    const SituationQuestions questions = library.questions().value();
    QCOMPARE(questions.situations.size(), 11);
    qsizetype asked = 0;
    for (const Situation &situation : questions.situations)
        asked += situation.questions.size();
    QCOMPARE(asked, 81);
    QVERIFY(!questions.reviewedByClinician); // SOURCES.md has nobody who did
    QCOMPARE(library.topics().size(), 11);
    QCOMPARE(library.gates().size(), 4);
}

void TestLearnLibrary::everything_is_there_in_Spanish_too()
{
    LearnLibrary english(QLocale::c());
    LearnLibrary spanish(QLocale(u"es_US"_s));
    QVERIFY(english.load() && spanish.load());
    english.setOpen(Gates::fromInt(0xf));
    spanish.setOpen(Gates::fromInt(0xf));
    QCOMPARE(spanish.heads().size(), english.heads().size());
    for (const ArticleHead &head : spanish.heads()) {
        QCOMPARE(head.language, u"es"_s);
        QVERIFY2(!head.translationReviewed, qPrintable(head.id)); // nobody has
        const auto own = spanish.article(head.id);
        const auto other = english.article(head.id);
        QVERIFY2(own && other, qPrintable(head.id));
        QCOMPARE(own->blocks.first().lines.first().text, u"En pocas palabras"_s);
        QCOMPARE(own->blocks.size(), other->blocks.size());
        QVERIFY2(own->head.title != other->head.title, qPrintable(head.id));
        QCOMPARE(own->sources.size(), other->sources.size());
    }
    QVERIFY(spanish.topics().first().title != english.topics().first().title);
    const auto words = spanish.glossary();
    QVERIFY(words && words->about != english.glossary()->about);
    QVERIFY(std::ranges::is_sorted(words->terms, QCollator(QLocale(u"es_US"_s)), &GlossaryTerm::term));
    QVERIFY(spanish.myths()->about != english.myths()->about);
    QVERIFY(spanish.organisations()->about != english.organisations()->about);
    QVERIFY(spanish.questions()->about != english.questions()->about);
}

// What they offer, how to reach them, and how sure that is.
void TestLearnLibrary::those_that_the_first_articles_name_have_a_page()
{
    LearnLibrary library(QLocale::c());
    const auto all = library.organisations();
    QVERIFY(all);
    for (const QString &name :
         {u"Breastcancer.org groups"_s, u"Breastcancer.org Community"_s, u"The Breastcancer.org Podcast"_s,
          u"Our MBC Life"_s, u"SurvivingBreastCancer.org"_s, u"METAvivor"_s, u"Living Beyond Breast Cancer"_s,
          u"Metastatic Breast Cancer Network"_s, u"Cancer Support Community"_s,
          u"American Psychosocial Oncology Society"_s, u"American Cancer Society"_s, u"PSYPACT"_s,
          u"ClinicalTrials.gov"_s}) {
        const auto found = std::ranges::find(all->organisations, name, &Organisation::name);
        QVERIFY2(found != all->organisations.end(), qPrintable(name));
        QVERIFY2(!found->offers.isEmpty(), qPrintable(name));
        QVERIFY2(found->website.isValid() || !found->phones.isEmpty(), qPrintable(name));
        QVERIFY2(!found->sure.isEmpty() && found->checkedOn.isValid(), qPrintable(name));
    }
}

void TestLearnLibrary::sources_are_those_of_what_is_shown()
{
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    const auto closed = library.article(u"work-rights-uk"_s);
    QVERIFY(closed);
    QVERIFY(closed->leavesOut);
    library.setOpen(Gates::fromInt(0xf));
    const auto open = library.article(u"work-rights-uk"_s);
    QVERIFY(open);
    QVERIFY(!open->leavesOut);
    QVERIFY(open->sources.size() > closed->sources.size());
    QCOMPARE(open->sourcesLeftOut, 0);
}

void TestLearnLibrary::sources_say_when_they_are_in_another_language()
{
    LearnLibrary english(QLocale::c());
    LearnLibrary spanish(QLocale(u"es_US"_s));
    const QStringList keys{u"ACS-CG"_s, u"GI-DE"_s, u"OURS"_s};
    const auto languagesIn = [&keys](LearnLibrary &library) {
        QMap<QString, QString> languages;
        for (const LearnSource &source : library.sources(keys))
            languages.insert(source.key, source.language);
        return languages;
    };
    QCOMPARE(languagesIn(english),
             (QMap<QString, QString>{{u"ACS-CG"_s, {}}, {u"GI-DE"_s, u"in German"_s}, {u"OURS"_s, {}}}));
    QCOMPARE(languagesIn(spanish),
             (QMap<QString, QString>{
                 {u"ACS-CG"_s, u"en inglés"_s}, {u"GI-DE"_s, u"en alemán"_s}, {u"OURS"_s, {}}}));
}

// What a document is called stays in its language.
void TestLearnLibrary::our_own_words_for_a_source_are_translated()
{
    LearnLibrary spanish(QLocale(u"es_US"_s));
    const QStringList keys{u"ACS-BONE"_s, u"BALBAN"_s, u"BCN-NEWS"_s, u"OURS"_s};
    QMap<QString, LearnSource> sources;
    for (const LearnSource &source : spanish.sources(keys))
        sources.insert(source.key, source);
    QCOMPARE(sources.size(), keys.size());
    QCOMPARE(sources[u"ACS-BONE"_s].title, u"Bone therapy for breast cancer"_s);
    QCOMPARE(sources[u"ACS-BONE"_s].note, u"una copia antigua"_s);
    QCOMPARE(sources[u"ACS-BONE"_s].publisher, u"American Cancer Society"_s);
    QCOMPARE(sources[u"BALBAN"_s].title, u"Balban y otros, Cell Reports Medicine 2023;4:100895"_s);
    QCOMPARE(sources[u"BCN-NEWS"_s].publisher, u"Varios periódicos del Reino Unido"_s);
    QCOMPARE(sources[u"OURS"_s].title, u"Los artículos con los que empezó este contenido"_s);
}

void TestLearnLibrary::what_was_entered_comes_first_with_its_reason()
{
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    QVERIFY(library.headsFor({}).isEmpty());
    const QList<ArticleHead> fitting = library.headsFor({u"waiting"_s});
    QVERIFY(!fitting.isEmpty());
    for (const ArticleHead &head : fitting) {
        QVERIFY(head.fits.contains(u"waiting"_s));
        QCOMPARE(library.reasonFor(head, {u"waiting"_s}), u"Because you are waiting for a result."_s);
    }
    QCOMPARE(library.reasonFor(fitting.first(), {u"surgery"_s}), QString());
}

void TestLearnLibrary::what_is_for_who_reads_comes_first_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QStringList>("articles");
    QTest::addColumn<QString>("reason");
    const QStringList caring{u"caregiver-medical"_s, u"caregivers-wellbeing"_s, u"partners"_s};
    QTest::newRow("a partner") << u"partner"_s << caring << u"For partners."_s;
    QTest::newRow("family") << u"caregiver"_s << caring << u"For those who care."_s;
    QTest::newRow("a leader") << u"leader"_s
                              << QStringList{u"leaders-care"_s, u"leaders-hard-moments"_s, u"leaders-start"_s}
                              << u"For group leaders."_s;
    QTest::newRow("a parent") << u"parent"_s << QStringList{u"kids-talking"_s}
                              << u"For people with children."_s;
}

void TestLearnLibrary::what_is_for_who_reads_comes_first()
{
    QFETCH(const QString, reader);
    QFETCH(const QStringList, articles);
    QFETCH(const QString, reason);
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    library.setOpen(Gates::fromInt(0xf));
    const QList<ArticleHead> heads = library.headsFor({reader});
    QCOMPARE(heads.first().fits.first() == reader, reader != u"parent"); // what is for them above all
    QStringList offered;
    for (const ArticleHead &head : heads) {
        offered += head.id;
        QCOMPARE(library.reasonFor(head, {reader}), reason);
    }
    offered.sort();
    QCOMPARE(offered, articles);
}

// Nearly all of it is for people who live with MBC: to say so of each article would say nothing.
void TestLearnLibrary::what_is_for_everybody_comes_nowhere()
{
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    QVERIFY(library.headsFor({u"patient"_s}).isEmpty());
    const auto team = library.head(u"team"_s);
    QVERIFY(team && team->fits.contains(u"caregiver"_s));
    QCOMPARE(library.reasonFor(*team, {u"caregiver"_s, u"patient"_s}), QString());
}

QTEST_GUILESS_MAIN(TestLearnLibrary)
#include "tst_LearnLibrary.moc"
