#include "catalogue/BundledFile.h"
#include "learn/LearnIndex.h"
#include "learn/LearnLibrary.h"

#include <QCollator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Over all content, with every choice of gates there is: nothing that stands behind a closed gate is
/// in a list, a page, a link, a source or a search.
class TestLearnLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_built_in_can_be_read();
    void everything_is_there_in_Spanish_too();
    void a_subject_is_noticed_by_its_words_data();
    void a_subject_is_noticed_by_its_words();
    void what_stands_behind_a_gate_would_be_noticed_in_front_of_it_data() { languages(); }
    void what_stands_behind_a_gate_would_be_noticed_in_front_of_it();
    void gates_are_closed_at_first();
    void closed_gates_let_nothing_through_data() { choices(); }
    void closed_gates_let_nothing_through();
    void searches_find_nothing_behind_a_gate_data() { choices(); }
    void searches_find_nothing_behind_a_gate();
    void open_gates_let_everything_through();
    void an_article_that_is_left_out_is_not_there();
    void sources_are_those_of_what_is_shown();
    void sources_say_when_they_are_in_another_language();
    void our_own_words_for_a_source_are_translated();
    void what_was_entered_comes_first_with_its_reason();
    void what_is_for_who_reads_comes_first_data();
    void what_is_for_who_reads_comes_first();
    void what_is_for_everybody_comes_nowhere();

private:
    static void choices();
    static void languages();
    /// All that one can read with these gates open.
    static QStringList shown(Gates open, const QLocale &locale);
    /// All that stands behind one of \a closed, as it is written.
    static QSet<QString> behind(Gates closed, const QLocale &locale);
    /// What gives each subject away.
    static QRegularExpression wordsOf(Gate gate);
    static QRegularExpression spanishWordsOf(Gate gate);
    /// What the content of one language says of itself, for the lint and for updates.
    static QRegularExpression wordsByTheRules(const QString &language, Gate gate);
    /// What in \a text gives away a subject whose gate is not \a open; empty if nothing does.
    static QString givenAway(const QString &text, Gates open);
    static void look(const QString &text, Gates open, const QSet<QString> &hidden);
};

void TestLearnLibrary::choices()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<QLocale>("locale");
    for (int open = 0; open < 16; ++open) {
        QTest::addRow("gates %d", open) << open << QLocale::c();
        QTest::addRow("gates %d, Spanish", open) << open << QLocale(QLocale::Spanish);
    }
}

void TestLearnLibrary::languages()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale::c();
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish);
}

