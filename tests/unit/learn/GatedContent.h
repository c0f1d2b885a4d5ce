#pragma once

#include "catalogue/BundledFile.h"
#include "learn/LearnFiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// What stands behind gates, in all content, and how one knows it when it stands in front of one.
namespace alongside::gatedcontent {

using namespace Qt::StringLiterals;

/// Rows for every choice of gates there is, in each language.
inline void choices()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<QLocale>("locale");
    for (int open = 0; open < 16; ++open) {
        QTest::addRow("gates %d", open) << open << QLocale::c();
        QTest::addRow("gates %d, Spanish", open) << open << QLocale(QLocale::Spanish);
    }
}

/// What gives each subject away.
[[nodiscard]] inline QRegularExpression wordsOf(Gate gate)
{
    QString words;
    switch (gate) {
    case Gate::Prognosis:
        words = u"\\bprognos\\w*|\\blife expectancy|\\bhow long do (?:I|you) have|"
                "\\b(?:in)?cur(?:e|ed|able|es|ing)\\b"_s;
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

[[nodiscard]] inline QRegularExpression spanishWordsOf(Gate gate)
{
    QString words;
    switch (gate) {
    case Gate::Prognosis:
        words = u"\\bpronóstic\\w*|\\besperanza de vida|\\bexpectativa de "
                u"vida|\\b(?:in)?cura(?:r|rse|ble|da|do)?\\b|"
                "\\bcuración|\\bcuánto tiempo (?:te queda|tengo)"_s;
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

/// What the content of one language says of itself, for the lint and for updates.
[[nodiscard]] inline QRegularExpression wordsByTheRules(const QString &language, Gate gate)
{
    const auto json = readBundledFile(u":/content/learn/%1/rules.json"_s.arg(language));
    const QJsonObject gates =
        QJsonDocument::fromJson(json.value_or(QByteArray())).object().value(u"gates"_s).toObject();
    return QRegularExpression(gates.value(gate::idOf(gate)).toString(),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// What in \a text gives away a subject whose gate is not \a open; empty if nothing does.
// By words that this test has itself, and by those that the content has: neither hides a hole in the other.
[[nodiscard]] inline QString givenAway(const QString &text, Gates open)
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

/// All that stands behind one of \a closed, as it is written.
[[nodiscard]] inline QSet<QString> behind(Gates closed, const QLocale &locale)
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

/// Nothing in \a text is \a hidden, or gives away what is not \a open.
inline void look(const QString &text, Gates open, const QSet<QString> &hidden)
{
    QVERIFY2(!hidden.contains(text), qPrintable(text));
    const QString given = givenAway(text, open);
    QVERIFY2(given.isEmpty(), qPrintable(given + u": "_s + text));
}

} // namespace alongside::gatedcontent
