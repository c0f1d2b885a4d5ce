#include "domain/Excerpt.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype kBeforeMatch = 60;  // characters
constexpr qsizetype kFromMatchOn = 180; // characters

bool isMiddleOfCharacter(QChar character)
{
    return character.isLowSurrogate() || character.isMark();
}

// The beginning of a word close before \a match, or failing that of a character.
qsizetype beginBefore(const QString &text, qsizetype match)
{
    if (match <= kBeforeMatch)
        return 0;
    const qsizetype earliest = match - kBeforeMatch;
    for (qsizetype index = earliest; index < match; ++index) {
        if (text[index].isSpace())
            return index + 1;
    }
    qsizetype index = earliest;
    while (index < match && isMiddleOfCharacter(text[index]))
        ++index;
    return index;
}

// The end of a word well after \a match, or failing that of a character.
qsizetype endAfter(const QString &text, qsizetype match)
{
    if (match + kFromMatchOn >= text.size())
        return text.size();
    const qsizetype latest = match + kFromMatchOn;
    for (qsizetype index = latest; index > match + kFromMatchOn / 2; --index) {
        if (text[index].isSpace())
            return index;
    }
    qsizetype index = latest;
    while (index > match && isMiddleOfCharacter(text[index]))
        --index;
    return index;
}

} // namespace

Excerpt Excerpt::around(const QString &body, const SearchWords &words)
{
    const qsizetype match = words.firstMatchIn(body).value_or(TextRange{}).start;
    const qsizetype begin = beginBefore(body, match);
    const qsizetype end = endAfter(body, match);
    QString text = body.sliced(begin, end - begin).simplified();
    if (begin > 0)
        text.prepend(u'…');
    if (end < body.size()) // apart from a full stop, or there would be four in a row
        text += QStringView(text.endsWith(u'.') ? u" …" : u"…");
    return Excerpt{text, words.matchesIn(text)};
}

} // namespace alongside
