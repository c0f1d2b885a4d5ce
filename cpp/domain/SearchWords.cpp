#include "domain/SearchWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// What the index's tokenizer keeps in a word: letters, digits, private use, and marks on letters.
bool belongsToWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
           || QChar::category(character) == QChar::Other_PrivateUse;
}

// Calls \a use with every word of \a text, until it returns false.
template<typename Use>
void forEachWord(QStringView text, Use use)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        if (belongsToWord(character)) {
            start = start < 0 ? at : start;
        } else if (start >= 0) {
            if (!use(TextRange{int(start), int(at - start)}))
                return;
            start = -1;
        }
        at += isPair ? 2 : 1;
    }
    if (start >= 0)
        use(TextRange{int(start), int(text.size() - start)});
}

// As the index compares: without case, and without the accents that Unicode writes as marks.
QString folded(QStringView word)
{
    const auto isAscii = [](QChar character) {
        return character.unicode() < 0x80;
    };
    if (std::ranges::all_of(word, isAscii))
        return word.toString().toLower();
    const auto isAccent = [](QChar character) {
        return character >= QChar(0x0300) && character <= QChar(0x036f);
    };
    QString plain = word.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    plain.removeIf(isAccent);
    return plain;
}

} // namespace

SearchWords SearchWords::fromTyped(const QString &typed)
{
    SearchWords found;
    forEachWord(typed, [&](TextRange word) {
        QString kept = typed.sliced(word.start, std::min(word.length, kLongestWord));
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        found.m_folded.append(folded(kept));
        found.m_words.append(std::move(kept));
        return found.m_words.size() < kMost;
    });
    return found;
}

QString SearchWords::toMatchExpression() const
{
    QStringList terms;
    for (const QString &word : m_words)
        terms.append(u"\"%1\"*"_s.arg(word));
    return terms.join(u' ');
}

bool SearchWords::beginWord(QStringView word) const
{
    // Of a longer word the rest cannot matter: accents double a word's length at most.
    const QString start = folded(word.first(std::min<qsizetype>(word.size(), qsizetype(2) * kLongestWord)));
    return std::ranges::any_of(
        m_folded, [&start](const QString &typed) { return !typed.isEmpty() && start.startsWith(typed); });
}

QList<TextRange> SearchWords::matchesIn(const QString &text) const
{
    QList<TextRange> matches;
    forEachWord(text, [&](TextRange word) {
        if (beginWord(QStringView(text).sliced(word.start, word.length)))
            matches.append(word);
        return true;
    });
    return matches;
}

std::optional<TextRange> SearchWords::firstMatchIn(const QString &text) const
{
    std::optional<TextRange> match;
    forEachWord(text, [&](TextRange word) {
        if (beginWord(QStringView(text).sliced(word.start, word.length)))
            match = word;
        return !match;
    });
    return match;
}

} // namespace alongside
