#pragma once

#include "domain/TextRange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside {

/// The words in what a person typed into a search field, ready to look for.
///
/// Any order, each the start of a word; case and accents do not matter. In scripts without spaces any
/// part of a text is found. Punctuation only separates, so nothing typed is an operator or an error.
class SearchWords
{
public:
    static constexpr int kMost = 12;        ///< Further words are left out.
    static constexpr int kLongestWord = 64; ///< Characters; longer words are cut.

    [[nodiscard]] static SearchWords fromTyped(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    /// As an FTS5 match expression: every word, quoted, as a prefix.
    /// Source: SQLite documentation, "FTS5 prefix queries".
    [[nodiscard]] QString toMatchExpression() const;

    /// The words of \a text that begin with any of these, in order; of scripts without spaces only
    /// what was typed.
    ///
    /// Not SQLite's highlight() and snippet(): the time those take grows with the square of the
    /// matches, to a minute for one long entry.
    [[nodiscard]] QList<TextRange> matchesIn(const QString &text) const;
    /// The first of matchesIn(), found without looking further.
    [[nodiscard]] std::optional<TextRange> firstMatchIn(const QString &text) const;

    /// Whether every one of these begins a word of \a text; true without any.
    [[nodiscard]] bool areAllIn(const QString &text) const;

private:
    [[nodiscard]] QList<TextRange> matchesInWord(QStringView word) const;
    [[nodiscard]] bool beginWord(QStringView word) const;

    QStringList m_words;
    QStringList m_folded; ///< The words without case and accents.
};

} // namespace alongside
