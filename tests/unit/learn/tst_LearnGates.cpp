#include "GatedContent.h"

#include "learn/LearnLibrary.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::gatedcontent;

/// Over all content, with every choice of gates there is: nothing that stands behind a closed gate is
/// in a list, a page, a link or a source.
class TestLearnGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_subject_is_noticed_by_its_words_data();
    void a_subject_is_noticed_by_its_words();
    void what_stands_behind_a_gate_would_be_noticed_in_front_of_it_data();
    void what_stands_behind_a_gate_would_be_noticed_in_front_of_it();
    void gates_are_closed_at_first();
    void closed_gates_let_nothing_through_data() { choices(); }
    void closed_gates_let_nothing_through();
    void open_gates_let_everything_through();
    void an_article_that_is_left_out_is_not_there();

private:
    /// All that one can read with these gates open.
    static QStringList shown(Gates open, const QLocale &locale);
};

QStringList TestLearnGates::shown(Gates open, const QLocale &locale)
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

void TestLearnGates::a_subject_is_noticed_by_its_words_data()
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
    row(Gate::Prognosis, "en", u"How long do I have?"_s);
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
    row(Gate::Prognosis, "es", u"¿Cuánto tiempo tengo?"_s);
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

void TestLearnGates::a_subject_is_noticed_by_its_words()
{
    QFETCH(const Gate, gate);
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QVERIFY(!givenAway(text, Gates::fromInt(0xf) & ~Gates(gate)).isEmpty());
    QVERIFY(givenAway(text, gate).isEmpty());
    QVERIFY(text.contains(language == u"es" ? spanishWordsOf(gate) : wordsOf(gate)));
    QVERIFY(text.contains(wordsByTheRules(language, gate)));
}

void TestLearnGates::what_stands_behind_a_gate_would_be_noticed_in_front_of_it_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale::c();
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish);
}

// A text whose gate is lost is noticed by its words; so what is behind each gate has some that are.
void TestLearnGates::what_stands_behind_a_gate_would_be_noticed_in_front_of_it()
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

void TestLearnGates::gates_are_closed_at_first()
{
    QCOMPARE(LearnLibrary(QLocale::c()).open(), Gates());
}

void TestLearnGates::closed_gates_let_nothing_through()
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

void TestLearnGates::open_gates_let_everything_through()
{
    const QStringList texts = shown(Gates::fromInt(0xf), QLocale::c());
    const QSet<QString> all = behind(Gates::fromInt(0xf), QLocale::c());
    QVERIFY(all.size() > 20);
    for (const QString &text : all)
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestLearnGates::an_article_that_is_left_out_is_not_there()
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

QTEST_GUILESS_MAIN(TestLearnGates)
#include "tst_LearnGates.moc"
