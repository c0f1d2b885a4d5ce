#include "domain/SearchWords.h"

#include "core/UnspacedScript.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// What the index's tokenizer keeps in a word: letters, digits, private use, and marks on letters.
bool belongsToWord(char32_t character)
{
    if (character < 0x80)
        return QChar::isLetterOrNumber(character);
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
           || QChar::category(character) == QChar::Other_PrivateUse;
}

struct Character
{
    char32_t code;
    int length; // UTF-16 units
};

Character characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (isPair)
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {char32_t(text[at].unicode()), 1};
}

// Calls \a use with every word of \a text, until it returns false.
template<typename Use>
void forEachWord(QStringView text, Use use)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        const Character character = unit < 0x80 ? Character{unit, 1} : characterAt(text, at);
        if (belongsToWord(character.code)) {
            start = start < 0 ? at : start;
        } else if (start >= 0) {
            if (!use(TextRange{int(start), int(at - start)}))
                return;
            start = -1;
        }
        at += character.length;
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

// Whether \a word begins with \a typed, which is folded. Nothing if that hangs on a character that has
// to be folded to be compared; most words of a text differ before they come to one.
std::optional<bool> beginsPlainly(QStringView word, QStringView typed)
{
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (at == word.size())
            return false;
        const char16_t character = word[at].unicode();
        if (character >= 0x80)
            return std::nullopt;
        const bool isCapital = character >= u'A' && character <= u'Z';
        if (typed[at] != (isCapital ? QChar(character + (u'a' - u'A')) : QChar(character)))
            return false;
    }
    return true;
}

bool hasUnspacedScript(QStringView word)
{
    constexpr char16_t first = 0x3005; // the first such character; surrogates come after it
    if (std::ranges::all_of(word, [](QChar character) { return character.unicode() < first; }))
        return false;
    for (qsizetype at = 0; at < word.size();) {
        const Character character = characterAt(word, at);
        if (isUnspacedScript(character.code))
            return true;
        at += character.length;
    }
    return false;
}

// The parts of \a word between characters of scripts without spaces: "CT" of "CT検査".
QList<TextRange> spacedParts(QStringView word)
{
    QList<TextRange> parts;
    qsizetype begun = 0;
    for (qsizetype at = 0; at < word.size();) {
        const Character character = characterAt(word, at);
        const qsizetype next = at + character.length;
        if (isUnspacedScript(character.code)) {
            if (at > begun)
                parts.append({int(begun), int(at - begun)});
            begun = next;
        }
        at = next;
    }
    if (begun < word.size())
        parts.append({int(begun), int(word.size() - begun)});
    return parts;
}

// In order, and none reaching into the next.
QList<TextRange> apart(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> merged;
    for (const TextRange &range : ranges) {
        if (merged.isEmpty() || merged.last().start + merged.last().length < range.start) {
            merged.append(range);
            continue;
        }
        TextRange &last = merged.last();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return merged;
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
    bool isPlain = true;
    for (const QString &typed : m_folded) {
        const auto begins = typed.isEmpty() ? std::optional(false) : beginsPlainly(word, typed);
        if (begins.value_or(false))
            return true;
        isPlain = isPlain && begins.has_value();
    }
    if (isPlain)
        return false;
    // Of a longer word the rest cannot matter: accents double a word's length at most.
    const QString start = folded(word.first(std::min<qsizetype>(word.size(), qsizetype(2) * kLongestWord)));
    return std::ranges::any_of(
        m_folded, [&start](const QString &typed) { return !typed.isEmpty() && start.startsWith(typed); });
}

// A word of a script without spaces is found in the middle of a text, any other at its beginning.
QList<TextRange> SearchWords::matchesInWord(QStringView word) const
{
    if (!hasUnspacedScript(word))
        return beginWord(word) ? QList<TextRange>{{0, int(word.size())}} : QList<TextRange>{};
    QList<TextRange> matches;
    for (const TextRange &part : spacedParts(word)) {
        if (beginWord(word.sliced(part.start, part.length)))
            matches.append(part);
    }
    for (const QString &typed : m_words) {
        if (!hasUnspacedScript(typed))
            continue;
        for (qsizetype at = word.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
             at = word.indexOf(typed, at + typed.size(), Qt::CaseInsensitive))
            matches.append({int(at), int(typed.size())});
    }
    return apart(std::move(matches));
}

QList<TextRange> SearchWords::matchesIn(const QString &text) const
{
    QList<TextRange> matches;
    forEachWord(text, [&](TextRange word) {
        for (const TextRange &match : matchesInWord(QStringView(text).sliced(word.start, word.length)))
            matches.append({word.start + match.start, match.length});
        return true;
    });
    return matches;
}

std::optional<TextRange> SearchWords::firstMatchIn(const QString &text) const
{
    std::optional<TextRange> found;
    forEachWord(text, [&](TextRange word) {
        const auto matches = matchesInWord(QStringView(text).sliced(word.start, word.length));
        if (!matches.isEmpty())
            found = TextRange{word.start + matches.first().start, matches.first().length};
        return !found;
    });
    return found;
}

bool SearchWords::areAllIn(const QString &text) const
{
    for (qsizetype at = 0; at < m_words.size(); ++at) {
        SearchWords one;
        one.m_words = {m_words[at]};
        one.m_folded = {m_folded[at]};
        if (!one.firstMatchIn(text))
            return false;
    }
    return true;
}

} // namespace alongside
