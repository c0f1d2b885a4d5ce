#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QSet>

#include <string_view>

struct sqlite3;

namespace alongside::sql {

/// Makes the tokenizer `alongside_words` known to \a handle: SQLite's unicode61 without case and
/// accents, but for scripts without spaces every character is a word of its own. A quoted search
/// for several of them is then a phrase, so that any part of such a text is found.
///
/// A database whose index uses it can only be searched and written where it is known.
[[nodiscard]] Result<void> registerWordTokenizer(sqlite3 *handle);

/// Words as an index holds them, each once.
using Words = QSet<QByteArray>;

/// What the tokenizer makes of \a text, which is UTF-8.
[[nodiscard]] Result<Words> wordsIn(sqlite3 *handle, std::string_view text);

} // namespace alongside::sql
