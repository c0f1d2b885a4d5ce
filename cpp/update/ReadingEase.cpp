#include "update/ReadingEase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

int countOf(const QRegularExpression &sought, const QString &text)
{
    int count = 0;
    for (auto match = sought.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

QStringList sentencesIn(const QString &line)
{
    static const QRegularExpression end(u"[.?!](?:[”\"')]*)(?:\\s|$)"_s, kUnicode);
    QStringList sentences = line.split(end);
    sentences.removeIf([](const QString &sentence) { return wordsIn(sentence).isEmpty(); });
    return sentences;
}

} // namespace

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[^\\W_]+(?:['’./-][^\\W_]+)*"_s, kUnicode);
    QStringList words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        words += match.captured();
    return words;
}

std::optional<ReadingEase> ReadingEase::from(const QJsonObject &rule)
{
    const QString measure = rule.value(u"measure"_s).toString();
    ReadingEase ease;
    ease.m_isGrade = measure == u"flesch-kincaid";
    if (!ease.m_isGrade && measure != u"fernandez-huerta")
        return std::nullopt;
    ease.m_limit = rule.value(u"limit"_s).toDouble();
    ease.m_apart.setPattern(rule.value(u"apart"_s).toString());
    ease.m_silent.setPattern(rule.value(u"silent"_s).toString());
    ease.m_mute.setPattern(rule.value(u"mute"_s).toString());
    return ease.m_apart.isValid() && ease.m_silent.isValid() && ease.m_mute.isValid() ? std::optional(ease)
                                                                                      : std::nullopt;
}

// Groups of vowels, without a silent e.
int ReadingEase::englishSyllables(const QString &word) const
{
    static const QRegularExpression others(u"[^a-z]"_s);
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    constexpr qsizetype shortest = 3;
    const QString letters = word.toLower().remove(others);
    if (letters.size() <= shortest)
        return 1;
    const QString voiced = QString(letters).remove(m_mute);
    return std::max(1, countOf(vowels, voiced) + countOf(m_apart, letters) - countOf(m_silent, letters));
}

// Groups of vowels; two strong ones, or a weak one with an accent, are two.
int ReadingEase::spanishSyllables(const QString &word)
{
    static const QRegularExpression others(u"[^a-záéíóúüñ]"_s);
    static const QRegularExpression unvoiced(u"qu|gu(?=[eiéí])"_s);
    static const QRegularExpression lastY(u"y$"_s);
    static const QString strong = u"aeoáéóíú"_s;
    static const QString weak = u"iuü"_s;
    const QString letters = word.toLower().remove(others).replace(unvoiced, u"k"_s).replace(lastY, u"i"_s);
    int count = 0;
    QChar before;
    for (const QChar letter : letters) {
        const bool isStrong = strong.contains(letter);
        if (isStrong || weak.contains(letter)) {
            if (before.isNull() || (isStrong && strong.contains(before)))
                ++count;
            before = letter;
        } else if (letter != u'h') {
            before = {};
        }
    }
    return std::max(1, count);
}

// Flesch and Kincaid, 1975, a grade; Fernández Huerta, 1959, as G. Law put it right in 2011, 100 is very
// easy.
double ReadingEase::of(const QStringList &lines) const
{
    static const QRegularExpression joints(u"[-/’']"_s);
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (const QString &line : lines) {
        for (const QString &sentence : sentencesIn(line)) {
            ++sentences;
            for (const QString &word : wordsIn(sentence)) {
                ++words;
                if (!m_isGrade)
                    syllables += spanishSyllables(word);
                for (const QString &part : m_isGrade ? word.split(joints) : QStringList())
                    syllables += englishSyllables(part);
            }
        }
    }
    if (words == 0)
        return 0;
    const double perSentence = double(words) / sentences;
    const double perWord = double(syllables) / words;
    return m_isGrade ? 0.39 * perSentence + 11.8 * perWord - 15.59
                     : 206.84 - 60 * perWord - 1.02 * perSentence;
}

} // namespace alongside
