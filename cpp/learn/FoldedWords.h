#pragma once

#include <QStringList>

namespace alongside {

/// The words of a text as a search compares them: without case, accents and punctuation.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// Whether \a typed may be \a word with a slip: a letter too many, too few, another, or two that changed
/// places. One slip from four letters on, two from eight on. Both folded.
/// Source: optimal string alignment distance, Boytsov 2011, "Indexing methods for approximate dictionary
/// searching", section 2.1.
[[nodiscard]] bool isSlipOf(QStringView typed, QStringView word);

} // namespace alongside
