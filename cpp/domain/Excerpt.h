#pragma once

#include "domain/SearchWords.h"

namespace alongside {

/// The part of a text that a search found, on one line, for a list of results.
struct Excerpt
{
    QString text; ///< At most some 250 characters; an ellipsis stands for what was left out.
    QList<TextRange> matches;

    /// Around the first match of \a words in \a body; the start of it if there is none.
    /// Cuts between words where it can, and never a character.
    [[nodiscard]] static Excerpt around(const QString &body, const SearchWords &words);
};

} // namespace alongside