QRegularExpression TestLearnLibrary::wordsOf(Gate gate)
{
    QString words;
    switch (gate) {
    case Gate::Prognosis:
        words = u"\\bprognos\\w*|\\blife expectancy|\\b(?:in)?cur(?:e|ed|able|es|ing)\\b"_s;
        break;
    case Gate::SurvivalFigures:
        words = u"\\bsurviv(?:al|ed|e|ing)\\b|\\blived longer\\b|\\bdeath rates?\\b"_s;
        break;
    case Gate::EndOfLife:
        words =
            u"\\b(?:hospice|dying|die[sd]?|dead|deaths?|end of (?:your |a )?life|bereave\\w*|living will)\\b"_s;
        break;
    case Gate::Recurrence:
        words = u"\\brecurr\\w*|\\brelaps\\w*|\\bcom(?:e|es|ing) back\\b|\\bde novo\\b"_s;
        break;
    }
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression TestLearnLibrary::spanishWordsOf(Gate gate)
{
    QString words;
    switch (gate) {
    case Gate::Prognosis:
        words = u"\\bpronóstic\\w*|\\besperanza de vida|\\bexpectativa de "
                u"vida|\\b(?:in)?cura(?:r|rse|ble|da|do)?\\b|"
                "\\bcuración|\\bcuánto tiempo te queda"_s;
        break;
    case Gate::SurvivalFigures:
        words = u"\\bsupervivencia|\\bsobrevi[vd]\\w*|\\bmortalidad|\\bvivieron más|\\baños de vida"_s;
        break;
    case Gate::EndOfLife:
        words = u"\\b(?:hospicios?|morir\\w*|muer(?:te|tes|e|en|t[oa]s?)|murió|murieron|fallec\\w+|"
                "fin(?:al)? de (?:la|su|tu) vida|duelo|testamento vital)\\b"_s;
        break;
    case Gate::Recurrence:
        words = u"\\brecurren\\w*|\\brecidiv\\w*|\\brecaíd\\w*|\\breaparec\\w*|\\bde novo\\b|"
                "\\b(?:vuelv|volv)\\w+ a (?:aparecer|salir)|\\bcáncer (?:que )?(?:vuelve|volvió|regresa)"_s;
        break;
    }
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList TestLearnLibrary::shown(Gates open, const QLocale &locale)
{
    LearnLibrary library(locale);
    if (!library.load())
        return {};
    library.setOpen(open);
    QStringList texts;
    const auto addHead = [&](const ArticleHead &head) {
        texts += {head.title, head.summary, library.reasonFor(head, head.fits)};
    };
    for (const LearnTopic &topic : library.topics()) {
        texts += {topic.title, topic.line};
        for (const ArticleHead &head : library.headsOf(topic.id))
            addHead(head);
    }
    QStringList everything;
    for (const ArticleHead &head : library.heads())
        everything += head.fits;
    for (const ArticleHead &head : library.headsFor(everything))
        addHead(head);
    for (const ArticleHead &head : library.heads()) {
        addHead(head);
        const auto article = library.article(head.id);
        if (!article)
            return {};
        for (const ArticleBlock &block : article->blocks) {
            for (const ArticleLine &line : block.lines) {
                texts += line.text;
                for (const ArticleLink &link : line.links)
                    texts += {link.words, link.target};
            }
        }
        for (const LearnSource &source : article->sources)
            texts += {source.title, source.note, source.publisher, source.page.toString()};
        for (const ArticleHead &next : article->next)
            addHead(next);
    }
    const auto glossary = library.glossary();
    const auto myths = library.myths();
    const auto questions = library.questions();
    if (!glossary || !myths || !questions)
        return {};
    for (const GlossaryTerm &term : glossary->terms)
        texts += QStringList{term.term, term.meaning} + term.also;
    for (const Myth &myth : myths->myths)
        texts += {myth.truth, myth.myth};
    for (const Situation &situation : questions->situations) {
        texts += situation.title;
        for (const GivenQuestion &question : situation.questions)
            texts += question.text;
    }
    return texts;
}

QSet<QString> TestLearnLibrary::behind(Gates closed, const QLocale &locale)
{
    const LearnFiles files(locale);
    QSet<QString> hidden;
    QSet<QString> shown;
    const auto add = [&](Gates gates, const QString &text) {
        (gates & closed ? hidden : shown).insert(text);
    };
    const QList<ArticleHead> heads = files.heads().value();
    for (const ArticleHead &head : heads) {
        add(head.gates, head.title);
        add(head.gates, head.summary);
        const QList<ArticleBlock> blocks = files.blocks(head.id).value();
        for (const ArticleBlock &block : blocks) {
            for (const ArticleLine &line : block.lines)
                add(head.gates | block.gates, line.text);
        }
    }
    const Glossary glossary = files.glossary().value();
    for (const GlossaryTerm &term : glossary.terms) {
        add(term.gates, term.term);
        add(term.gates, term.meaning);
    }
    const Myths myths = files.myths().value();
    for (const Myth &myth : myths.myths) {
        add(myth.gates, myth.truth);
        add(myth.gates, myth.myth);
    }
    const SituationQuestions questions = files.questions().value();
    for (const Situation &situation : questions.situations) {
        for (const GivenQuestion &question : situation.questions)
            add(question.gates, question.text);
    }
    const auto sources = files.sources().value().sources;
    for (const LearnSource &source : sources)
        add(source.gates, source.title);
    return hidden - shown; // a heading that every article has, a source called as a word that is explained
}

QRegularExpression TestLearnLibrary::wordsByTheRules(const QString &language, Gate gate)
{
    const auto json = readBundledFile(u":/content/learn/%1/rules.json"_s.arg(language));
    const QJsonObject gates =
        QJsonDocument::fromJson(json.value_or(QByteArray())).object().value(u"gates"_s).toObject();
    return QRegularExpression(gates.value(gate::idOf(gate)).toString(),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

// By words that this test has itself, and by those that the content has: neither hides a hole in the other.
QString TestLearnLibrary::givenAway(const QString &text, Gates open)
{
    QString said = text;
    said.remove(u"CURE Today"_s); // names
    said.remove(u"Young Survival Coalition"_s);
    static const QList<std::pair<Gate, QRegularExpression>> s_giveaways = [] {
        QList<std::pair<Gate, QRegularExpression>> words;
        for (const Gate each : gate::kAll)
            words += {{each, wordsOf(each)},
                      {each, spanishWordsOf(each)},
                      {each, wordsByTheRules(u"en"_s, each)},
                      {each, wordsByTheRules(u"es"_s, each)}};
        return words;
    }();
    for (const auto &[gate, words] : s_giveaways) {
        if (const auto match = words.match(said); !open.testFlag(gate) && match.hasMatch())
            return match.captured();
    }
    return {};
}

void TestLearnLibrary::look(const QString &text, Gates open, const QSet<QString> &hidden)
{
    QVERIFY2(!hidden.contains(text), qPrintable(text));
    const QString given = givenAway(text, open);
    QVERIFY2(given.isEmpty(), qPrintable(given + u": "_s + text));
}

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

void TestLearnLibrary::a_subject_is_noticed_by_its_words_data()
{
    QTest::addColumn<Gate>("gate");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    auto row = [number = 0](Gate gate, const char *language, const QString &text) mutable {
        QTest::addRow("%s %d", language, ++number) << gate << QString::fromLatin1(language) << text;
    };
    row(Gate::Prognosis, "en", u"It cannot be cured."_s);
    row(Gate::Prognosis, "en", u"An incurable illness"_s);
    row(Gate::Prognosis, "en", u"Ask about your prognosis."_s);
    row(Gate::SurvivalFigures, "en", u"Half of them survived for years."_s);
    row(Gate::SurvivalFigures, "en", u"They lived longer."_s);
    row(Gate::EndOfLife, "en", u"Hospice is for that time."_s);
    row(Gate::EndOfLife, "en", u"A member died."_s);
    row(Gate::Recurrence, "en", u"It can come back."_s);
    row(Gate::Recurrence, "en", u"A recurrence is nobody’s fault."_s);
    row(Gate::Prognosis, "es", u"No se puede curar."_s);
    row(Gate::Prognosis, "es", u"Una enfermedad incurable"_s);
    row(Gate::Prognosis, "es", u"Todavía no hay una curación."_s);
    row(Gate::Prognosis, "es", u"Pregunta por tu pronóstico."_s);
    row(Gate::Prognosis, "es", u"Preguntar cuánto tiempo te queda"_s);
    row(Gate::SurvivalFigures, "es", u"Las cifras de supervivencia"_s);
    row(Gate::SurvivalFigures, "es", u"La sobrevida a cinco años"_s);
    row(Gate::SurvivalFigures, "es", u"La mitad sobrevivió más de tres años."_s);
    row(Gate::SurvivalFigures, "es", u"Vivieron más tiempo."_s);
    row(Gate::EndOfLife, "es", u"El hospicio es para ese tiempo."_s);
    row(Gate::EndOfLife, "es", u"Cuando alguien del grupo muere"_s);
    row(Gate::EndOfLife, "es", u"Una compañera murió."_s);
    row(Gate::EndOfLife, "es", u"Al final de su vida"_s);
    row(Gate::EndOfLife, "es", u"Un testamento vital"_s);
    row(Gate::Recurrence, "es", u"El cáncer puede reaparecer."_s);
    row(Gate::Recurrence, "es", u"Si vuelve a aparecer"_s);
    row(Gate::Recurrence, "es", u"Un cáncer que vuelve"_s);
    row(Gate::Recurrence, "es", u"Una recaída"_s);
}

void TestLearnLibrary::a_subject_is_noticed_by_its_words()
{
    QFETCH(const Gate, gate);
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QVERIFY(!givenAway(text, Gates::fromInt(0xf) & ~Gates(gate)).isEmpty());
    QVERIFY(givenAway(text, gate).isEmpty());
    QVERIFY(text.contains(language == u"es" ? spanishWordsOf(gate) : wordsOf(gate)));
    QVERIFY(text.contains(wordsByTheRules(language, gate)));
}

// A text whose gate is lost is noticed by its words; so what is behind each gate has some that are.
void TestLearnLibrary::what_stands_behind_a_gate_would_be_noticed_in_front_of_it()
{
    QFETCH(const QLocale, locale);
    for (const Gate gate : gate::kAll) {
        const QSet<QString> hidden = behind(gate, locale);
        const auto noticed = std::ranges::count_if(hidden, [gate](const QString &text) {
            return !givenAway(text, Gates::fromInt(0xf) & ~Gates(gate)).isEmpty();
        });
        QVERIFY2(noticed > 0, gate::idOf(gate).data());
    }
}

void TestLearnLibrary::gates_are_closed_at_first()
{
    QCOMPARE(LearnLibrary(QLocale::c()).open(), Gates());
}

void TestLearnLibrary::closed_gates_let_nothing_through()
{
    QFETCH(const int, open);
    QFETCH(const QLocale, locale);
    const Gates gates = Gates::fromInt(uint(open));
    const QStringList texts = shown(gates, locale);
    QVERIFY(texts.size() > 1000);
    const QSet<QString> hidden = behind(Gates::fromInt(0xf) & ~gates, locale);
    QCOMPARE(hidden.isEmpty(), open == 0xf);
    for (const QString &text : texts) {
        look(text, gates, hidden);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestLearnLibrary::searches_find_nothing_behind_a_gate()
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

void TestLearnLibrary::open_gates_let_everything_through()
{
    const QStringList texts = shown(Gates::fromInt(0xf), QLocale::c());
    const QSet<QString> all = behind(Gates::fromInt(0xf), QLocale::c());
    QVERIFY(all.size() > 20);
    for (const QString &text : all)
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestLearnLibrary::an_article_that_is_left_out_is_not_there()
{
    LearnLibrary library(QLocale::c());
    QVERIFY(library.load());
    const auto gated = u"basics-de-novo-recurrent"_s;
    QVERIFY(library.isLeftOut(gated));
    QVERIFY(!library.head(gated));
    QCOMPARE(library.article(gated).error().code, ErrorCode::NotFound);
    library.setOpen(Gate::Recurrence);
    QVERIFY(!library.isLeftOut(gated));
    QVERIFY(library.article(gated));
    QVERIFY(!library.isLeftOut(u"nothing"_s));
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
