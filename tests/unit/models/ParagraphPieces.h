#pragma once

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

/// Paragraphs that are shown in pieces, and where their pieces end.
namespace alongside::paragraphpieces {

using namespace Qt::StringLiterals;

/// \a count words in one paragraph.
[[nodiscard]] inline QString paragraph(int count, const QString &space = u" "_s)
{
    QStringList words;
    for (int number = 0; number < count; ++number)
        words.append(u"word%1"_s.arg(number));
    return words.join(space);
}

[[nodiscard]] inline int longestPiece(const QTextDocument &document)
{
    int longest = 0;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length() - 1);
    return longest;
}

/// Where the first piece ends.
[[nodiscard]] inline int firstBreak(const QTextDocument &document)
{
    return document.firstBlock().length() - 1;
}

} // namespace alongside::paragraphpieces
