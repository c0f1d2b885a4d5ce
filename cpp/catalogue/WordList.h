#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace alongside {

/// A bundled list of words: lower-case ASCII, one a line, sorted, no word twice. Never changes.
class WordList
{
public:
    /// \param path  as ":/content/vault/passphrase-words.en.txt".
    /// \returns ErrorCode::NotFound, or Corrupt if it is not such a list.
    [[nodiscard]] static Result<WordList> load(const QString &path);

    /// For tests: the same from \a text.
    [[nodiscard]] static Result<WordList> fromText(QByteArray text);

    [[nodiscard]] qsizetype count() const { return m_words.size(); }

    /// Word \a index of [0, count()), valid as long as the list lives.
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

    /// True if \a word is one of them. Makes no copy of it.
    [[nodiscard]] bool contains(QByteArrayView word) const;

private:
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    WordList(QByteArray text, QList<Span> words) : m_text(std::move(text)), m_words(std::move(words)) {}

    QByteArray m_text;
    QList<Span> m_words;
};

} // namespace alongside
